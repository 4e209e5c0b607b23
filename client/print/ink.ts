/** Shapes as the drawing operators of PDF, top down as on the screen. */
import { roundedSteps } from './rounded.ts';
import type { Fill, Frame, Group, Link, Place, Shape, Step, Stroke, Text } from './shapes.ts';
import { frameOf, stripeSteps } from './stripes.ts';
import { tagOf, type Mark } from './tags.ts';

export interface Ink {
  readonly content: string;
  /** In the units of the page. */
  readonly links: readonly Link[];
  /** Of the texts, in order. */
  readonly marks: readonly Mark[];
}

const mostSqueezed = 0.7;

interface Pot {
  /** The name of a state in which so much shows through lines and grounds. */
  veilOf(stroke: number, fill: number): string;
  /** A text in its face; `width` is that of a size of 1. */
  lettersOf(text: Text): { readonly face: string; readonly letters: string; readonly width: number };
}

export function inkOf(shapes: readonly Shape[], pot: Pot): Ink {
  const links: Link[] = [];
  const marks: Mark[] = [];
  const marked = (text: Text): string => {
    const tag = tagOf(text);
    marks.push({ tag, language: text.language, goesOn: text.goesOn ?? false });
    return `/${tag} <</MCID ${marks.length - 1}>> BDC\n${written(text, pot)}EMC\n`;
  };
  const draw = (shape: Shape, at: Spot): string => {
    switch (shape.is) {
      case 'rectangle':
        return unsaid(painted(roundedSteps(shape, shape.corner), shape, pot));
      case 'path':
        return unsaid(painted(shape.steps, shape, pot));
      case 'text':
        return marked(shape);
      case 'group': {
        const inner = { x: at.x + shape.at.x * at.scale, y: at.y + shape.at.y * at.scale, scale: at.scale * shape.scale };
        return grouped(shape, shape.shapes.map(one => draw(one, inner)).join(''));
      }
      case 'link':
        links.push({ ...shape, ...moved(shape, at) });
        return '';
    }
  };
  const content = shapes.map(shape => draw(shape, { x: 0, y: 0, scale: 1 })).join('');
  return { content, links, marks };
}

/** Lines and grounds say nothing that is not written too. */
function unsaid(drawn: string): string {
  return drawn === '' ? '' : `/Artifact BMC\n${drawn}EMC\n`;
}

interface Spot extends Place {
  readonly scale: number;
}

function moved({ x, y, width, height }: Frame, at: Spot): Frame {
  return { x: at.x + x * at.scale, y: at.y + y * at.scale, width: width * at.scale, height: height * at.scale };
}

function grouped({ at, scale, clip }: Group, inside: string): string {
  const cut = clip === null ? '' : `${way(roundedSteps(clip, 0))}W n\n`;
  return `q ${n(scale, 6)} 0 0 ${n(scale, 6)} ${n(at.x)} ${n(at.y)} cm\n${cut}${inside}Q\n`;
}

function painted(
  steps: readonly Step[],
  { fill, stroke }: { readonly fill: Fill | null; readonly stroke: Stroke | null },
  pot: Pot,
): string {
  const outline = way(steps);
  const ground = fill === null || fill.opacity === 0 ? '' : `${veiled(pot, 1, fill.opacity)}${colour(fill.colour, 'rg')}${outline}f\n`;
  const stripes =
    fill === null || fill.stripes === null
      ? ''
      : `q ${outline}W n ${colour(fill.stripes.colour, 'RG')}${n(fill.stripes.breadth)} w ${way(stripeSteps(frameOf(steps), fill.stripes))}S Q\n`;
  if (stroke === null || stroke.opacity === 0) return ground === '' && stripes === '' ? '' : `q ${ground}${stripes}Q\n`;
  const dash = stroke.dash.length === 0 ? '' : `[${stroke.dash.map(one => n(one)).join(' ')}] 0 d `;
  const line = `${veiled(pot, stroke.opacity, 1)}${colour(stroke.colour, 'RG')}${n(stroke.width)} w ${dash}${stroke.isRound ? '1 J 1 j ' : ''}${outline}S\n`;
  return `q ${ground}${stripes}${line}Q\n`;
}

/** As wide as it is on the screen, whatever the face at hand makes of it; letters stand upright though the page runs down. */
function written(text: Text, pot: Pot): string {
  const { face, letters, width } = pot.lettersOf(text);
  const natural = width * text.size;
  const wanted = natural > 0 && text.width > 0 ? text.width / natural : 1;
  // A sign that the screen took from another typeface keeps its own shape.
  const squeeze = wanted < mostSqueezed || wanted > 1 / mostSqueezed ? 1 : wanted;
  const turn = (text.turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const matrix = `${n(cos, 5)} ${n(sin, 5)} ${n(sin, 5)} ${n(-cos, 5)} ${n(text.x)} ${n(text.y)} Tm`;
  return `q ${veiled(pot, 1, text.opacity)}${colour(text.colour, 'rg')}BT /${face} ${n(text.size, 4)} Tf ${n(squeeze * 100, 2)} Tz ${matrix} ${letters} TJ ET Q\n`;
}

function veiled(pot: Pot, stroke: number, fill: number): string {
  return stroke >= 1 && fill >= 1 ? '' : `/${pot.veilOf(stroke, fill)} gs `;
}

function way(steps: readonly Step[]): string {
  return steps
    .map(step => {
      switch (step.is) {
        case 'move':
          return `${n(step.to.x)} ${n(step.to.y)} m `;
        case 'line':
          return `${n(step.to.x)} ${n(step.to.y)} l `;
        case 'curve':
          return `${[...step.by, step.to].map(({ x, y }) => `${n(x)} ${n(y)}`).join(' ')} c `;
        case 'close':
          return 'h ';
      }
    })
    .join('');
}

function colour(hex: string, operator: 'rg' | 'RG'): string {
  const parts = [1, 3, 5].map(at => n(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return `${parts.join(' ')} ${operator} `;
}

function n(value: number, places = 3): string {
  return String(Number(value.toFixed(places)));
}
