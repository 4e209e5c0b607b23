import { termSet } from '../terms.ts';

export const remitRole = termSet('remit role', {
  priority: { en: 'priority', cy: 'blaenoriaeth' },
  core: { en: 'core', cy: 'craidd' },
  statutory: { en: 'by law', cy: 'yn ôl y gyfraith', shownEn: 'given to it by law', shownCy: "wedi'i roi iddo gan y gyfraith" },
  part: { en: 'part of its work', cy: "rhan o'i waith" },
  example: { en: 'example of its work', cy: "enghraifft o'i waith" },
  aim: { en: 'aim', cy: 'nod' },
});
