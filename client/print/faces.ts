/** Which face of the letters a text is set in. */
import type { Document, Shape, Text } from './shapes.ts';

export type FaceName = 'regular' | 'italic' | 'medium' | 'semibold' | 'bold';

/** Letters of a range, as a file for browsers. */
export interface Face {
  readonly bytes: Uint8Array;
  readonly range: string;
}

export function faceOf({ weight, isItalic }: Pick<Text, 'weight' | 'isItalic'>): FaceName {
  if (isItalic) return 'italic';
  if (weight < 475) return 'regular';
  if (weight < 575) return 'medium';
  return weight < 665 ? 'semibold' : 'bold';
}

export function facesIn({ pages }: Document): ReadonlySet<FaceName> {
  return new Set(pages.flatMap(({ shapes }) => textsIn(shapes)).map(faceOf));
}

export function textsIn(shapes: readonly Shape[]): readonly Text[] {
  return shapes.flatMap(shape => (shape.is === 'text' ? [shape] : shape.is === 'group' ? textsIn(shape.shapes) : []));
}
