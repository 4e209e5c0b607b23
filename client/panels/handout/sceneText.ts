/** The words beside a picture, in paragraphs: what is spoken, who says so, and what is shown. */
import { dateIn } from '../../../schema/words/dates.ts';
import { sayIn } from '../../../schema/words/say.ts';
import { viewSayIn } from '../../../schema/words/viewing.ts';
import type { Paragraph } from '../../print/flow.ts';
import { written } from './paper.ts';
import type { SceneTold } from './told.ts';

/** The rest of what is said to all, and the notes. */
export function spokenAtScene({ language, more, notes }: SceneTold): readonly Paragraph[] {
  return [
    ...(more === null ? [] : [written('more', more.text)]),
    ...(notes === null ? [] : [written('part', viewSayIn[language]('stories', 'notes')), written('notes', notes.text)]),
  ];
}

/** The documents, and their own words. */
export function saidAtScene({ language, sources, claims }: SceneTold): readonly Paragraph[] {
  const say = sayIn[language];
  const viewSay = viewSayIn[language];
  return [
    written('part', viewSay('stories', 'whoSays')),
    ...(sources.length === 0 ? [written('publisher', viewSay('stories', 'noSources'))] : []),
    ...sources.flatMap(({ title, publisher, date, url }) => [
      written('source', title, url !== null && /^https?:\/\//i.test(url) ? url : undefined),
      written(
        'publisher',
        `${publisher ?? say('evidence', 'noPublisher')} · ${date === null ? say('evidence', 'noDate') : dateIn(date, language)}`,
      ),
    ]),
    ...(claims.length === 0 ? [] : [written('part', viewSay('handout', 'claims'))]),
    ...claims.map(text => written('claim', text)),
  ];
}

export function aboutScene({ language, shown, gone }: SceneTold, isCut: boolean): readonly Paragraph[] {
  const viewSay = viewSayIn[language];
  return [
    written('part', viewSay('stories', 'view')),
    written('publisher', shown),
    ...(isCut ? [written('small', viewSay('handout', 'cut'))] : []),
    ...(gone === '' ? [] : [written('small', gone)]),
  ];
}
