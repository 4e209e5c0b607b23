/** Who is the only link: bodies and ties on which others hang, and what if one leaves. */
export const silosHolders = {
  leadHolders: {
    one: '{n} body is the only link of others, and more than one seat or link of those is recorded.',
    other: '{n} bodies are the only link of others, and more than one seat or link of those is recorded.',
  },
  leadHoldersDoubt: {
    one: '{n} more is so only because one seat or link of who hangs on it is recorded: perhaps only one was written down.',
    other: '{n} more are so only because one seat or link of who hangs on them is recorded: perhaps only one was written down.',
  },
  cutPoints: 'Without them others are cut off',
  cutPointsDoubt: 'The only link of bodies of which one seat or link is recorded',
  bridges: 'Single ties on which others hang',
  bridgesDoubt: 'Single ties of bodies of which one seat or link is recorded',
  noCutPoints: 'None recorded.',
  closeRows: 'Close',
  ifLeaves: 'If this body leaves',
  ifLeavesNone: 'If {body} leaves, nobody loses their only link in this network, as far as recorded.',
} as const;
