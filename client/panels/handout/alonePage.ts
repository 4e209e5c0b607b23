/** The sheet of a picture alone: as wide as a printer reaches, so that its letters can be read; what is said of it stands on the back. */
import { viewSayIn } from '../../../schema/words/viewing.ts';
import { heightOf, lineShapes, linesOf, type Paragraph } from '../../print/flow.ts';
import type { Frame, Shape } from '../../print/shapes.ts';
import type { Picture } from '../../print/walk/pictureOf.ts';
import { bodyOf, sheet, written, type Setting } from './paper.ts';
import { pictureShapes } from './pictureShapes.ts';
import type { SceneTold } from './told.ts';

/** Of the picture, in millimetres; printers leave four white. */
const margin = 6;
const underHead = 2;
const overFoot = 1.5;

export function aloneFrames(scene: SceneTold, setting: Setting): { readonly head: Frame; readonly picture: Frame } {
  const { foot, widthOf } = setting;
  const body = bodyOf(foot, widthOf);
  const head = { ...body, y: margin + 2 };
  const top = head.y + heightOf(linesOf(headOf(scene, setting), { width: head.width, widthOf })) + underHead;
  return {
    head,
    picture: { x: margin, y: top, width: sheet.width - 2 * margin, height: body.y + body.height - overFoot - top },
  };
}

export function aloneBody(scene: SceneTold, picture: Picture, setting: Setting): readonly Shape[] {
  const { widthOf } = setting;
  const { head, picture: frame } = aloneFrames(scene, setting);
  const lines = linesOf(headOf(scene, setting), { width: head.width, widthOf });
  return [...lineShapes(lines, head, widthOf), ...pictureShapes(picture, frame)];
}

export function kickerOf({ language, number, count }: Pick<SceneTold, 'language' | 'number' | 'count'>, name: string): Paragraph {
  return written('kicker', `${name} · ${viewSayIn[language]('stories', 'step', { n: number, all: count })}`);
}

function headOf(scene: SceneTold, { name }: Setting): readonly Paragraph[] {
  return [kickerOf(scene, name), written('overPicture', scene.headline.text)];
}
