/** Writing a change down, wherever that is done: who does it, and why nothing was saved. */
export const commit = {
  authorHint: 'Such as “Community safety manager, Torfaen”. Never the name of a person. Only this browser remembers it.',
  authorMissing: 'Say who: a role or an organisation.',
  conflict: 'Not saved yet: somebody else changed this in the same moment. What you typed is still here. Look once more, then save again.',
  away: 'Not saved: the database cannot be reached, so nothing can be written now. What you typed is still here. Try again in a while.',
  unsure:
    'Not known whether this was saved: the database was lost before that could be told. What you typed is still here. Save it again in a while: it is never saved twice.',
  refused: 'Not saved: the server did not take it. What you typed is still here. The server said:',
  unreachable:
    'Not known whether this was saved: the server does not answer. What you typed is still here. Save it again in a while: it is never saved twice.',
} as const;
