/** Who stands around a body, ring by ring. */
export const around = {
  title: 'Who stands around',
  nobody: 'Nothing recorded joins it to anybody: ask.',
  first: { one: '{n} body is one step away, by a seat or a link.', other: '{n} bodies are one step away, by a seat or a link.' },
  second: { one: '{n} more is reached in two steps.', other: '{n} more are reached in two steps.' },
  third: { one: '{n} more is reached in three steps.', other: '{n} more are reached in three steps.' },
  onlyLinkOfNobody: 'Over recorded seats it is nobody’s only link.',
  steps: 'How many steps',
  nSteps: { one: '{n} step', other: '{n} steps' },
  inOne: { one: 'One step away: {n} body', other: 'One step away: {n} bodies' },
  inTwo: { one: 'Two steps away: {n} body', other: 'Two steps away: {n} bodies' },
  inThree: { one: 'Three steps away: {n} body', other: 'Three steps away: {n} bodies' },
  onlyLink: 'only link',
  sameForBoards: 'The same picture for every board of the kind of {name}',
  sameForBodies: 'The same picture for every body of the type of {name}',
  miniSaid: '{first} in one step, {second} more in two.',
  miniOnly: { one: 'Only link of {n}.', other: 'Only link of {n}.' },
} as const;
