import { termSet } from '../terms.ts';

export const factTopic = termSet('fact topic', {
  governance: { en: 'governance', cy: 'llywodraethu' },
  footprint: { en: 'footprint', cy: 'ôl troed' },
  membership: { en: 'membership', cy: 'aelodaeth' },
  duties: { en: 'duties', cy: 'dyletswyddau' },
  overlap: { en: 'overlap', cy: 'gorgyffwrdd' },
  priorities: { en: 'priorities', cy: 'blaenoriaethau' },
  example: { en: 'example', cy: 'enghraifft' },
  funding: { en: 'funding', cy: 'cyllid' },
  data: { en: 'data', cy: 'data' },
  silos: { en: 'silos', cy: 'seilos' },
  change: { en: 'change', cy: 'newid' },
  'boards-count': { en: 'number of boards', cy: 'nifer y byrddau' },
  'board-mapping': { en: 'mapping of boards', cy: 'mapio byrddau' },
  review: { en: 'reviews', cy: 'adolygiadau' },
  future: { en: 'future', cy: 'y dyfodol' },
  history: { en: 'history', cy: 'hanes' },
});

export const surveyTopic = termSet('survey topic', {
  respondents: { en: 'respondents', cy: 'ymatebwyr' },
  conversations: { en: 'conversations', cy: 'sgyrsiau' },
  'achievements attributed to': { en: 'achievements attributed to', cy: 'cyflawniadau a briodolir i' },
  'weak partnership working': { en: 'weak partnership working', cy: 'gwaith partneriaeth gwan' },
  'no response or not applicable': { en: 'no response or not applicable', cy: 'dim ymateb neu ddim yn berthnasol' },
  'importance for delivery': { en: 'importance for delivery', cy: 'pwysigrwydd ar gyfer cyflawni' },
  'most important last year': { en: 'most important last year', cy: 'pwysicaf y llynedd' },
  'weakest areas last year': { en: 'weakest areas last year', cy: 'meysydd gwannaf y llynedd' },
  'how issues are prioritised': { en: 'how issues are prioritised', cy: 'sut y blaenoriaethir materion' },
  'acting alone': { en: 'acting alone', cy: 'gweithredu ar wahân' },
  'ways of working': { en: 'ways of working', cy: 'ffyrdd o weithio' },
  workforce: { en: 'workforce', cy: 'gweithlu' },
  skills: { en: 'skills', cy: 'sgiliau' },
  'data and evidence': { en: 'data and evidence', cy: 'data a thystiolaeth' },
  products: { en: 'products', cy: 'cynhyrchion' },
  'data sharing': { en: 'data sharing', cy: 'rhannu data' },
  'overlap seen as an advantage': { en: 'overlap seen as an advantage', cy: 'gorgyffwrdd a welir yn fantais' },
  'most challenging interface': { en: 'most challenging interface', cy: 'y rhyngwyneb mwyaf heriol' },
  confidence: { en: 'confidence', cy: 'hyder' },
  network: { en: 'the Network', cy: 'y Rhwydwaith' },
  finance: { en: 'finance', cy: 'cyllid' },
});

export const surveyMeasure = termSet('survey measure', {
  count: { en: 'count', cy: 'cyfrif' },
  percent: { en: 'per cent', cy: 'y cant' },
  mean: { en: 'mean', cy: 'cymedr' },
  rank: { en: 'rank', cy: 'safle' },
  text: { en: 'words of the report', cy: "geiriau'r adroddiad" },
  chart: { en: 'chart', cy: 'siart' },
});

export const answerKind = termSet('answer kind', {
  measured: { en: 'measured', cy: "wedi'i fesur" },
  count: { en: 'counted', cy: "wedi'i gyfrif" },
  rank: { en: 'ranked or named', cy: "wedi'i raddio neu ei enwi" },
  quote: { en: "in the report's words", cy: "yng ngeiriau'r adroddiad" },
  no_answer: { en: 'no answer or not applicable', cy: 'dim ateb neu ddim yn berthnasol' },
});

export const recommendationStatus = termSet('recommendation status', {
  unknown: { en: 'not known', cy: 'anhysbys' },
});
