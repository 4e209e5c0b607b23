import { termSet } from '../terms.ts';

export const fundingMode = termSet('funding mode', {
  'direct grant': { en: 'direct grant', cy: 'grant uniongyrchol' },
  grant: { en: 'grant', cy: 'grant' },
  'formula grant': { en: 'formula grant', cy: 'grant fformiwla' },
  bid: { en: 'by bid', cy: 'drwy gais' },
  'joint funding': { en: 'joint funding', cy: 'cyllid ar y cyd' },
  commissioned: { en: 'commissioned work', cy: "gwaith wedi'i gomisiynu" },
  'in-kind': { en: 'help in kind', cy: 'cymorth mewn nwyddau' },
  centralised: { en: 'centralised', cy: "wedi'i ganoli" },
  diverted: { en: 'diverted', cy: "wedi'i ddargyfeirio" },
  'ended or moved to region': { en: 'ended or moved to the region', cy: "wedi dod i ben neu symud i'r rhanbarth" },
  none: { en: 'no flow', cy: 'dim llif' },
});

export const fundingStatus = termSet('funding status', {
  current: { en: 'current in the years named', cy: 'cyfredol yn y blynyddoedd a enwir' },
  past: { en: 'past', cy: 'yn y gorffennol' },
  discontinued: { en: 'discontinued', cy: 'wedi dod i ben' },
  'current effect': { en: 'effect still felt', cy: 'effaith yn parhau' },
  absent: { en: 'a source says there is none', cy: 'dywed ffynhonnell nad oes un' },
  unsuccessful: { en: 'bid without award', cy: 'cais aflwyddiannus' },
  criticised: { en: 'a view, not a payment', cy: 'barn, nid taliad' },
});

export const dataFlowStatus = termSet('data flow status', {
  flowing: { en: 'flowing', cy: 'yn llifo' },
  limited: { en: 'limited', cy: 'cyfyngedig' },
  withheld: { en: 'withheld', cy: 'yn cael ei atal' },
  wanted: { en: 'wanted', cy: 'mae eisiau', shownEn: 'wanted', shownCy: 'yn eisiau' },
  ceased: { en: 'ceased', cy: 'wedi peidio' },
  'in development': { en: 'in development', cy: 'yn cael ei ddatblygu' },
});

export const granularity = termSet('granularity', {
  none: { en: 'none', cy: 'dim' },
  limited: { en: 'limited', cy: 'cyfyngedig' },
  'analysis only': { en: 'analysis only', cy: 'dadansoddiad yn unig' },
  aggregate: { en: 'aggregate', cy: 'cyfanredol' },
  qualitative: { en: 'qualitative', cy: 'ansoddol' },
  'anonymised records': { en: 'anonymised records', cy: 'cofnodion dienw' },
  personal: { en: 'personal', cy: 'personol' },
  raw: { en: 'raw', cy: 'crai' },
  report: { en: 'report', cy: 'adroddiad' },
});
