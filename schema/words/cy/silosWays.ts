import type { silosWays as english } from '../en/silosWays.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const silosWays: WelshFor<typeof english> = {
  chooseEnds: toCheck('Dewiswch ddau gorff: sut mae’r naill yn cyrraedd y llall?'),
  chooseOther: toCheck('Dewiswch y pen arall.'),
  from: toCheck("O'r corff hwn"),
  to: toCheck("I'r corff hwn"),
  turnRound: toCheck('Cyfnewid y ddau ben'),
  headed: toCheck('Cyfeiriad'),
  headedANY: toCheck('unrhyw gyfeiriad'),
  headedUP: toCheck('i fyny yn unig'),
  headedDOWN: toCheck('i lawr yn unig'),
  alongSTRUCTURE: toCheck('Trwy gysylltiadau'),
  alongSEATS: toCheck('Trwy seddi'),
  alongMONEY: toCheck('Trwy arian'),
  alongDATA: toCheck('Trwy ddata'),
  stepsBehind: toCheck({
    zero: 'Nid oes cam yn hysbys',
    one: 'Sut mae {n} cam yn hysbys',
    two: 'Sut mae {n} gam yn hysbys',
    few: 'Sut mae {n} cham yn hysbys',
    many: 'Sut mae {n} cham yn hysbys',
    other: 'Sut mae {n} cam yn hysbys',
  }),
  onMap: toCheck('Ei goleuo ar y map'),
  upward: toCheck('Y llinell a gofnodwyd i fyny o’r bwrdd hwn: {board}'),
};
