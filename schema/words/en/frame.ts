/** What every view beside the map says. */
export const frame = {
  print: 'Print',
  asking: 'Asking the server …',
  failed: 'The server did not answer this. What was shown before is still here.',
  tryAgain: 'Try again',
  asTable: 'As a table',
  asPicture: 'As a picture',
  noFile: 'The file could not be made: the server does not answer. Try again in a while.',
  area: 'Area',
  anyArea: 'all Wales',
  kind: 'Kind of board',
  anyKind: 'all kinds',
  severalKinds: { one: '{n} kind', other: '{n} kinds' },
  before: 'Before',
  after: 'After',
  rowsShown: '{from}–{to} of {all}',
  pages: 'Pages',
} as const;
