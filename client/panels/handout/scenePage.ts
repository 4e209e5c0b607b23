/** One scene on sheets of A4: what is said above, the picture, and beside it the notes, who says so and room to write. Units are millimetres. */
import { dateIn } from '../../../schema/words/dates.ts';
import { sayIn } from '../../../schema/words/say.ts';
import { viewSayIn } from '../../../schema/words/viewing.ts';
import { heightOf, lineShapes, linesOf, parted, type Paragraph } from '../../print/flow.ts';
import type { WidthOf } from '../../print/foot.ts';
import { plainStroke, stepsThrough, type Frame, type Shape } from '../../print/shapes.ts';
import type { Picture } from '../../print/walk/pictureOf.ts';
import { aloneBody, kickerOf } from './alonePage.ts';
import { bodyOf, written, type Setting } from './paper.ts';
import { pictureShapes } from './pictureShapes.ts';
import type { SceneTold } from './told.ts';

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

/** The bodies of its sheets: what stands alone has one of its own, on which its letters can be read; more is said than has room beside a picture seldom. */
export function sceneBodies(scene: SceneTold, [first, panel]: readonly Picture[], setting: Setting): readonly (readonly Shape[])[] {
  if (first === undefined) return [];
  if (!scene.parts.includes('alone')) return besideBodies(scene, first, setting);
  return [aloneBody(scene, first, setting), ...(panel === undefined ? wordBodies(scene, setting) : besideBodies(scene, panel, setting))];
}

function besideBodies(scene: SceneTold, picture: Picture, setting: Setting): readonly (readonly Shape[])[] {
  const { widthOf } = setting;
  const { head, picture: frame, beside } = sceneFrames(scene, setting);
  const headLines = linesOf(headOf(scene, setting), { width: head.width, widthOf });
  const [inside, left] = parted(besideLines(besideOf(scene, picture), beside, widthOf), beside.height);
  const used = heightOf(inside);
  const more = columnBodies(left, { ...beside, x: head.x }, widthOf);
  return [
    [
      ...lineShapes(headLines, head, widthOf),
      ...pictureShapes(picture, frame),
      ...lineShapes(inside, beside, widthOf),
      ...(left.length === 0 ? roomToWrite(scene, { ...beside, y: beside.y + used, height: beside.height - used }, widthOf) : []),
    ],
    ...more.map(({ shapes }) => [...lineShapes(headLines, head, widthOf), ...shapes]),
  ];
}

/** What is said of a picture that stands alone, on the back of it: in columns, and after them room to write. */
function wordBodies(scene: SceneTold, setting: Setting): readonly (readonly Shape[])[] {
  const { widthOf } = setting;
  const { head, beside } = sceneFrames(scene, setting);
  const headLines = linesOf(headOf(scene, setting), { width: head.width, widthOf });
  const column = { ...beside, x: head.x, width: (head.width - (columns - 1) * gutter) / columns };
  const lines = linesOf(besideOf(scene, { isCut: false }), { width: column.width, widthOf });
  return columnBodies(lines, column, widthOf).map(({ shapes, next }) => [
    ...lineShapes(headLines, head, widthOf),
    ...shapes,
    ...next.flatMap((frame, at) => roomToWrite(scene, frame, widthOf, at === 0)),
  ]);
}

interface Columns {
  readonly shapes: readonly Shape[];
  /** What the words leave of it. */
  readonly next: readonly Frame[];
}

const columns = 3;

/** Lines in columns beside each other, sheet by sheet. */
function columnBodies(lines: ReturnType<typeof linesOf>, first: Frame, widthOf: WidthOf): readonly Columns[] {
  const bodies: Columns[] = [];
  for (let rest = lines; rest.length > 0;) {
    const shapes: Shape[] = [];
    const next: Frame[] = [];
    for (let column = 0; column < columns; column += 1) {
      const frame = { ...first, x: first.x + column * (first.width + gutter) };
      const [here, after] = parted(rest, frame.height);
      shapes.push(...lineShapes(here, frame, widthOf));
      const used = heightOf(here);
      if (after.length === 0) next.push({ ...frame, y: frame.y + used, height: frame.height - used });
      rest = after;
    }
    bodies.push({ shapes, next });
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
  return [
    kickerOf({ language, number, count }, name),
    written('headline', headline.text),
    ...(more === null ? [] : [written('more', more.text)]),
  ];
}

function besideOf({ language, notes, sources, claims, gone, shown }: SceneTold, { isCut }: Pick<Picture, 'isCut'>): readonly Paragraph[] {
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

function roomToWrite({ language }: SceneTold, frame: Frame, widthOf: WidthOf, isTitled = true): readonly Shape[] {
  if (frame.height < leastToWrite + 8) return [];
  const title = linesOf([written('part', viewSayIn[language]('handout', 'toWrite'))], { width: frame.width, widthOf });
  const top = frame.y + heightOf(title) + linePitch - 1;
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
  return [...(isTitled ? lineShapes(title, frame, widthOf) : []), ...ruled];
}
