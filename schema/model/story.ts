/** What is presented: views of the landscape with what is said at them, and stories that show them in order. */

import { thingKind } from './kind.ts';
import { flag, pageAddress, references, required, text } from './property.ts';

const welshChecked = flag('Whether a Welsh reader has passed the Welsh; until then it is marked as still to be checked.');

export const scene = thingKind('Scene', {
  describe: 'A view of the landscape to be shown, and what is said at it.',
  plain: { file: 'scenes.csv', unsourced: true, mayBeMissing: true },
  properties: {
    address: required(pageAddress('The view: an address of the page, as it stands after the name of the machine and without a language.')),
    captionEn: text('What is said aloud at it, in English.'),
    captionCy: text('What is said aloud at it, in Welsh.'),
    notesEn: text('Notes for who speaks, in English.'),
    notesCy: text('Notes for who speaks, in Welsh.'),
    welshChecked,
    sources: references(['Source'], 'The documents on which the caption rests.'),
    claims: references(
      ['Fact', 'SurveyResult', 'Recommendation', 'Disagreement'],
      'What of those documents the caption says in other words: facts, survey results, recommendations, disagreements.',
    ),
  },
});

export const story = thingKind('Story', {
  describe: 'Scenes in order, to be presented.',
  plain: { file: 'stories.csv', unsourced: true, mayBeMissing: true },
  atLeastOne: ['nameEn', 'nameCy'],
  properties: {
    nameEn: text('Name in English.'),
    nameCy: text('Name in Welsh.'),
    introEn: text('What it is about, in English.'),
    introCy: text('What it is about, in Welsh.'),
    welshChecked,
    scenes: references(['Scene'], 'Its scenes, in order, each once.'),
  },
});
