/** Writes words anew in the source that holds them; all else in the file stays as it is. */
import type { NewWord } from './readBack.ts';

/** `exported` is the list of the file that holds the word. */
export function rewritten(source: string, exported: string, { key, texts, isChecked }: NewWord): string {
  const list = new RegExp(`export const ${exported}\\b[^=]*= \\{\\n`).exec(source);
  const from = list === null ? -1 : list.index + list[0].length;
  const until = source.indexOf('\n}', from);
  const name = new RegExp(`^  (?:${key}|'${key}'|"${key}"):\\s`, 'm').exec(source.slice(from, until + 1));
  if (list === null || name === null) throw new Error(`${exported} has no ${key} where the sheet has one.`);
  const start = from + name.index;
  const next = /^  \S/m.exec(source.slice(start + name[0].length, until + 1));
  // A word over several lines has a last one that closes it: `  }),` or `  ),`.
  const end = next === null ? until + 1 : start + name[0].length + next.index;
  const closing = /^ {2}[)}]+,\n/.exec(source.slice(end));
  const stop = closing === null ? end : end + closing[0].length;
  const word = texts.has('') ? quoted(texts.get('') ?? '') : formsOf(texts);
  return `${source.slice(0, start)}${name[0].trimEnd()} ${isChecked ? word : `toCheck(${word})`},\n${source.slice(stop)}`;
}

/** The mark of what is to be checked is imported as long as a word of the file bears it. */
export function withItsImports(source: string): string {
  const [marked, plain] = ['import { toCheck, type WelshFor }', 'import type { WelshFor }'];
  return source.includes('toCheck(') ? source.replace(plain, marked) : source.replace(marked, plain);
}

function formsOf(texts: ReadonlyMap<string, string>): string {
  return `{\n${[...texts].map(([form, text]) => `    ${form}: ${quoted(text)},\n`).join('')}  }`;
}

function quoted(text: string): string {
  const inside = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  return text.includes("'") && !text.includes('"') ? `"${inside}"` : `'${inside.replaceAll("'", "\\'")}'`;
}
