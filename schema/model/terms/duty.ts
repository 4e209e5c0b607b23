import { termSet } from '../terms.ts';

export const productKind = termSet('product kind', {
  plan: { en: 'plan or strategy', cy: 'cynllun neu strategaeth' },
  assessment: { en: 'needs or other assessment', cy: 'asesiad anghenion neu asesiad arall' },
  review: { en: 'review', cy: 'adolygiad' },
  report: { en: 'report', cy: 'adroddiad' },
  engagement: { en: 'public engagement', cy: "ymgysylltu â'r cyhoedd" },
  agreement: { en: 'agreement', cy: 'cytundeb' },
  gateway: { en: 'legal gateway', cy: 'porth cyfreithiol' },
  'due regard': { en: 'due regard', cy: 'sylw dyledus' },
  'joint working': { en: 'joint working', cy: 'cydweithio' },
  panel: { en: 'panel', cy: 'panel' },
  scrutiny: { en: 'scrutiny', cy: 'craffu' },
  service: { en: 'service', cy: 'gwasanaeth' },
  standard: { en: 'standard', cy: 'safon' },
});

export const holdsAs = termSet('holds as', {
  must: { en: 'must', cy: 'rhaid' },
  carries: { en: 'carries the work', cy: "yn ymgymryd â'r gwaith" },
  contributes: { en: 'contributes by law', cy: 'yn cyfrannu yn ôl y gyfraith', shownEn: 'contributes', shownCy: 'yn cyfrannu' },
  consulted: { en: 'is consulted', cy: 'yr ymgynghorir ag ef' },
  other: { en: 'other part', cy: 'rhan arall' },
});

export const holdingRole = termSet('holding role', {
  must: { en: 'must', cy: 'rhaid' },
  'must (jointly)': { en: 'must (jointly)', cy: 'rhaid (ar y cyd)' },
  'must (as responders)': { en: 'must (as responders)', cy: 'rhaid (fel ymatebwyr)' },
  'must (as written in the response)': { en: 'must (as written in the response)', cy: "rhaid (fel y'i hysgrifennwyd yn yr ymateb)" },
  'must (non-devolved functions only)': { en: 'must (non-devolved functions only)', cy: 'rhaid (swyddogaethau heb eu datganoli yn unig)' },
  'must (set up and maintain)': { en: 'must (set up and maintain)', cy: 'rhaid (sefydlu a chynnal)' },
  carries: { en: 'carries', cy: 'yn ymgymryd' },
  'carries (directs the joint work)': { en: 'carries (directs the joint work)', cy: "yn ymgymryd (yn cyfarwyddo'r gwaith ar y cyd)" },
  'carries (through the SUSR)': { en: 'carries (through the SUSR)', cy: "yn ymgymryd (drwy'r ADUS)" },
  'carries (with the councils)': { en: 'carries (with the councils)', cy: "yn ymgymryd (gyda'r cynghorau)" },
  'often carries': { en: 'often carries', cy: 'yn aml yn ymgymryd' },
  discharges: { en: 'discharges', cy: 'yn cyflawni' },
  'contributes (jointly, as a member of the board)': {
    en: 'contributes (jointly, as a member of the board)',
    cy: "yn cyfrannu (ar y cyd, fel aelod o'r bwrdd)",
  },
  'contributes (made on their behalf)': { en: 'contributes (made on their behalf)', cy: "yn cyfrannu (fe'i gwneir ar eu rhan)" },
  'is consulted': { en: 'is consulted', cy: 'yr ymgynghorir ag ef' },
  'is notified': { en: 'is notified', cy: 'yn cael gwybod' },
  'is notified; delivers when due': { en: 'is notified; delivers when due', cy: "yn cael gwybod; yn cyflawni pan fo'n briodol" },
  'co-ordinates': { en: 'co-ordinates', cy: 'yn cydlynu' },
  'nominates members': { en: 'nominates members', cy: 'yn enwebu aelodau' },
  supports: { en: 'supports', cy: 'yn cefnogi' },
  'quality assures': { en: 'quality assures', cy: 'yn sicrhau ansawdd' },
  advised: { en: 'advised', cy: 'cynghorir' },
  should: { en: 'should', cy: 'dylai' },
  may: { en: 'may', cy: 'caiff' },
  'may assist': { en: 'may assist', cy: 'caiff gynorthwyo' },
  'may be directed to take part': { en: 'may be directed to take part', cy: 'gellir ei gyfarwyddo i gymryd rhan' },
  'replaced by well-being plan': { en: 'replaced by the well-being plan', cy: "wedi'i ddisodli gan y cynllun llesiant" },
});
