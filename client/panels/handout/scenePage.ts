/** One scene on sheets: what is said above, the picture as wide as a printer reaches, and beside it the notes, who says so and room to write. */
import { viewSayIn } from '../../../schema/words/viewing.ts';
import { heightOf, lineShapes, linesOf, parted, type Paragraph } from '../../print/flow.ts';
import type { WidthOf } from '../../print/foot.ts';
import { plainStroke, stepsThrough, type Drawing, type Frame, type Shape } from '../../print/shapes.ts';
import type { Picture } from '../../print/walk/pictureOf.ts';
import { bodyOf, written, type Setting } from './paper.ts';
import { heightIn, padded, pictureShapes } from './pictureShapes.ts';
import { aboutScene, saidAtScene, spokenAtScene } from './sceneText.ts';
import type { SceneTold } from './told.ts';

interface Frames {
  readonly head: Frame;
  readonly picture: Frame;
  readonly beside: Frame;
}

/** Of what printers leave white there are four millimetres. */
const edge = 6;
const top = 9;
const underHead = 2.5;
const overFoot = 1.5;
const gutter = 5;
/** Below this a column has no room to write in. */
const leastToWrite = 16;
const linePitch = 8;

/** Where its parts stand: the picture gets what the words leave. */
export function sceneFrames(scene: SceneTold, setting: Setting): Frames {
  const { widthOf, looks } = setting;
  const body = bodyOf(setting);
  const head = { ...body, y: top, height: heightOf(linesOf(headOf(scene, setting), { width: body.width, widthOf })) };
  const y = top + head.height + underHead;
  const height = body.y + body.height - overFoot - y;
  const x = body.x + body.width - looks.beside;
  return {
    head,
    picture: { x: edge, y, width: x - gutter - edge, height },
    beside: { x, y, width: looks.beside, height },
  };
}

/** The bodies of its sheets, one for each picture; more is said than has room beside them seldom. */
export function sceneBodies(scene: SceneTold, pictures: readonly Picture[], setting: Setting): readonly (readonly Shape[])[] {
  const { widthOf } = setting;
  const { head, picture: frame, beside } = sceneFrames(scene, setting);
  const title = lineShapes(linesOf(headOf(scene, setting), { width: head.width, widthOf }), head, widthOf);
  const drawn = drawingsOf(scene, pictures);
  const isCut = pictures.some((one, at) => one.isCut && scene.parts[at] !== 'card');
  const words = wordsBeside(scene, { sheets: drawn.length, isCut });
  const bodies: (readonly Shape[])[] = [];
  let left: ReturnType<typeof linesOf> = [];
  for (const [at, drawing] of drawn.entries()) {
    const [inside, after] = parted([...left, ...besideLines(words[at] ?? [], beside, widthOf)], beside.height);
    bodies.push([
      ...title,
      ...pictureShapes(drawing, frame),
      ...lineShapes(inside, beside, widthOf),
      ...roomsLeft(
        scene,
        [below(frame, heightIn(drawing, frame) + 3), ...(after.length > 0 ? [] : [below(beside, heightOf(inside))])],
        widthOf,
      ),
    ]);
    left = after;
  }
  return [...bodies, ...columnBodies(left, { ...beside, x: head.x }, { width: head.width, widthOf }).map(shapes => [...title, ...shapes])];
}

/** The back of a sheet that has none in the other language: room to write. */
export function emptyBody(scene: SceneTold, setting: Setting): readonly Shape[] {
  const { widthOf } = setting;
  const { head, picture, beside } = sceneFrames(scene, setting);
  const whole = { ...picture, x: head.x, width: beside.x + beside.width - head.x };
  return [
    ...lineShapes(linesOf(headOf(scene, setting), { width: head.width, widthOf }), head, widthOf),
    ...roomsLeft(scene, [whole], widthOf),
  ];
}

