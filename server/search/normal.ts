/** Words as search compares them: without case, accents or apostrophes; with Welsh first-letter mutations undone. */

export function normalised(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A mutated beginning and the letters it may stand for: soft, nasal, aspirate, and h before a vowel. */
const mutations: readonly (readonly [mutated: string, radicals: readonly string[]])[] = [
  ['ngh', ['c']],
  ['ng', ['g']],
  ['mh', ['p']],
  ['nh', ['t']],
  ['ch', ['c']],
  ['ph', ['p']],
  ['th', ['t']],
  ['dd', ['d']],
  ['g', ['c']],
  ['b', ['p']],
  ['d', ['t']],
  ['f', ['b', 'm']],
  ['m', ['b']],
  ['n', ['d']],
  ['l', ['ll']],
  ['r', ['rh']],
  ['h', ['']],
];

/** The word and what it may be a mutation of: gaerdydd → caerdydd, went → gwent. Words of one or two letters stay as they are. */
export function unmutated(word: string): readonly string[] {
  if (word.length < 3) return [word];
  const forms = new Set([word]);
  for (const [mutated, radicals] of mutations) {
    if (!word.startsWith(mutated)) continue;
    for (const radical of radicals) forms.add(radical + word.slice(mutated.length));
  }
  // Soft mutation drops g: Gwent → Went, Gŵyr → Ŵyr, Gwynedd → Wynedd.
  if (/^[aeiouwylr]/.test(word)) forms.add(`g${word}`);
  return [...forms];
}

/** How many slips are forgiven in a word: one from four letters, two from eight. */
export function slipsAllowed(word: string): number {
  return word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
}

/** Optimal string alignment: letters put in, left out, changed, or two neighbours swapped. Gives up beyond `most`. */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row[j] = least;
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}
