/** What is said of coverage matrices, and what would close a hole in one. */
export const coverageSentences = {
  DUTY: '{yes} of {all} cells have somebody of their own who must or carries it, {general} one told in general, {unknown} none recorded.',
  THEME: '{yes} of {all} cells have a board of whose own remit a row speaks, {general} one told in general, {unknown} none recorded.',
  ORGANISATION: '{yes} of {all} cells have a seat, {general} one told in general, {unknown} none recorded.',
  DATA_SET: '{yes} of {all} cells have data that come, {general} data told of in general, {unknown} none recorded.',
} as const;

/** Where every cell has something. */
export const coverageWhole = {
  DUTY: '{yes} of {all} cells have somebody of their own who must or carries it, {general} one told in general. None is empty.',
  THEME: '{yes} of {all} cells have a board of whose own remit a row speaks, {general} one told in general. None is empty.',
  ORGANISATION: '{yes} of {all} cells have a seat, {general} one told in general. None is empty.',
  DATA_SET: '{yes} of {all} cells have data that come, {general} data told of in general. None is empty.',
} as const;

export const coverageMends = {
  DUTY: 'One row that says who holds or carries “{row}” in {column}. Ask the council for the area.',
  THEME: 'A plan or terms of reference of a board in {column} that name “{row}”. Ask the community safety partnership there.',
  ORGANISATION: 'A list of members of {column} that names {row} or leaves it out. Ask the chair.',
  DATA_SET: 'Word on whether “{row}” comes to {column}, from whom and how. Ask the analyst of the board.',
  onlyCarried:
    'It is carried; nobody is recorded who must do “{row}”, in {column} or elsewhere. Ask whoever carries it now on what they rest it.',
  general: 'Told in general: a row of {column} itself would make it sure. Ask there whether it holds of “{row}”.',
  no: 'A source says no. A newer document that says otherwise would change it. Ask {column} about “{row}”.',
} as const;