/** What has to be seen whole goes on over sheets. */
function drawingsOf({ parts }: SceneTold, pictures: readonly Picture[]): readonly Drawing[] {
  return pictures.flatMap((picture, at): readonly Drawing[] => {
    if (parts[at] === 'map') return [picture];
    return (parts[at] === 'card' ? [picture, ...picture.rest] : [picture]).map(padded);
  });
}

/** Beside one picture stands everything; beside the first of several what is spoken, beside the last who says so. */
function wordsBeside(
  scene: SceneTold,
  { sheets, isCut }: { readonly sheets: number; readonly isCut: boolean },
): readonly (readonly Paragraph[])[] {
  const spoken = [...spokenAtScene(scene)];
  const said = [...saidAtScene(scene), ...aboutScene(scene, isCut)];
  if (sheets < 2) return [[...spoken, ...said]];
  return [spoken, ...Array.from({ length: sheets - 2 }, () => []), said];
}

function below({ x, y, width, height }: Frame, used: number): Frame {
  return { x, y: y + used, width, height: height - used };
}

/** Lines in columns beside each other, as many as the sheet has room for, sheet by sheet. */
function columnBodies(
  lines: ReturnType<typeof linesOf>,
  first: Frame,
  { width, widthOf }: { readonly width: number; readonly widthOf: WidthOf },
): readonly (readonly Shape[])[] {
  const columns = Math.floor((width + gutter) / (first.width + gutter));
  const bodies: Shape[][] = [];
  for (let rest = lines; rest.length > 0;) {
    const shapes: Shape[] = [];
    for (let column = 0; column < columns; column += 1) {
      const [here, after] = parted(rest, first.height);
      shapes.push(...lineShapes(here, { ...first, x: first.x + column * (first.width + gutter) }, widthOf));
      rest = after;
    }
    bodies.push(shapes);
  }
  return bodies;
}

/** What has nearly room beside the picture is set a little smaller rather than on a sheet of its own, and nothing smaller than can be read. */
const smaller = [1, 0.94, 0.88, 0.83, 0.78, 0.73];
const leastLetters = 2.2;

function besideLines(all: readonly Paragraph[], { width, height }: Frame, widthOf: WidthOf): ReturnType<typeof linesOf> {
  const paragraphs = all.map((paragraph, at) => (at === 0 ? { ...paragraph, above: 0 } : paragraph));
  const settings = smaller.map(by =>
    linesOf(
      paragraphs.map(one => ({ ...one, size: Math.max(leastLetters, one.size * by), above: one.above * by })),
      { width, widthOf },
    ),
  );
  return settings.find(lines => heightOf(lines) <= height) ?? settings[0] ?? [];
}

function headOf({ language, number, count, headline }: SceneTold, { name }: Setting): readonly Paragraph[] {
  return [
    written('kicker', `${name} · ${viewSayIn[language]('stories', 'step', { n: number, all: count })}`),
    written('headline', headline.text),
  ];
}

/** Ruled, wherever enough is left; what it is for is said once. */
function roomsLeft(scene: SceneTold, frames: readonly Frame[], widthOf: WidthOf): readonly Shape[] {
  return frames
    .filter(({ height }) => height >= leastToWrite + 8)
    .toReversed()
    .flatMap((frame, at) => roomToWrite(scene, frame, { widthOf, isTitled: at === 0 }));
}

function roomToWrite(
  { language }: SceneTold,
  frame: Frame,
  { widthOf, isTitled }: { readonly widthOf: WidthOf; readonly isTitled: boolean },
): readonly Shape[] {
  const title = linesOf([written('part', viewSayIn[language]('handout', 'toWrite'))], { width: frame.width, widthOf });
  const first = frame.y + heightOf(title) + linePitch - 1;
  const count = Math.floor((frame.y + frame.height - first) / linePitch) + 1;
  const ruled = Array.from({ length: count }, (_none, at): Shape => {
    const y = first + at * linePitch;
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
