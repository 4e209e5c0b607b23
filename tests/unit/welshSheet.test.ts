import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBack, type NewWord } from '../../tools/welsh/readBack.ts';
import { rewritten } from '../../tools/welsh/rewrite.ts';
import { exportOfRoom, fileOfRoom, headings, readSheet, type SheetRow } from '../../tools/welsh/sheet.ts';

const sheet = await readSheet();
const lines = (rows: readonly SheetRow[]): string[][] => [
  [...headings],
  ...rows.map(({ room, key, form, where, english, welsh, isChecked }) => [room, key, form, where, english, welsh, isChecked ? 'yes' : '']),
];
const rowOf = (room: string, key: string, form = ''): SheetRow => {
  const row = sheet.find(one => one.room === room && one.key === key && one.form === form);
  if (row === undefined) throw new Error(`The sheet has no ${room}.${key}.`);
  return row;
};

describe('the sheet for a Welsh reader', () => {
  test('has every text of the page, the views, the query page and the server, with where it shows', () => {
    expect(rowOf('topbar', 'table')).toEqual({
      room: 'topbar',
      key: 'table',
      form: '',
      where: 'The bar at the top.',
      english: 'Table',
      welsh: 'Tabl',
      isChecked: expect.any(Boolean),
    });
    expect(rowOf('questions/columns', 'board').english).toBe('Board');
    expect(rowOf('overlap', 'share', 'two').welsh).toContain('{n}');
    expect(sheet.filter(({ where, english, welsh }) => where === '' || english === '' || welsh === '')).toEqual([]);
  });

  test('sent back as it was changes nothing', () => {
    expect(readBack(lines(sheet), sheet)).toEqual({ is: 'sound', words: [] });
  });

  test('sent back with one text mended and one passed changes those two', () => {
    const [mended, passed] = [rowOf('topbar', 'table'), rowOf('topbar', 'map')];
    const sent = [
      { ...mended, welsh: 'Y tabl' },
      { ...passed, isChecked: true },
    ];
    expect(readBack(lines(sent), sheet)).toEqual({
      is: 'sound',
      words: [
        { room: 'topbar', key: 'map', texts: new Map([['', passed.welsh]]), isChecked: true },
        { room: 'topbar', key: 'table', texts: new Map([['', 'Y tabl']]), isChecked: false },
      ],
    });
  });

  test('a word with forms is passed when all its forms are', () => {
    const forms = sheet.filter(({ room, key }) => room === 'filters' && key === 'boards');
    expect(forms).toHaveLength(6);
    const some = forms.map((row, at) => ({ ...row, isChecked: at > 0 }));
    expect(readBack(lines(some), sheet)).toEqual({ is: 'sound', words: [] });
    const all = readBack(lines(forms.map(row => ({ ...row, isChecked: true }))), sheet);
    expect(all.is === 'sound' && all.words.map(({ key, isChecked }) => [key, isChecked])).toEqual([['boards', true]]);
  });

  test.each<[string, Partial<SheetRow>, RegExp]>([
    ['another key', { key: 'nobody' }, /Row 2 \(filters\.nobody\.two\): no such text/],
    ['another English', { english: 'Boards' }, /the English should be “{n} boards”, found “Boards”/],
    ['a hole lost', { welsh: 'fwrdd' }, /in braces should be {n}, found nothing/],
    ['no Welsh', { welsh: ' ' }, /the Welsh is empty.*“{n} fwrdd”/],
  ])('%s stops it, and is said with its row', (_what, change, complaint) => {
    const read = readBack(lines([{ ...rowOf('filters', 'boards', 'two'), ...change }]), sheet);
    expect(read.is === 'faulty' ? read.complaints : []).toEqual([expect.stringMatching(complaint)]);
  });

  test('an answer that is neither yes nor no, a row twice and missing headings stop it', () => {
    const [head, row] = lines([rowOf('topbar', 'map')]) as [string[], string[]];
    const odd = row.with(-1, 'perhaps');
    expect(readBack([head, odd], sheet)).toMatchObject({ complaints: [expect.stringContaining('found “perhaps”')] });
    expect(readBack([head, row, row], sheet)).toMatchObject({ complaints: [expect.stringContaining('twice')] });
    expect(readBack([['room', 'key']], sheet)).toMatchObject({ complaints: [expect.stringContaining('where it shows')] });
  });
});

describe('the words in their file', () => {
  const word = (key: string, texts: Readonly<Record<string, string>>, isChecked: boolean): NewWord => ({
    room: 'filters',
    key,
    texts: new Map(Object.entries(texts)),
    isChecked,
  });
  const source = readFileSync(fileOfRoom('filters'), 'utf8');

  test('are written anew where they stand, and nothing else is touched', () => {
    const line = /^ {2}area: .*\n/m.exec(source)?.[0] ?? '';
    expect(rewritten(source, 'filters', word('area', { '': "Yr ardal a'i chyffiniau" }, true))).toBe(
      source.replace(line, `  area: "Yr ardal a'i chyffiniau",\n`),
    );
  });

  test('with their forms, up to the end of them', () => {
    const forms = { zero: '{n} a', one: '{n} b', two: '{n} c', few: '{n} d', many: '{n} e', other: '{n} f' };
    const after = rewritten(source, 'filters', word('boards', forms, false));
    expect(after).toContain("  boards: toCheck({\n    zero: '{n} a',\n    one: '{n} b',");
    const without = (text: string): string => text.replace(/^ {2}boards: [\s\S]*?\n {2}\}\),\n/m, '');
    expect(without(after)).toBe(without(source));
  });

  test('also where the text stands on a line of its own', () => {
    const long =
      "export const a: WelshFor<typeof english> = {\n  one:\n    'hir',\n  two: toCheck(\n    'hir',\n  ),\n  three: 'byr',\n};\n";
    const mended = rewritten(rewritten(long, 'a', word('one', { '': 'byr' }, true)), 'a', word('two', { '': 'byr' }, true));
    expect(mended).toBe("export const a: WelshFor<typeof english> = {\n  one: 'byr',\n  two: 'byr',\n  three: 'byr',\n};\n");
  });

  test('each by itself: all other words keep their lines', () => {
    const openIn = (text: string): number => (text.match(/[({]/g) ?? []).length - (text.match(/[)}]/g) ?? []).length;
    const keysIn = (text: string): readonly string[] => text.match(/^ {2}\S+:(?= |$)/gm) ?? [];
    for (const { room, key, form } of sheet.filter(row => row.form === '' || row.form === 'zero')) {
      const before = readFileSync(fileOfRoom(room), 'utf8');
      const texts = new Map(form === '' ? [['', '§']] : ['zero', 'one', 'two', 'few', 'many', 'other'].map(one => [one, '§'] as const));
      const after = rewritten(before, exportOfRoom(room), { room, key, texts, isChecked: true });
      expect({ room, key, keys: keysIn(after), open: openIn(after), texts: after.split('§').length - 1 }).toEqual({
        room,
        key,
        keys: keysIn(before),
        open: openIn(before),
        texts: texts.size,
      });
    }
  });
});
