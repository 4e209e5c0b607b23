/** What is said of a kind of paper that several boards of a place have to write. */
export const duplication = {
  about: '{kind}, {area}: {said}',
  none: 'no board is recorded that must or carries one.',
  must: { one: 'one board must do {what}{boards}.', other: '{n} boards must do {what}{boards}.' },
  mustGeneral: {
    one: 'By what is said only in general one board must do {what}{boards}.',
    other: 'By what is said only in general {n} boards must do {what}{boards}.',
  },
  carry: { one: 'One board carries {what}{boards}.', other: '{n} boards carry {what}{boards}.' },
  carryGeneral: {
    one: 'By what is said only in general one board carries {what}{boards}.',
    other: 'By what is said only in general {n} boards carry {what}{boards}.',
  },
  /** What they must do or carry; more where other duties of the kind were told before. */
  single: 'one',
  each: 'one each',
  several: '{duties}',
  inAll: '{duties} in all',
  singleMore: 'one more',
  eachMore: 'one more each',
  severalMore: '{duties} more',
  inAllMore: '{duties} more in all',
  named: ': {boards}',
  contributors: {
    one: 'Law requires one organisation on two or more of the boards that must.',
    other: 'Law requires {n} organisations on two or more of the boards that must.',
  },
  candidate: 'What {boards} must do or carry could be done together.',
  candidates: { one: 'It could be done together in one way.', other: 'It could be done together in {n} ways.' },
} as const;
