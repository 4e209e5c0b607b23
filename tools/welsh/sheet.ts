/** The interface's Welsh as rows for a Welsh reader: what stands where, in both languages, and whether a reader has passed it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../run.ts';

export const headings = ['room', 'key', 'form', 'where it shows', 'English', 'Welsh', 'checked'] as const;

/** One text: a word, or one plural form of it. */
export interface SheetRow {
  /** The file of the words and the list within it, as `topbar` or `questions/columns`. */
  readonly room: string;
  readonly key: string;
  /** A plural form, or empty. */
  readonly form: string;
  readonly where: string;
  readonly english: string;
  readonly welsh: string;
  /** A word of which only some forms are passed is not passed. */
  readonly isChecked: boolean;
}

/** Every text of the interface as it stands in the files. */
export async function readSheet(): Promise<readonly SheetRow[]> {
  const files = readdirSync(join(root, 'schema/words/cy')).toSorted();
  const sheets = await Promise.all(files.map(rowsOfFile));
  return sheets.flat();
}

export function fileOfRoom(room: string): string {
  return join(root, 'schema/words/cy', `${room.split('/')[0]}.ts`);
}

/** The name under which a room's file exports it. */
export function exportOfRoom(room: string): string {
  return room.split('/').at(-1) ?? room;
}

type Words = Readonly<Record<string, unknown>>;

async function rowsOfFile(file: string): Promise<readonly SheetRow[]> {
  const [english, welsh] = await Promise.all(['en', 'cy'].map(language => wordsIn(language, file)));
  const name = file.replace(/\.ts$/, '');
  const where = firstComment(readFileSync(join(root, 'schema/words/en', file), 'utf8'));
  return Object.entries(welsh ?? {}).flatMap(([exported, words]) =>
    Object.entries(words as Words).flatMap(([key, word]) => {
      const isChecked = !isMarked(word);
      const [en, cy] = [(english?.[exported] as Words | undefined)?.[key], isMarked(word) ? word.toCheck : word];
      const room = exported === name ? name : `${name}/${exported}`;
      return textsOf(cy).map(([form, text]) => ({ room, key, form, where, english: englishFor(en, form), welsh: text, isChecked }));
    }),
  );
}

async function wordsIn(language: string, file: string): Promise<Words> {
  return (await import(pathToFileURL(join(root, 'schema/words', language, file)).href)) as Words;
}

function isMarked(word: unknown): word is { readonly toCheck: unknown } {
  return typeof word === 'object' && word !== null && 'toCheck' in word;
}

function textsOf(word: unknown): readonly (readonly [form: string, text: string])[] {
  return typeof word === 'string' ? [['', word]] : Object.entries(word as Readonly<Record<string, string>>);
}

/** English has two forms for the six of Welsh. */
function englishFor(word: unknown, form: string): string {
  if (typeof word === 'string') return word;
  const { one, other } = word as { readonly one: string; readonly other: string };
  return form === 'one' ? one : other;
}

function firstComment(source: string): string {
  return /\/\*\*\s*([\s\S]*?)\s*\*\//.exec(source)?.[1]?.replaceAll(/\s*\n\s*\*\s*/g, ' ') ?? '';
}
