/** What is wrong with the words of the interface: keys that one language lacks, holes that differ, plural forms that are missing, empty texts. */

type Rooms = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const formsOf = {
  en: ['one', 'other'],
  cy: ['zero', 'one', 'two', 'few', 'many', 'other'],
} as const;

type Language = keyof typeof formsOf;

/** One line for each fault, `cy/map.fit: …`; empty when all is well. */
export function wordFaults(words: Readonly<Record<Language, Rooms>>): readonly string[] {
  const rooms = new Set([...Object.keys(words.en), ...Object.keys(words.cy)]);
  return [...rooms].sort().flatMap(room => roomFaults(room, { en: words.en[room] ?? {}, cy: words.cy[room] ?? {} }));
}

/** Keys whose Welsh no Welsh reader has passed yet. */
export function wordsToCheck(welsh: Rooms): readonly string[] {
  return Object.entries(welsh).flatMap(([room, words]) =>
    Object.keys(words)
      .filter(key => isMarked(words[key]))
      .map(key => `${room}.${key}`),
  );
}

function roomFaults(room: string, { en, cy }: Readonly<Record<Language, Readonly<Record<string, unknown>>>>): readonly string[] {
  const keys = new Set([...Object.keys(en), ...Object.keys(cy)]);
  return [...keys].sort().flatMap(key => {
    const at = `${room}.${key}`;
    const [english, welsh] = [unmarked(en[key]), unmarked(cy[key])];
    if (english === undefined) return [`en/${at}: the key is missing`];
    if (welsh === undefined) return [`cy/${at}: the key is missing`];
    return [...formFaults('en', at, english), ...formFaults('cy', at, welsh), ...holeFaults(at, english, welsh)];
  });
}

function formFaults(language: Language, at: string, word: unknown): readonly string[] {
  if (typeof word === 'string') return word.trim() === '' ? [`${language}/${at}: the text is empty`] : [];
  const forms = word as Readonly<Record<string, unknown>>;
  return formsOf[language].flatMap(form => {
    const text = forms[form];
    if (typeof text !== 'string') return [`${language}/${at}: the plural form ${form} is missing`];
    return text.trim() === '' ? [`${language}/${at}: the plural form ${form} is empty`] : [];
  });
}

function holeFaults(at: string, english: unknown, welsh: unknown): readonly string[] {
  const isPlural = typeof english !== 'string';
  if (isPlural !== (typeof welsh !== 'string')) return [`cy/${at}: English is ${isPlural ? 'plural' : 'one text'}, Welsh is not`];
  const wanted = holesIn(english);
  const found = holesIn(welsh);
  return wanted.join() === found.join() ? [] : [`cy/${at}: English has the holes ${said(wanted)}, Welsh has ${said(found)}`];
}

/** A form may do without the number, "one board", so the forms of a word are taken together. */
function holesIn(word: unknown): readonly string[] {
  const texts = typeof word === 'string' ? [word] : Object.values(word as Readonly<Record<string, string | undefined>>);
  return [...new Set(texts.flatMap(text => text?.match(/\{\w+\}/g) ?? []))].sort();
}

function said(holes: readonly string[]): string {
  return holes.length === 0 ? 'none' : holes.join(' ');
}

function unmarked(word: unknown): unknown {
  return isMarked(word) ? word.toCheck : word;
}

function isMarked(word: unknown): word is { readonly toCheck: unknown } {
  return typeof word === 'object' && word !== null && 'toCheck' in word;
}
