/** Everything of one body. */
export const pageView = {
  statements: { one: '{n} statement on this page', other: '{n} statements on this page' },
  file: 'page',
  parts: 'Parts of this page',
  gaps: 'Gaps',
  requiredByLaw: { one: '{n} required by law', other: '{n} required by law' },

  peersOfBoard: 'Beside the other boards of its kind',
  peersOfBody: 'Beside the other bodies of its kind',
  peersAre: {
    one: '{n} of its kind is recorded.',
    other: '{n} of its kind are recorded, each drawn alike and on one scale. Choose a name to go to its page.',
  },
  alone: 'No other of its kind is recorded: there is nothing to compare it with.',
  aloneForAll:
    'It is one body for all of Wales, and no other of its kind is recorded: its numbers cannot be ranked beside those of bodies that are four, seven or twenty-two.',
  oneForAll: 'It works for all of Wales: its numbers are not to be ranked beside those of bodies of one area.',
  onlyOneForAll: 'It alone works for all of Wales: its numbers are not to be ranked beside those of bodies of one area.',
  PART: 'For a part of Wales',
  ALL: 'One for all of Wales: not to be ranked beside bodies of one area',
  UNKNOWN: 'Where they work is not recorded',
  seatsHeld: 'Members',
  seatsTaken: 'Seats',
  thisOne: 'this page',
  allAssumed: { one: '{n}, assumed', other: '{n}, all assumed' },

  pairs: 'Pairs of boards that it sits on',
  noPairs: 'Fewer than two boards are recorded that it sits on.',
  pairsLinked: {
    one: '{n} pair of boards shares it as a member: between {linked} a link is recorded, between {unlinked} none.',
    other: '{n} pairs of boards share it as a member: between {linked} of them a link is recorded, between {unlinked} none.',
  },
  linkedWith: 'linked with',
  unlinkedWith: { one: 'no link recorded with {n} other', other: 'no link recorded with {n} others' },
  apart: {
    one: '{n} board without a link recorded to any of the others',
    other: '{n} boards without a link recorded to any of the others',
  },
  compare: 'Compare {a} and {b}',

  periods: 'Money by period',
  noPeriods: 'No money to or from it is recorded.',
  periodsAre: 'As recorded; nothing is added from one period to another. A total without all of its parts says what is left unexplained.',
  years: 'Years',
  incoming: 'In',
  outgoing: 'Out',
  unexplained: 'Unexplained',
  atLeast: 'at least {amount}',

  load: 'Boards that serve its area',
  loadOwn: { one: 'It has a seat on {n} of them.', other: 'It has a seat on {n} of them.' },
  loadUnknown: {
    one: 'Of {n} more nobody recorded where it works.',
    other: 'Of {n} more nobody recorded where they work.',
  },
  hasSeat: 'has a seat',

  upward: 'The line upwards, and where it stops',
  otherLinks: 'Other links upwards, not followed:',
  stops: 'Here the line stops: nobody recorded more. Ask.',

  gapsAbout: 'Gaps about it',
  noGaps: 'The rules find no gap about it. That does not mean that there is none.',
  severity: 'Severity: {severity}',
  closing: { one: 'What would close it, and {n} source', other: 'What would close it, and {n} sources' },
  moreGaps: { one: 'and {n} more', other: 'and {n} more' },
  gapsShown: '{n} of {all} are shown; the view of gaps has them all.',

  columnPart: 'Part',
  columnWhat: 'What',
  columnOther: 'With whom',
  columnSince: 'Since',
  columnUntil: 'Until',
  columnSources: 'Sources',
  columnCode: 'Code of “With whom”',
} as const;
