import { termSet } from '../terms.ts';

export const law = termSet('law', {
  requires: { en: 'law requires the seat', cy: "mae'r gyfraith yn mynnu'r sedd" },
  invites: { en: 'law asks the board to invite', cy: "mae'r gyfraith yn gofyn i'r bwrdd wahodd" },
  'co-operation': { en: 'law asks for co-operation, not a seat', cy: "mae'r gyfraith yn gofyn am gydweithrediad, nid sedd" },
  guidance: { en: 'law names the team, guidance the seat', cy: "mae'r gyfraith yn enwi'r tîm, canllawiau'r sedd" },
  duty: { en: 'law gives the duty, not the seat', cy: "mae'r gyfraith yn rhoi'r ddyletswydd, nid y sedd" },
  none: { en: 'not from law', cy: "nid o'r gyfraith" },
});

export const roleClass = termSet('role class', {
  member: { en: 'member', cy: 'aelod' },
  chair: { en: 'chair', cy: 'cadeirydd' },
  invited: { en: 'invited', cy: 'gwadd' },
  attends: { en: 'attends', cy: 'yn mynychu' },
  lead: { en: 'leads', cy: 'yn arwain' },
  founds: { en: 'founder', cy: 'sefydlydd' },
  supports: { en: 'supports', cy: 'yn cefnogi' },
  funds: { en: 'funds', cy: 'yn cyllido' },
  delivers: { en: 'delivers', cy: 'yn cyflenwi' },
  'co-operates': { en: 'co-operates', cy: 'yn cydweithredu' },
  scrutinised: { en: 'is scrutinised', cy: 'yn destun craffu' },
});

/** Roles in a partnership. `seat`: the role is a seat; the others are facts, but no seats. */
export const role = termSet('role', {
  'responsible authority': {
    en: 'responsible authority',
    cy: 'awdurdod cyfrifol',
    class: 'member',
    seat: true,
    note: 'named by the Act as one that makes up the board (CSP, MAPPA)',
  },
  'statutory member': {
    en: 'statutory member',
    cy: 'aelod statudol',
    class: 'member',
    seat: true,
    note: 'named by the Act or regulations',
  },
  member: { en: 'member', cy: 'aelod', class: 'member', seat: true, note: 'look at law and basis for what the seat rests on' },
  voluntary: {
    en: 'voluntary member',
    cy: 'aelod gwirfoddol',
    class: 'member',
    seat: true,
    note: 'sits by choice; only in general statements',
  },
  chair: { en: 'chair', cy: 'cadeirydd', class: 'chair', seat: true },
  'co-chair': { en: 'co-chair', cy: 'cyd-gadeirydd', class: 'chair', seat: true },
  convenor: { en: 'convenor', cy: 'cynullydd', class: 'chair', seat: true },
  'chair of one meeting': {
    en: 'chair of one meeting',
    cy: 'cadeirydd un cyfarfod',
    class: 'chair',
    seat: true,
    note: 'one meeting only, not the chair of the board',
  },
  'invited participant': {
    en: 'invited participant',
    cy: 'cyfranogwr gwadd',
    class: 'invited',
    seat: true,
    note: 'the board must or may invite; the guest may decline',
  },
  attends: {
    en: 'attends',
    cy: 'yn mynychu',
    class: 'attends',
    seat: true,
    note: 'was there, or is said to attend; not a member by that alone',
  },
  lead: { en: 'lead', cy: 'arweinydd', class: 'lead', seat: true },
  'senior responsible officer': { en: 'senior responsible officer', cy: 'uwch-swyddog cyfrifol', class: 'lead', seat: true },
  founder: { en: 'founder', cy: 'sefydlydd', class: 'founds', seat: true },
  host: { en: 'host', cy: 'lletywr', class: 'supports', seat: true, note: 'gives the board its home or staff' },
  funder: { en: 'funder', cy: 'cyllidwr', class: 'funds', seat: false, note: 'pays; not a seat' },
  'delivery partner': { en: 'delivery partner', cy: 'partner cyflenwi', class: 'delivers', seat: false, note: 'delivers work; not a seat' },
  'duty to co-operate': {
    en: 'duty to co-operate',
    cy: 'dyletswydd i gydweithredu',
    class: 'co-operates',
    seat: false,
    note: 'law asks for co-operation; not a seat',
  },
  'duty to co-operate (not a member by law)': {
    en: 'duty to co-operate (not a member by law)',
    cy: "dyletswydd i gydweithredu (nid yw'n aelod yn ôl y gyfraith)",
    class: 'co-operates',
    seat: false,
    note: 'law asks for co-operation; not a seat, and not attendance',
  },
  scrutinised: {
    en: 'scrutinised by it',
    cy: 'destun craffu',
    class: 'scrutinised',
    seat: false,
    note: 'the body that the panel reviews; not a seat',
  },
});
