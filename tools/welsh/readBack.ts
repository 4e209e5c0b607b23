/** What a Welsh reader sent back, held against what stands now: the words to write anew, or everything that is wrong with the sheet. */
import { headings, type SheetRow } from './sheet.ts';

/** A word as it is to stand: its text, or its text in each plural form. */
export interface NewWord {
  readonly room: string;
  readonly key: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly isChecked: boolean;
}

export type ReadBack =
  | { readonly is: 'sound'; readonly words: readonly NewWord[] }
  | { readonly is: 'faulty'; readonly complaints: readonly string[] };

/** `cells` are the rows of the file, headings first. A word of which nothing changed is none of the words answered. */
export function readBack(cells: readonly (readonly string[])[], standing: readonly SheetRow[]): ReadBack {
  const [head = [], ...lines] = cells;
  const missing = headings.filter(heading => !head.includes(heading));
  if (missing.length > 0)
    return { is: 'faulty', complaints: [`Row 1: the headings should be ${headings.join(', ')}; ${missing.join(', ')} cannot be found.`] };
  const at = (line: readonly string[], heading: (typeof headings)[number]): string => unguarded(line[head.indexOf(heading)] ?? '').trim();
  const known = new Map(standing.map(row => [nameOf(row), row]));
  const sent = new Map<string, SheetRow>();
  const complaints: string[] = [];
  for (const [index, line] of lines.entries()) {
    const row = { room: at(line, 'room'), key: at(line, 'key'), form: at(line, 'form') };
    const before = known.get(nameOf(row));
    const place = `Row ${index + 2} (${nameOf(row)})`;
    if (before === undefined) {
      complaints.push(`${place}: no such text is in the interface. Leave room, key and form as they were sent to you.`);
      continue;
    }
    const [welsh, checked] = [at(line, 'Welsh'), at(line, 'checked').toLowerCase()];
    if (sent.has(nameOf(row))) complaints.push(`${place}: it stands in the sheet twice. Keep one of the rows.`);
    if (at(line, 'English') !== before.english.trim())
      complaints.push(
        `${place}: the English should be “${before.english}”, found “${at(line, 'English')}”. It has changed; ask for a new sheet.`,
      );
    if (welsh === '') complaints.push(`${place}: the Welsh is empty. Write it, or leave what stood there: “${before.welsh}”.`);
    else if (holesIn(welsh) !== holesIn(before.welsh))
      complaints.push(
        `${place}: what stands in braces should be ${holesIn(before.welsh) || 'nothing'}, found ${holesIn(welsh) || 'nothing'}. Keep it, in any place.`,
      );
    if (!answers.has(checked)) complaints.push(`${place}: checked should be yes, no or empty, found “${checked}”.`);
    sent.set(nameOf(row), { ...before, welsh, isChecked: answers.get(checked) === true });
  }
  return complaints.length > 0 ? { is: 'faulty', complaints } : { is: 'sound', words: changedWords(standing, sent) };
}

const answers: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['ydy', true],
  ['ie', true],
  ['x', true],
  ['no', false],
  ['na', false],
  ['', false],
]);

function changedWords(standing: readonly SheetRow[], sent: ReadonlyMap<string, SheetRow>): readonly NewWord[] {
  const words = new Map<string, SheetRow[]>();
  for (const row of standing) {
    const name = `${row.room} ${row.key}`;
    words.set(name, [...(words.get(name) ?? []), row]);
  }
  return [...words.values()].flatMap(before => {
    const after = before.map(row => sent.get(nameOf(row)) ?? row);
    const [first] = after;
    const isChecked = after.every(row => row.isChecked);
    const isSame = after.every((row, at) => row.welsh === before[at]?.welsh.trim()) && isChecked === before.every(row => row.isChecked);
    if (first === undefined || isSame) return [];
    return [{ room: first.room, key: first.key, texts: new Map(after.map(({ form, welsh }) => [form, welsh])), isChecked }];
  });
}

function nameOf({ room, key, form }: Pick<SheetRow, 'room' | 'key' | 'form'>): string {
  return [room, key, form].filter(part => part !== '').join('.');
}

/** In a sheet a text that begins like a formula is kept from running by an apostrophe. */
function unguarded(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function holesIn(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].toSorted().join(' ');
}
