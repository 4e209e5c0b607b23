/** How sure a statement is, in a word or two, and as a sentence beside its evidence. */
export const certainty = {
  STATUTE: 'in legislation',
  STATED: 'stated',
  KNOWN: 'known',
  ASSUMED: 'assumed',
  DISPUTED: 'disputed',
  UNSOURCED: 'unsourced',
  GENERAL: 'in general',
  UNKNOWN: 'not recorded',
} as const;

export const certaintySentence = {
  STATUTE: 'An Act or regulation says so. It may require, allow or only invite.',
  STATED: 'A document states it.',
  KNOWN: 'Widely known; no document was found.',
  ASSUMED: 'Assumed; to be confirmed.',
  DISPUTED: 'Evidence supports it and evidence disputes it.',
  UNSOURCED: 'Unsourced: no evidence is recorded.',
} as const;
