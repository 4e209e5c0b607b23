/** One scene on a sheet of A4: what is said above, the picture, and beside it the notes, who says so and room to write. Units are millimetres. */
import { dateIn } from '../../../schema/words/dates.ts';
import { sayIn } from '../../../schema/words/say.ts';
import { viewSayIn } from '../../../schema/words/viewing.ts';
import { heightOf, lineShapes, linesOf, parted, type Paragraph } from '../../print/flow.ts';
import type { Foot, WidthOf } from '../../print/foot.ts';
import { groupOf, plainStroke, stepsThrough, type Frame, type Shape } from '../../print/shapes.ts';
import type { Picture } from '../../print/walk/pictureOf.ts';
import { bodyOf, rule, written } from './paper.ts';
import type { SceneTold } from './told.ts';

interface Setting {
  /** What the story is called. */
  readonly name: string;
  readonly foot: Foot;
  readonly widthOf: WidthOf;
}

interface Frames {
  readonly head: Frame;
  readonly picture: Frame;
  readonly beside: Frame;
}

const besideWidth = 64;
const gutter = 7;
/** Below this a column has no room to write in. */
const leastToWrite = 16;
const linePitch = 8;

/** Where its parts stand: the picture gets what the words leave. */
export function sceneFrames(scene: SceneTold, setting: Setting): Frames {
  const { foot, widthOf } = setting;
  const body = bodyOf(foot, widthOf);
  const head = heightOf(linesOf(headOf(scene, setting), { width: body.width, widthOf }));
  const top = body.y + head + 5;
  const height = body.y + body.height - top - 3;
  const width = body.width - besideWidth - gutter;
  return {
    head: { ...body, height: head },
    picture: { x: body.x, y: top, width, height },
    beside: { x: body.x + width + gutter, y: top, width: besideWidth, height },
  };
}

/** The bodies of its sheets: more than one only where more is said than has room beside the picture. */
export function sceneBodies(scene: SceneTold, picture: Picture, setting: Setting): readonly (readonly Shape[])[] {
  const { widthOf } = setting;
  const { head, picture: frame, beside } = sceneFrames(scene, setting);
  const headLines = linesOf(headOf(scene, setting), { width: head.width, widthOf });
  const [inside, left] = parted(besideLines(besideOf(scene, picture), beside, widthOf), beside.height);
  const used = heightOf(inside);
  const bodies: (readonly Shape[])[] = [
    [
      ...lineShapes(headLines, head, widthOf),
      ...pictureShapes(picture, frame),
      ...lineShapes(inside, beside, widthOf),
      ...(left.length === 0 ? roomToWrite(scene, { ...beside, y: beside.y + used, height: beside.height - used }, widthOf) : []),
    ],
  ];
  for (let rest = left; rest.length > 0;) {
    const columns: Shape[] = [];
    for (let column = 0; column < 3 && rest.length > 0; column += 1) {
      const [here, after] = parted(rest, beside.height);
      columns.push(...lineShapes(here, { x: head.x + column * (besideWidth + gutter), y: beside.y }, widthOf));
      rest = after;
    }
    bodies.push([...lineShapes(headLines, head, widthOf), ...columns]);
  }
  return bodies;
}

/** What has nearly room beside the picture is set a little smaller rather than on a sheet of its own. */
const smaller = [1, 0.94, 0.88, 0.83];

function besideLines(paragraphs: readonly Paragraph[], { width, height }: Frame, widthOf: WidthOf): ReturnType<typeof linesOf> {
  const settings = smaller.map(by =>
    linesOf(
      paragraphs.map(one => ({ ...one, size: one.size * by, above: one.above * by })),
      { width, widthOf },
    ),
  );
  return settings.find(lines => heightOf(lines) <= height) ?? settings[0] ?? [];
}

function headOf({ language, number, count, headline, more }: SceneTold, { name }: Setting): readonly Paragraph[] {
  const step = viewSayIn[language]('stories', 'step', { n: number, all: count });
  return [
    written('kicker', `${name} · ${step}`),
    written('headline', headline.text),
    ...(more === null ? [] : [written('more', more.text)]),
  ];
}

function besideOf({ language, notes, sources, claims, gone, shown }: SceneTold, { isCut }: Picture): readonly Paragraph[] {
  const say = sayIn[language];
  const viewSay = viewSayIn[language];
  const first = { above: 0 };
  const all = [
    ...(notes === null ? [] : [written('part', viewSay('stories', 'notes')), written('notes', notes.text)]),
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
    written('part', viewSay('stories', 'view')),
    written('publisher', shown),
    ...(isCut ? [written('small', viewSay('handout', 'cut'))] : []),
    ...(gone === '' ? [] : [written('small', gone)]),
  ];
  return all.map((paragraph, at) => (at === 0 ? { ...paragraph, ...first } : paragraph));
}

function pictureShapes(picture: Picture, frame: Frame): readonly Shape[] {
  const inset = 1.5;
  const room = { width: frame.width - 2 * inset, height: frame.height - 2 * inset };
  const scale = Math.min(room.width / picture.width, room.height / picture.height);
  const at = { x: frame.x + inset + (room.width - picture.width * scale) / 2, y: frame.y + inset };
  const height = Math.min(frame.height, picture.height * scale + 2 * inset);
  return [
    groupOf(picture.shapes, { at, scale }),
    { is: 'rectangle', ...frame, height, corner: 1, fill: null, stroke: plainStroke(rule, 0.2) },
  ];
}

function roomToWrite({ language }: SceneTold, frame: Frame, widthOf: WidthOf): readonly Shape[] {
  if (frame.height < leastToWrite + 8) return [];
  const lines = linesOf([written('part', viewSayIn[language]('handout', 'toWrite'))], { width: frame.width, widthOf });
  const top = frame.y + heightOf(lines) + linePitch - 1;
  const count = Math.floor((frame.y + frame.height - top) / linePitch) + 1;
  const ruled = Array.from({ length: count }, (_none, at): Shape => {
    const y = top + at * linePitch;
    return {
      is: 'path',
      steps: stepsThrough([
        { x: frame.x, y },
        { x: frame.x + frame.width, y },
      ]),
      fill: null,
      stroke: plainStroke('#a9b4c4', 0.15),
    };
  });
  return [...lineShapes(lines, frame, widthOf), ...ruled];
}
