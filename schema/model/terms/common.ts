import { termSet } from '../terms.ts';

export const certainty = termSet('certainty', {
  stated: { en: 'stated by a document', cy: "wedi'i nodi mewn dogfen" },
  statute: { en: 'follows from law', cy: "yn dilyn o'r gyfraith" },
  known: { en: 'widely known, no document found', cy: 'yn hysbys, heb ddogfen' },
  assumed: { en: 'assumed, to be confirmed', cy: "tybiaeth, i'w chadarnhau" },
});

export const aboutKind = termSet('kind of thing', {
  organisation: { en: 'organisation', cy: 'sefydliad' },
  partnership: { en: 'partnership', cy: 'partneriaeth' },
  duty: { en: 'duty', cy: 'dyletswydd' },
  theme: { en: 'theme', cy: 'thema' },
  source: { en: 'source', cy: 'ffynhonnell' },
});

export const welshBasis = termSet('basis of a Welsh name', {
  official: { en: 'official name', cy: 'enw swyddogol' },
  generic: { en: 'made from usual words', cy: "wedi'i lunio o eiriau arferol" },
  to_check: { en: 'to be checked by a Welsh reader', cy: "i'w wirio gan ddarllenydd Cymraeg" },
});

export const shortBasis = termSet('basis of a short name', {
  common: { en: 'official acronym or common short name', cy: 'acronym swyddogol neu enw byr cyffredin' },
  made: { en: 'made here to fit', cy: "wedi'i lunio yma i ffitio" },
});

export const stance = termSet('stance', {
  supports: { en: 'supports', cy: 'yn cefnogi' },
  disputes: { en: 'disputes', cy: 'yn gwrth-ddweud' },
});

export const holds = termSet('holds', {
  yes: { en: 'yes', cy: 'ydyw' },
  no: { en: 'no', cy: 'nac ydyw' },
  unknown: { en: 'not known', cy: 'anhysbys' },
});
