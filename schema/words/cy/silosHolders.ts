import type { silosHolders as english } from '../en/silosHolders.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const silosHolders: WelshFor<typeof english> = {
  leadHolders: toCheck({
    zero: 'Nid oes corff yn unig gyswllt i eraill y cofnodwyd mwy nag un sedd neu gyswllt iddynt.',
    one: 'Mae {n} corff yn unig gyswllt i eraill, a chofnodwyd mwy nag un sedd neu gyswllt i’r rheini.',
    two: 'Mae {n} gorff yn unig gyswllt i eraill, a chofnodwyd mwy nag un sedd neu gyswllt i’r rheini.',
    few: 'Mae {n} chorff yn unig gyswllt i eraill, a chofnodwyd mwy nag un sedd neu gyswllt i’r rheini.',
    many: 'Mae {n} chorff yn unig gyswllt i eraill, a chofnodwyd mwy nag un sedd neu gyswllt i’r rheini.',
    other: 'Mae {n} corff yn unig gyswllt i eraill, a chofnodwyd mwy nag un sedd neu gyswllt i’r rheini.',
  }),
  leadHoldersDoubt: toCheck({
    zero: 'Nid oes un arall felly dim ond oherwydd un cofnod.',
    one: 'Mae {n} arall felly dim ond oherwydd mai un sedd neu gyswllt a gofnodwyd i’r sawl sy’n dibynnu arno: efallai mai un yn unig a ysgrifennwyd.',
    two: 'Mae {n} arall felly dim ond oherwydd mai un sedd neu gyswllt a gofnodwyd i’r sawl sy’n dibynnu arnynt: efallai mai un yn unig a ysgrifennwyd.',
    few: 'Mae {n} arall felly dim ond oherwydd mai un sedd neu gyswllt a gofnodwyd i’r sawl sy’n dibynnu arnynt: efallai mai un yn unig a ysgrifennwyd.',
    many: 'Mae {n} arall felly dim ond oherwydd mai un sedd neu gyswllt a gofnodwyd i’r sawl sy’n dibynnu arnynt: efallai mai un yn unig a ysgrifennwyd.',
    other:
      'Mae {n} arall felly dim ond oherwydd mai un sedd neu gyswllt a gofnodwyd i’r sawl sy’n dibynnu arnynt: efallai mai un yn unig a ysgrifennwyd.',
  }),
  cutPoints: toCheck('Hebddynt mae eraill yn cael eu torri i ffwrdd'),
  cutPointsDoubt: toCheck('Unig gyswllt cyrff y cofnodwyd un sedd neu gyswllt iddynt'),
  bridges: toCheck('Cysylltiadau unigol y mae eraill yn dibynnu arnynt'),
  bridgesDoubt: toCheck('Cysylltiadau unigol cyrff y cofnodwyd un sedd neu gyswllt iddynt'),
  noCutPoints: toCheck("Dim un wedi'i gofnodi."),
  closeRows: toCheck('Cau'),
  ifLeaves: toCheck('Os bydd y corff hwn yn gadael'),
  ifLeavesNone: toCheck('Os bydd {body} yn gadael, ni fydd neb yn colli eu hunig gyswllt yn y rhwydwaith hwn, hyd y cofnodwyd.'),
};
