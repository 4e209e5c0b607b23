/** The pages of a file, as they were chosen. */
import { viewSayIn } from '../../../schema/words/viewing.ts';
import { textsIn } from '../../print/faces.ts';
import type { Foot, WidthOf } from '../../print/foot.ts';
import { inGrey } from '../../print/grey.ts';
import { piecesOf } from '../../print/pieces.ts';
import type { Page, Shape } from '../../print/shapes.ts';
import { sheetsOf, type Sheeting } from '../../print/sheets.ts';
import type { Laid } from '../../print/walk/laidOut.ts';
import type { PaperOptions } from './paperOptions.ts';

export function sheetingFor(
  { paper, orientation, sheets, look }: PaperOptions,
  { foot, widthOf }: { readonly foot: Foot; readonly widthOf: WidthOf },
): Sheeting {
  return { paper, orientation, isOne: sheets !== 'pages', isLarge: look === 'large', foot, widthOf };
}

export function pagesOf(laid: readonly Laid[], options: PaperOptions, sheeting: Sheeting): readonly Page[] {
  const sheets = sheetsOf(laid, sheeting);
  const toned = options.look === 'grey' ? sheets.map(inGrey) : sheets;
  if (options.sheets !== 'pieces') return toned;
  const viewSay = viewSayIn[options.language];
  return toned.flatMap(page =>
    piecesOf(page, 'A4', {
      pieceOf: (place, last) => viewSay('paper', 'pieceOf', { place, last }),
      layOver: viewSay('paper', 'layOver'),
      widthOf: sheeting.widthOf,
    }),
  );
}

/** In points, of what stands on a page. */
export function leastLetters(pages: readonly Page[]): number {
  const sizes = pages.flatMap(({ shapes }) => sizesIn(shapes, 1));
  return (Math.min(...sizes) * 72) / 25.4;
}

function sizesIn(shapes: readonly Shape[], scale: number): readonly number[] {
  return shapes.flatMap(shape => {
    if (shape.is === 'group') return sizesIn(shape.shapes, scale * shape.scale);
    return textsIn([shape]).map(({ size }) => size * scale);
  });
}
