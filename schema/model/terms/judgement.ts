import { termSet } from '../terms.ts';

export const verdict = termSet('verdict', {
  required: { en: 'required', cy: 'gofynnol' },
  useful: { en: 'useful', cy: 'defnyddiol' },
  duplicate: { en: 'duplicate', cy: 'dyblyg' },
  open: { en: 'open', cy: 'agored' },
});
