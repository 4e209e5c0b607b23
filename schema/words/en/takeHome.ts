/** Taking the landscape home: what there is to take, and what a file that was taken says of itself. */
export const takeHome = {
  title: 'Take home',
  oneFile: 'The whole landscape in one file',
  oneFileSays:
    'Map, network, search, tables, analyses and stories, in both languages, with all evidence. It opens from an e-mail in any browser of 2023 or later, with no server and no network, and is smaller than 3 MB.',
  oneFileNot: 'The file stays at revision {revision}. Nothing can be changed in it, and questions of your own cannot be asked there.',
  makeFile: 'Get the file',
  making: 'The file is being made …',
  made: '{name} is with your downloads ({size} MB).',
  failed: 'The file could not be made. Try again when the server answers.',
  barLabel: 'What this file is',
  taken: 'Taken home on {day}: revision {revision}. Nothing can be changed here.',
  living: 'The living landscape',
  livingHint: 'Opens {address}, where there may be a newer revision. That needs a network.',
  leftOut: 'What is not in this file',
  leftOutText:
    'Left out: questions of your own, the history of changes, and everything that changes the landscape (judgements, what-ifs, editing stories). All records, evidence, analyses and stories of the revision are here.',
  notHereTitle: 'This page is not in the file',
  notHere: 'It needs the living landscape at {address}.',
  toMap: 'To the map',
} as const;
