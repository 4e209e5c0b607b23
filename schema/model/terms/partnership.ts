import { termSet } from '../terms.ts';

export const partnershipKind = termSet('partnership kind', {
  csp: { en: 'community safety partnership', cy: 'partneriaeth diogelwch cymunedol' },
  psb: { en: 'public services board', cy: 'bwrdd gwasanaethau cyhoeddus' },
  rpb: { en: 'regional partnership board', cy: 'bwrdd partneriaeth rhanbarthol' },
  rsb: { en: 'regional safeguarding board', cy: 'bwrdd diogelu rhanbarthol' },
  apb: { en: 'area planning board (substance misuse)', cy: 'bwrdd cynllunio ardal (camddefnyddio sylweddau)' },
  vawdasv: { en: 'VAWDASV partnership board', cy: 'bwrdd partneriaeth VAWDASV' },
  yj_board: { en: 'youth justice management board', cy: 'bwrdd rheoli cyfiawnder ieuenctid' },
  lcjb: { en: 'local criminal justice board', cy: 'bwrdd cyfiawnder troseddol lleol' },
  lrf: { en: 'local resilience forum', cy: 'fforwm cydnerth lleol' },
  mappa: { en: 'MAPPA strategic management board', cy: 'bwrdd rheoli strategol MAPPA' },
  police_crime_panel: { en: 'police and crime panel', cy: 'panel heddlu a throsedd' },
  scrutiny: { en: 'crime and disorder scrutiny committee', cy: 'pwyllgor craffu trosedd ac anhrefn' },
  channel: { en: 'Channel panel', cy: 'panel Channel' },
  national_board: { en: 'national board', cy: 'bwrdd cenedlaethol' },
  network: { en: 'network', cy: 'rhwydwaith' },
  contest: { en: 'CONTEST or Prevent partnership', cy: 'partneriaeth CONTEST neu Prevent' },
  svoc: { en: 'serious violence and organised crime partnership', cy: 'partneriaeth trais difrifol a throseddau cyfundrefnol' },
  regional_csb: { en: 'regional community safety board', cy: 'bwrdd diogelwch cymunedol rhanbarthol' },
  asb: { en: 'anti-social behaviour partnership', cy: 'partneriaeth ymddygiad gwrthgymdeithasol' },
  apb_subgroup: { en: 'sub-group of an area planning board', cy: 'is-grŵp bwrdd cynllunio ardal' },
  psg: { en: 'problem solving group', cy: 'grŵp datrys problemau' },
  iom: { en: 'integrated offender management', cy: 'rheoli troseddwyr integredig' },
  rhscg: { en: 'regional housing support collaborative group', cy: 'grŵp cydweithredol cymorth tai rhanbarthol' },
  cohesion: { en: 'community cohesion team', cy: 'tîm cydlyniant cymunedol' },
  public_protection: { en: 'public protection arrangement', cy: "trefniant diogelu'r cyhoedd" },
  vawdasv_national: { en: 'national VAWDASV board', cy: 'bwrdd cenedlaethol VAWDASV' },
  vru: { en: 'violence prevention unit', cy: 'uned atal trais' },
  csp_subgroup: { en: 'sub-group of a CSP', cy: 'is-grŵp partneriaeth diogelwch cymunedol' },
  young_futures: { en: 'Young Futures partnership', cy: 'partneriaeth Young Futures' },
  task_group: { en: 'working group', cy: 'gweithgor' },
});

export const tier = termSet('tier', {
  national: { en: 'national', cy: 'cenedlaethol' },
  regional: { en: 'regional', cy: 'rhanbarthol' },
  local: { en: 'local', cy: 'lleol' },
});

export const statutory = termSet('statutory', {
  yes: { en: 'set up by law', cy: "wedi'i sefydlu gan y gyfraith" },
  no: { en: 'not set up by law', cy: 'heb ei sefydlu gan y gyfraith' },
  process: { en: 'a process in law, not a body', cy: 'proses yn y gyfraith, nid corff' },
});

export const memberList = termSet('member list', {
  law_only: {
    en: 'only what the law requires',
    cy: "dim ond yr hyn y mae'r gyfraith yn ei fynnu",
    shownEn: 'only seats that law requires or invites',
    shownCy: "dim ond seddi y mae'r gyfraith yn eu mynnu neu'n eu gwahodd",
  },
  law_and_assumed: {
    en: 'law and assumption',
    cy: 'y gyfraith a thybiaeth',
    shownEn: 'legislation and assumption',
    shownCy: 'deddfwriaeth a thybiaeth',
  },
  some_stated: { en: 'some seats stated by a document', cy: "rhai seddi wedi'u nodi mewn dogfen" },
  assumed_only: { en: 'assumed seats only', cy: 'seddi tybiedig yn unig' },
  unknown: { en: 'members not known', cy: 'aelodau heb fod yn hysbys' },
});

export const regionScope = termSet('region scope', {
  several: { en: 'several regions', cy: 'sawl rhanbarth' },
  wales: { en: 'all Wales', cy: 'Cymru gyfan' },
  one: { en: 'in one region', cy: 'mewn un rhanbarth' },
});
