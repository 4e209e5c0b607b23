/** Titles and citations that researchers wrote in English, told in Welsh where we have words for all of them; else they stay English. */
import { words } from './rooms.ts';
import type { Language } from './say.ts';
import type { ToCheck } from './word.ts';

export interface RecordedText {
  readonly text: string;
  /** It stays in English on a page in Welsh. */
  readonly isEnglish: boolean;
  /** Some of the Welsh is ours, and no Welsh reader has passed it. */
  readonly needsCheck: boolean;
}

export function recordedIn(written: string, language: Language): RecordedText {
  const asWritten = { text: written, isEnglish: language === 'cy', needsCheck: false };
  const known = language === 'en' ? null : titlesKnown();
  return known === null ? asWritten : (known.titles.get(written) ?? citation(written, known) ?? asWritten);
}

/** `CDA 1998 s.5(1)(a)`: Acts by their Welsh titles, and what stands around them; null where a word is left that we have none for. */
function citation(written: string, { acts }: Known): RecordedText | null {
  let [text, needsCheck] = ['', false];
  for (let rest = written; rest !== '';) {
    const act = acts.find(([english]) => rest.startsWith(english));
    const part = parts.map(([pattern, welsh]) => ({ found: pattern.exec(rest)?.[0], welsh })).find(({ found }) => found !== undefined);
    const found = act?.[0] ?? part?.found;
    if (found === undefined) return null;
    text += act?.[1].text ?? part?.welsh ?? found;
    needsCheck ||= act?.[1].needsCheck ?? false;
    rest = rest.slice(found.length);
  }
  return /\p{L}/u.test(text) ? { text, isEnglish: false, needsCheck } : null;
}

/** What stands around the name of an Act; null stays as it is. */
const parts: readonly (readonly [RegExp, string | null])[] = [
  [/^ss\. ?/, 'adrannau '],
  [/^s\. ?/, 'adran '],
  [/^regs? (?=\d)/, 'rheoliad '],
  [/^Schedule (?=\d)/, 'Atodlen '],
  [/^para (?=\d)/, 'paragraff '],
  [/^SI (?=\d{4}\/\d)/, 'O.S. '],
  [/^\(as amended by /, "(fel y'i diwygiwyd gan "],
  [/^and following/, 'ac ymlaen'],
  [/^and guidance/, 'a chanllawiau'],
  [/^and regulations/, 'a rheoliadau'],
  [/^\d+[A-Z]?/, null],
  [/^\([\da-zA-Z]{1,3}\)/, null],
  [/^[ ,;()/-]/, null],
];

type Titles = Readonly<Record<string, string>>;
type WelshTitles = Readonly<Record<string, string | ToCheck<string>>>;

interface Known {
  readonly titles: ReadonlyMap<string, RecordedText>;
  /** The longest first: a short name may begin a long one. */
  readonly acts: readonly (readonly [string, RecordedText])[];
}

let read: Known | null = null;

/** Read when it is first asked for: on the page they come after the first picture. Null before. */
function titlesKnown(): Known | null {
  if (!('titles' in words.cy)) return null;
  read ??= {
    titles: new Map(inWelsh(words.en.titles, words.cy.titles)),
    acts: inWelsh(words.en.legislation, words.cy.legislation).toSorted(([a], [b]) => b.length - a.length),
  };
  return read;
}

function inWelsh(english: Titles, welsh: WelshTitles): readonly (readonly [string, RecordedText])[] {
  return Object.entries(english).flatMap(([key, title]) => {
    const word = welsh[key];
    if (word === undefined) return [];
    const isOfficial = typeof word === 'string';
    return [[title, { text: isOfficial ? word : word.toCheck, isEnglish: false, needsCheck: !isOfficial }] as const];
  });
}
