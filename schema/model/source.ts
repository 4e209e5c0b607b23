import { thingKind } from './kind.ts';
import { note } from './names.ts';
import { date, required, term, text, url } from './property.ts';
import { sourceRead } from './terms/source.ts';

export const source = thingKind('Source', {
  describe: 'A document in which evidence stands.',
  plain: { file: 'sources.csv' },
  properties: {
    title: required(text('Title of the document.')),
    publisher: text('Who published it.'),
    date: date('When it was published; empty where the page did not show a date.'),
    url: url('Address of the document.'),
    read: required(term(sourceRead, 'How much of it was read: all, the opening, searched passages, or not opened.')),
    readNote: text('More on what was read.'),
    sectionsRead: text('Beginnings of the locators that were read, parted by semicolons; empty where the whole was.'),
    note,
  },
});
