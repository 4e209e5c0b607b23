/** Letters of one face as PDF shows them, kerned as the typeface asks. */
import type { Font } from '@cantoo/fontkit';
import type { PDFFont } from '@cantoo/pdf-lib';

interface SetText {
  /** For PDF's operator TJ: letters, and how far the next come closer. */
  readonly letters: string;
  /** In a size of 1. */
  readonly width: number;
}

export interface Typesetter {
  set(text: string): SetText;
}

export function typesetterFor(face: Font, font: PDFFont): Typesetter {
  const perThousand = 1000 / face.unitsPerEm;
  const known = new Map<string, SetText>();
  const fresh = (text: string): SetText => {
    const { glyphs, positions } = face.layout(text);
    const codes = font.encodeText(text).asString();
    let letters = '';
    let width = 0;
    glyphs.forEach((glyph, at) => {
      const advance = positions?.[at]?.xAdvance ?? glyph.advanceWidth;
      const closer = Math.round((glyph.advanceWidth - advance) * perThousand);
      letters += `<${codes.slice(at * 4, at * 4 + 4)}>${closer === 0 ? '' : closer}`;
      width += advance;
    });
    return { letters: `[${letters.replaceAll('><', '')}]`, width: width / face.unitsPerEm };
  };
  return {
    set: text => {
      const set = known.get(text) ?? fresh(text);
      known.set(text, set);
      return set;
    },
  };
}
