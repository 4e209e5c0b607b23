import { termSet } from '../terms.ts';

export const sourceRead = termSet('source read', {
  full: { en: 'read in full', cy: "wedi'i darllen yn llawn" },
  opening: { en: 'only the opening read', cy: "dim ond y dechrau wedi'i ddarllen" },
  searched: { en: 'single passages found and read', cy: "darnau unigol wedi'u canfod a'u darllen" },
  not_opened: { en: 'not opened', cy: 'heb ei hagor' },
});
