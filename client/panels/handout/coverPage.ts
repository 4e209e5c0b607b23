/** The first sheet of a handout: what the story is about, of which day and revision, how it is known, and its scenes. Units are millimetres. */
import { sayIn } from '../../../schema/words/say.ts';
import { viewSayIn } from '../../../schema/words/viewing.ts';
import { heightOf, lineShapes, linesOf, parted, type Paragraph } from '../../print/flow.ts';
import type { Shape } from '../../print/shapes.ts';
import { bodyOf, written, type Setting } from './paper.ts';
import type { StoryTold } from './told.ts';

const gutter = 14;

export function coverBody(story: StoryTold, setting: Omit<Setting, 'name'>): readonly Shape[] {
  const { language, name, intro, isToCheck, scenes } = story;
  const viewSay = viewSayIn[language];
  const { foot, widthOf } = setting;
  const body = bodyOf(setting);
  const width = (body.width - gutter) / 2;
  const set = (paragraphs: readonly Paragraph[]): ReturnType<typeof linesOf> => linesOf(paragraphs, { width, widthOf });
  const [, ...facts] = foot.facts;
  const left = set([
    written('kicker', `${sayIn[language]('common', 'productName')} · ${viewSay('handout', 'story')}`),
    written('name', name.text),
    ...(intro === null ? [] : [written('intro', intro.text)]),
  ]);
  const known = set([
    written('part', viewSay('handout', 'known')),
    ...facts.map(fact => written('notes', fact)),
    written('notes', foot.knowledge),
    ...(isToCheck ? [written('notes', viewSay('handout', 'welshToCheck'))] : []),
    ...(foot.address.startsWith('http') ? [written('source', foot.address, foot.address)] : []),
  ]);
  const entries = set([
    { ...written('part', viewSay('handout', 'scenes', { n: scenes.length })), above: 0 },
    ...scenes.map(({ number, headline }) => written('entry', `${number}. ${headline.text}`)),
  ]);
  const [inside] = parted(entries, body.height);
  return [
    ...lineShapes(left, body, widthOf),
    ...lineShapes(known, { x: body.x, y: body.y + body.height - heightOf(known) - 2 }, widthOf),
    ...lineShapes(inside, { x: body.x + width + gutter, y: body.y }, widthOf),
  ];
}
