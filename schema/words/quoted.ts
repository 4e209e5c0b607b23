/** English within a sentence in Welsh stands between double quotation marks, which no Welsh word of a sentence uses for anything else. */

export function quotedEnglish(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

interface Piece {
  readonly text: string;
  readonly isEnglish: boolean;
}

/** A sentence in Welsh by its pieces, the quotation marks with the Welsh. */
export function piecesOf(sentence: string): readonly Piece[] {
  return sentence
    .split(/(?<=“)([^”]*)(?=”)/)
    .map((text, index) => ({ text, isEnglish: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
