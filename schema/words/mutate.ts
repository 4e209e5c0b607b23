/** A Welsh name behind a preposition: "o dan Fwrdd", "gyda Phartneriaeth", "ag Abertawe". */

const softening = new Set(['ar', 'dan', 'gan', 'i', 'o']);
const aspirating = new Set(['â', 'gyda']);

/** Joins them; the last word before the name says how it changes. Acronyms are said letter by letter and stand as they are. */
export function joinedWithName(before: string, name: string): string {
  const last = before.slice(before.lastIndexOf(' ') + 1);
  if (softening.has(last)) return `${before} ${softened(name)}`;
  if (aspirating.has(last)) return startsWithVowel(name) ? `${before.replace(/â$/, 'a')}g ${name}` : `${before} ${aspirated(name)}`;
  return `${before} ${name}`;
}

/** The sound mutation of `c`, `p` and `t` behind `â`, `gyda`, `a`. */
export function aspirated(name: string): string {
  return isSpelledOut(name) ? name : name.replace(/^(c(?!h)|p(?!h)|t(?!h))/i, '$1h');
}

/** Before a vowel, `w` and `y` among them where they sound as one. */
export function startsWithVowel(name: string): boolean {
  return /^(?:[aeiouyâêîôûŷ]|ŵ|w[^aeioyrlw])/i.test(name);
}

const softForms: Readonly<Record<string, string>> = { ll: 'l', rh: 'r', p: 'b', t: 'd', c: 'g', b: 'f', d: 'dd', g: '', m: 'f' };

function softened(name: string): string {
  if (isSpelledOut(name)) return name;
  const first = /^(?:ll|rh|ch|ph|th|dd|[ptcbdgm])/i.exec(name)?.[0] ?? '';
  const soft = softForms[first.toLowerCase()];
  if (soft === undefined) return name;
  const changed = `${soft}${name.slice(first.length)}`;
  return first.charAt(0) === first.charAt(0).toUpperCase() ? `${changed.charAt(0).toUpperCase()}${changed.slice(1)}` : changed;
}

function isSpelledOut(name: string): boolean {
  return /^[A-Z][a-z]{0,2}[A-Z]/.test(name);
}
