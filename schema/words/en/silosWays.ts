/** How one body reaches another: both ends, what a step may be made of, and each way. */
export const silosWays = {
  chooseEnds: 'Choose two bodies: how does the one reach the other?',
  chooseOther: 'Choose the other end.',
  from: 'From',
  to: 'To',
  turnRound: 'Turn round',
  headed: 'Leading',
  headedANY: 'any way',
  headedUP: 'only upwards',
  headedDOWN: 'only downwards',
  alongSTRUCTURE: 'By links',
  alongSEATS: 'By seats',
  alongMONEY: 'By money',
  alongDATA: 'By data',
  stepsBehind: { one: 'How {n} step is known', other: 'How {n} steps are known' },
  onMap: 'Light it on the map',
  upward: 'The recorded line upwards from {board}',
} as const;
