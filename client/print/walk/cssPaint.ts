/** Colours and stripes as computed styles tell them. */
import type { Colour, Fill } from '../shapes.ts';

export interface Seen {
  readonly colour: Colour;
  readonly opacity: number;
}

/** Null for what cannot be seen. */
export function colourIn(css: string): Seen | null {
  const name = /^(rgba?|color)\(/.exec(css)?.[1];
  if (name === undefined) return null;
  const parts = [...css.replace('color(srgb', '').matchAll(/-?[\d.]+(?:e-?\d+)?%?/g)].map(([part]) => part);
  const [red = 0, green = 0, blue = 0] = parts.slice(0, 3).map(part => Number.parseFloat(part) * (name === 'color' ? 255 : 1));
  const last = parts[3];
  const opacity = last === undefined ? 1 : Number.parseFloat(last) / (last.endsWith('%') ? 100 : 1);
  return opacity === 0 ? null : { colour: `#${[red, green, blue].map(hexOf).join('')}`, opacity };
}

/** A ground, and over it the stripes of a repeating gradient. */
export function fillIn({ backgroundColor, backgroundImage }: CSSStyleDeclaration): Fill | null {
  const ground = colourIn(backgroundColor);
  const gradient = /repeating-linear-gradient\((-?[\d.]+)deg, (.*)\)/.exec(backgroundImage);
  if (gradient === null) return ground === null ? null : { ...ground, stripes: null };
  const [, angle = '45', stops = ''] = gradient;
  const colours = [...stops.matchAll(/(?:rgba?|color)\([^)]*\)|transparent/g)].map(([css]) => colourIn(css));
  const lengths = [...stops.matchAll(/(-?[\d.]+)px/g)].map(([, px = '0']) => Number.parseFloat(px));
  const stripe = colours[0];
  const between = colours.findLast(one => one !== stripe) ?? ground;
  const breadth = lengths.find(px => px > 0) ?? 1;
  if (stripe === undefined || stripe === null) return ground === null ? null : { ...ground, stripes: null };
  return {
    colour: between?.colour ?? '#ffffff',
    opacity: between?.opacity ?? 0,
    stripes: { colour: stripe.colour, lean: leanAt(Number(angle)), pitch: Math.max(...lengths), breadth },
  };
}

/** Stripes stand across the way in which the gradient runs. */
function leanAt(degrees: number): NonNullable<Fill['stripes']>['lean'] {
  const at = ((degrees % 180) + 180) % 180;
  if (at < 23 || at > 157) return 'level';
  if (at < 67) return 'left';
  return at < 113 ? 'upright' : 'right';
}

function hexOf(value: number): string {
  return Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0');
}
