/** A handout as pages: a cover and a sheet for each picture of a scene. In both languages each sheet has its Welsh in front and its English on the back. */
import { footShapes, type Foot, type WidthOf } from '../../print/foot.ts';
import { groupOf, type Page, type Shape } from '../../print/shapes.ts';
import type { Picture } from '../../print/walk/pictureOf.ts';
import { coverBody } from './coverPage.ts';
import { bodyOf, footLetters, type Looks, type Setting } from './paper.ts';
import { emptyBody, sceneBodies } from './scenePage.ts';
import type { StoryTold } from './told.ts';

/** A story in one language, drawn. */
export interface Telling {
  readonly story: StoryTold;
  /** For each scene, in order, one for each of its parts. */
  readonly pictures: readonly (readonly Picture[])[];
  /** Of the cover, or of the scene of that number. */
  footOf(scene: number | null): Foot;
}

interface Body {
  readonly foot: Foot;
  readonly shapes: readonly Shape[];
}

type Set = Pick<Setting, 'widthOf' | 'looks'>;

export function handoutPages(tellings: readonly Telling[], set: { readonly widthOf: WidthOf; readonly looks: Looks }): readonly Page[] {
  const { widthOf, looks } = set;
  const { sheet, letters } = looks;
  const sides = tellings.map(telling => sheetsOf(telling, set));
  const count = Math.max(0, ...sides.map(({ length }) => length));
  const bodies = Array.from({ length: count }, (_none, at) => byTurns(sides.flatMap(side => side[at] ?? []))).flat();
  return bodies.map(({ foot, shapes }, at): Page => {
    const { x, y, width, height } = bodyOf({ foot, ...set });
    const under = footShapes(foot, { x, y: y + height, width }, { page: at + 1, all: bodies.length, size: footLetters, widthOf });
    return { width: sheet.width * letters, height: sheet.height * letters, shapes: larger([...shapes, ...under], letters) };
  });
}

/** What stands together in one language, and what is on the back of a sheet that has none in it. */
interface Side {
  readonly bodies: readonly Body[];
  back(): Body;
}

function larger(shapes: readonly Shape[], scale: number): readonly Shape[] {
  return scale === 1 ? shapes : [groupOf(shapes, { scale })];
}

/** The first of each, the second of each: one language in front, the other on the back. */
function byTurns(sides: readonly Side[]): readonly Body[] {
  const longest = Math.max(0, ...sides.map(({ bodies }) => bodies.length));
  return Array.from({ length: longest }, (_none, at) => sides.map(({ bodies, back }) => bodies[at] ?? back())).flat();
}

/** The cover, then what each scene takes. */
function sheetsOf({ story, pictures, footOf }: Telling, set: Set): readonly Side[] {
  const whole = footOf(null);
  // What else a foot says, the cover says itself, and larger.
  const short = { ...whole, facts: whole.facts.slice(0, 1), knowledge: '', address: '' };
  const cover: Body = { foot: short, shapes: coverBody(story, { foot: whole, ...set }) };
  const scenes = story.scenes.map((scene, at): Side => {
    const foot = footOf(scene.number);
    const own = pictures[at] ?? [];
    if (own.length < scene.parts.length) throw new Error(`Scene ${scene.number} has no picture.`);
    const setting = { name: story.name.text, foot, ...set };
    return {
      bodies: sceneBodies(scene, own, setting).map(shapes => ({ foot, shapes })),
      back: () => ({ foot, shapes: emptyBody(scene, setting) }),
    };
  });
  return [{ bodies: [cover], back: () => cover }, ...scenes];
}
