import type { silosApart as english } from '../en/silosApart.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const silosApart: WelshFor<typeof english> = {
  leadApart: toCheck({
    zero: 'O {all}, nid oes neb heb gyswllt yn y rhwydwaith hwn.',
    one: 'O {all}, nid oes gan {n} gyswllt â neb yn y rhwydwaith hwn, hyd y cofnodwyd: cwestiwn yw hynny, nid canfyddiad.',
    two: 'O {all}, nid oes gan {n} gyswllt â neb yn y rhwydwaith hwn, hyd y cofnodwyd: cwestiwn yw hynny, nid canfyddiad.',
    few: 'O {all}, nid oes gan {n} gyswllt â neb yn y rhwydwaith hwn, hyd y cofnodwyd: cwestiwn yw hynny, nid canfyddiad.',
    many: 'O {all}, nid oes gan {n} gyswllt â neb yn y rhwydwaith hwn, hyd y cofnodwyd: cwestiwn yw hynny, nid canfyddiad.',
    other: 'O {all}, nid oes gan {n} gyswllt â neb yn y rhwydwaith hwn, hyd y cofnodwyd: cwestiwn yw hynny, nid canfyddiad.',
  }),
  leadUnlinked: toCheck({
    zero: 'Nid oes pâr o fyrddau sy’n rhannu aelodau heb gyswllt wedi’i gofnodi.',
    one: 'Mae {n} pâr o fyrddau yn rhannu aelodau heb gyswllt rhyngddynt wedi’i gofnodi.',
    two: 'Mae {n} bâr o fyrddau yn rhannu aelodau heb gyswllt rhyngddynt wedi’i gofnodi.',
    few: 'Mae {n} phâr o fyrddau yn rhannu aelodau heb gyswllt rhyngddynt wedi’i gofnodi.',
    many: 'Mae {n} phâr o fyrddau yn rhannu aelodau heb gyswllt rhyngddynt wedi’i gofnodi.',
    other: 'Mae {n} pâr o fyrddau yn rhannu aelodau heb gyswllt rhyngddynt wedi’i gofnodi.',
  }),
  leadApartIn: toCheck({
    zero: '{area}: o’r {all} heb gyswllt â neb yn y rhwydwaith hwn, nid oes un yn gwasanaethu’r ardal, hyd y cofnodwyd.',
    one: '{area}: o’r {all} heb gyswllt â neb yn y rhwydwaith hwn, mae {n} yn gwasanaethu’r ardal, hyd y cofnodwyd: cwestiwn yw hynny, nid canfyddiad.',
    two: '{area}: o’r {all} heb gyswllt â neb yn y rhwydwaith hwn, mae {n} yn gwasanaethu’r ardal, hyd y cofnodwyd: cwestiwn yw hynny, nid canfyddiad.',
    few: '{area}: o’r {all} heb gyswllt â neb yn y rhwydwaith hwn, mae {n} yn gwasanaethu’r ardal, hyd y cofnodwyd: cwestiwn yw hynny, nid canfyddiad.',
    many: '{area}: o’r {all} heb gyswllt â neb yn y rhwydwaith hwn, mae {n} yn gwasanaethu’r ardal, hyd y cofnodwyd: cwestiwn yw hynny, nid canfyddiad.',
    other:
      '{area}: o’r {all} heb gyswllt â neb yn y rhwydwaith hwn, mae {n} yn gwasanaethu’r ardal, hyd y cofnodwyd: cwestiwn yw hynny, nid canfyddiad.',
  }),
  whereUnknown: toCheck({
    zero: 'Mae {n} arall yma am na chofnododd neb ble maent yn gwasanaethu.',
    one: 'Mae {n} arall yma am na chofnododd neb ble mae’n gwasanaethu.',
    two: 'Mae {n} arall yma am na chofnododd neb ble maent yn gwasanaethu.',
    few: 'Mae {n} arall yma am na chofnododd neb ble maent yn gwasanaethu.',
    many: 'Mae {n} arall yma am na chofnododd neb ble maent yn gwasanaethu.',
    other: 'Mae {n} arall yma am na chofnododd neb ble maent yn gwasanaethu.',
  }),
  leadUnlinkedIn: toCheck({
    zero: 'Nid oes pâr o fyrddau sy’n gwasanaethu’r ardal ac yn rhannu aelodau heb gyswllt wedi’i gofnodi.',
    one: 'Mae {n} pâr o fyrddau sy’n gwasanaethu’r ardal yn rhannu aelodau heb gyswllt rhyngddynt wedi’i gofnodi.',
    two: 'Mae {n} bâr o fyrddau sy’n gwasanaethu’r ardal yn rhannu aelodau heb gyswllt rhyngddynt wedi’i gofnodi.',
    few: 'Mae {n} phâr o fyrddau sy’n gwasanaethu’r ardal yn rhannu aelodau heb gyswllt rhyngddynt wedi’i gofnodi.',
    many: 'Mae {n} phâr o fyrddau sy’n gwasanaethu’r ardal yn rhannu aelodau heb gyswllt rhyngddynt wedi’i gofnodi.',
    other: 'Mae {n} pâr o fyrddau sy’n gwasanaethu’r ardal yn rhannu aelodau heb gyswllt rhyngddynt wedi’i gofnodi.',
  }),
  isolates: toCheck('Heb gyswllt â neb, hyd y cofnodwyd'),
  boardsAlone: toCheck({
    zero: '{n} bwrdd',
    one: '{n} bwrdd',
    two: '{n} fwrdd',
    few: '{n} bwrdd',
    many: '{n} bwrdd',
    other: '{n} bwrdd',
  }),
  organisationsAlone: toCheck({
    zero: '{n} sefydliad',
    one: '{n} sefydliad',
    two: '{n} sefydliad',
    few: '{n} sefydliad',
    many: '{n} sefydliad',
    other: '{n} sefydliad',
  }),
  whyBoardsAlone: toCheck("Ni chofnododd neb pwy sy'n eistedd arnynt."),
  whyOrganisationsAlone: toCheck('Ni chofnododd neb sedd iddynt.'),
  whyLinksAlone: toCheck('Ni chofnododd neb gyswllt rhyngddynt a bwrdd arall.'),
  noIsolates: toCheck('Nid oes neb ar ei ben ei hun.'),
  unlinked: toCheck('Maent yn rhannu aelodau, heb gyswllt rhyngddynt wedi’i gofnodi'),
  unlinkedHow: toCheck(
    "Pa rwydwaith bynnag a ddewisir: byrddau sy'n gwasanaethu ardal gyffredin, y rhai sy'n rhannu'r nifer fwyaf o aelodau yn gyntaf.",
  ),
  inOverlaps: toCheck('Eu gweld ymhlith y gorgyffwrdd'),
  compare: toCheck('Cymharu'),
};
