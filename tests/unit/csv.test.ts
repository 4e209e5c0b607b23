/** CSV as a spreadsheet reads it back. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '../../client/ui/csv.ts';

test('lines end with CR and LF, the file says that it is UTF-8, and only what needs quotes has them', () => {
  expect(
    csvOf([
      ['Enw', 'Seddi'],
      ['BGC Gwent', 16],
      ['Ynys Môn', null],
      ['a, "b"\nc', 0],
    ]),
  ).toBe('\uFEFFEnw,Seddi\r\nBGC Gwent,16\r\nYnys Môn,\r\n"a, ""b""\nc",0\r\n');
});

test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is text, and no formula', text => {
  expect(parse(csvOf([[text]]), { bom: true })).toEqual([[`'${text}`]]);
});

test('a number below zero stays a number', () => {
  expect(csvOf([[-1]])).toBe('\uFEFF-1\r\n');
});

test('law: what was written is read back, cell for cell', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ŵ', '"', ',', '\n', '\r', ';', ' ', "'") });
  const rows = fc.integer({ min: 1, max: 4 }).chain(width =>
    fc.array(
      fc.array(
        cell.filter(text => !text.startsWith('\r')),
        { minLength: width, maxLength: width },
      ),
      { minLength: 1, maxLength: 5 },
    ),
  );
  fc.assert(
    fc.property(rows, written => {
      expect(parse(csvOf(written), { bom: true, skip_empty_lines: false, record_delimiter: '\r\n' })).toEqual(written);
    }),
  );
});
