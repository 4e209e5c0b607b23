/** What is said of a kind of paper that several boards of a place have to write. */
export const duplication = {
  about: '{kind}, {area}: {said}',
  none: 'no board is recorded that must or carries one.',
  must: { one: 'one board must do one, {boards}.', other: '{n} boards must do one each: {boards}.' },
  mustMany: { one: 'one board must do one.', other: '{n} boards must do one each.' },
  mustGeneral: {
    one: 'By what is said in general one board must: {boards}.',
    other: 'By what is said in general {n} boards must: {boards}.',
  },
  mustGeneralMany: { one: 'By what is said in general one board must.', other: 'By what is said in general {n} boards must.' },
  carry: { one: 'One board carries one: {boards}.', other: '{n} boards carry one: {boards}.' },
  carryMany: { one: 'One board carries one.', other: '{n} boards carry one.' },
  contributors: {
    one: 'Law requires one organisation on two or more of the boards that must.',
    other: 'Law requires {n} organisations on two or more of the boards that must.',
  },
  candidate: 'What {boards} must do or carry could be done together.',
  candidates: { one: 'It could be done together in one way.', other: 'It could be done together in {n} ways.' },
} as const;
