/** A handout as pages: a cover and a sheet for each scene. In both languages each sheet has its Welsh in front and its English on the back. */
import { footShapes, type Foot, type WidthOf } from '../../print/foot.ts';
import type { Page, Shape } from '../../print/shapes.ts';
import type { Picture } from '../../print/walk/pictureOf.ts';
import { coverBody } from './coverPage.ts';
import { bodyOf, footLetters, sheet } from './paper.ts';
import { sceneBodies } from './scenePage.ts';
import type { StoryTold } from './told.ts';

/** A story in one language, drawn. */
export interface Telling {
  readonly story: StoryTold;
  /** One for each scene, in order. */
  readonly pictures: readonly Picture[];
  /** Of the cover, or of the scene of that number. */
  footOf(scene: number | null): Foot;
}

interface Body {
  readonly foot: Foot;
  readonly shapes: readonly Shape[];
}

export function handoutPages(tellings: readonly Telling[], widthOf: WidthOf): readonly Page[] {
  const sides = tellings.map(telling => sheetsOf(telling, widthOf));
  const count = Math.max(0, ...sides.map(({ length }) => length));
  const bodies = Array.from({ length: count }, (_none, at) => sides.flatMap(side => side[at] ?? [])).flat();
  return bodies.map(({ foot, shapes }, at): Page => {
    const { x, y, width, height } = bodyOf(foot, widthOf);
    const under = footShapes(foot, { x, y: y + height, width }, { page: at + 1, all: bodies.length, size: footLetters, widthOf });
    return { ...sheet, shapes: [...shapes, ...under] };
  });
}

/** The cover, then what each scene takes: nearly always one sheet. */
function sheetsOf({ story, pictures, footOf }: Telling, widthOf: WidthOf): readonly (readonly Body[])[] {
  const whole = footOf(null);
  // What else a foot says, the cover says itself, and larger.
  const short = { ...whole, facts: whole.facts.slice(0, 1), knowledge: '', address: '' };
  const cover: Body = { foot: short, shapes: coverBody(story, { foot: whole, widthOf }) };
  const scenes = story.scenes.map((scene, at): readonly Body[] => {
    const foot = footOf(scene.number);
    const picture = pictures[at];
    if (picture === undefined) throw new Error(`Scene ${scene.number} has no picture.`);
    return sceneBodies(scene, picture, { name: story.name.text, foot, widthOf }).map(shapes => ({ foot, shapes }));
  });
  return [[cover], ...scenes];
}
