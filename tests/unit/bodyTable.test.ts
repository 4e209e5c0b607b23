/** The tables: what stands in a row, in which order, and in the file. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayIn } from '../../schema/words/say.ts';
import { bodyColumnsFor } from '../../client/panels/table/bodyColumns.ts';
import { bodyRowsFor, type BodyRow, type BodyTableName } from '../../client/panels/table/bodyRows.ts';
import { cellsOf, isOnScreen, sortedRows, sortingAfter, textIn, type Column } from '../../client/panels/table/columns.ts';
import { fileNameFor } from '../../client/panels/table/fileName.ts';
import { lineColumnsFor, lineRowsFor } from '../../client/panels/table/lineRows.ts';
import { rowAfter } from '../../client/panels/table/rowKeys.ts';
import { firstRowShown, rowsAtOnce } from '../../client/panels/table/rowsAtHand.ts';
import { passing } from '../../client/state/filtered.ts';
import { isPartnership } from '../../client/state/landscape.ts';
import { noFilters, type Filters, type Language } from '../../client/state/session.ts';
import { surroundingsOf } from '../../client/state/surroundings.ts';
import { csvOf } from '../../client/ui/csv.ts';
import { walesIndex as index } from '../world/walesOnClient.ts';

const aroundTorfaen = surroundingsOf(index, { focus: { id: 'csp-torfaen', steps: 1, direction: 'any' }, lens: 'structure', certainty: [] });

const tableOf = (table: BodyTableName, filters: Partial<Filters> = {}, surroundings = null as typeof aroundTorfaen | null) =>
  bodyRowsFor(index, table, { passing: passing(index, { ...noFilters, ...filters }), surroundings });
const columnsOf = (table: BodyTableName, language: Language = 'en', hasFocus = false): readonly Column<BodyRow>[] =>
  bodyColumnsFor(table, { index, say: sayIn[language], hasFocus });
const reading = (table: BodyTableName, id: string, language: Language = 'en'): Readonly<Record<string, string | number>> => {
  const row = tableOf(table).rows.find(other => other.id === id);
  if (row === undefined) throw new Error(`No row ${id}.`);
  return Object.fromEntries(columnsOf(table, language).map(column => [column.heading, textIn(column, row)]));
};

describe('rows', () => {
  test('every named board, every named organisation and every group stands in one table', () => {
    expect([tableOf('boards').all, tableOf('organisations').all, tableOf('groups').all]).toEqual([163, 116, 35]);
    expect(tableOf('boards').rows).toHaveLength(163);
  });

  test('filters leave rows out and keep the count of all', () => {
    const { rows, all } = tableOf('boards', { kind: ['CSP'] });
    expect([rows.length, all]).toEqual([19, 163]);
    expect(
      tableOf('organisations', { sector: ['POLICE'] }).rows.every(({ body }) => !isPartnership(body) && body.sector === 'POLICE'),
    ).toBe(true);
  });

  test('Gwent PSB has sixteen seats, Torfaen CSP five, all of them by law', () => {
    expect(reading('boards', 'psb-gwent')).toMatchObject({ Name: 'Gwent Public Services Board', Seats: 16, Region: 'Gwent' });
    expect(reading('boards', 'csp-torfaen')).toMatchObject({
      'Seats': 5,
      'Required by law': 5,
      'Council areas': 'Torfaen',
      'Tier': 'local',
    });
  });

  test('what is not known says so, and is never nought', () => {
    expect(reading('boards', 'scb')).toMatchObject({
      'Seats': 'not known',
      'Required by law': 'not known',
      'Assumed': 'not known',
    });
    const uk = tableOf('organisations').rows.filter(({ councils }) => councils === null);
    expect(uk).toHaveLength(6);
    expect(reading('organisations', uk[0]?.id ?? '')).toMatchObject({ 'Council areas': 'not known', 'Region': 'not known' });
  });

  test('a body that sits nowhere reads "not recorded"', () => {
    const without = tableOf('organisations').rows.find(({ seats }) => seats === null);
    expect(reading('organisations', without?.id ?? '')).toMatchObject({ 'Boards': 'not recorded', 'Required by law': 'not recorded' });
  });

  test('region agrees with the server for every board', () => {
    const differing = tableOf('boards').rows.filter(({ body, regions, isAllWales }) => {
      if (!isPartnership(body)) return true;
      const scope = regions === null ? null : isAllWales ? 'WALES' : regions.length === 1 ? 'ONE' : 'SEVERAL';
      return scope !== body.regionScope || (scope === 'ONE' && regions?.[0] !== body.region?.id);
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  test('within a focus rows say how many steps away they are', () => {
    const { rows } = tableOf('boards', {}, aroundTorfaen);
    const steps = columnsOf('boards', 'en', true).find(({ id }) => id === 'steps');
    const told = (id: string): unknown => rows.filter(row => row.id === id).map(row => steps && textIn(steps, row));
    expect([told('csp-torfaen'), told('psb-gwent'), told('csp-cardiff')]).toEqual([[0], [1], ['not reached']]);
  });
});

describe('order', () => {
  const { rows } = tableOf('boards', {}, aroundTorfaen);
  const columns = columnsOf('boards', 'en', true);
  const ordered = (column: string, isDescending = false, language: Language = 'en'): readonly BodyRow[] =>
    sortedRows(rows, columnsOf('boards', language, true), { column, isDescending, language });

  test('by seats, most first, and unknown last either way', () => {
    const down = ordered('seats', true).map(({ seats }) => seats?.all ?? null);
    expect(down[0]).toBe(37);
    expect(down.at(-1)).toBeNull();
    expect(ordered('seats').at(-1)?.seats).toBeNull();
  });

  test('by tier, national first', () => {
    const tiers = ordered('tier').map(({ body }) => isPartnership(body) && body.tier);
    expect([tiers[0], tiers.at(-1)]).toEqual(['NATIONAL', 'LOCAL']);
  });

  test('by steps, the focus first', () => {
    expect(ordered('steps')[0]?.id).toBe('csp-torfaen');
  });

  test('the same heading again turns it round', () => {
    expect(sortingAfter({ column: 'name', isDescending: false }, 'name')).toEqual({ column: 'name', isDescending: true });
    expect(sortingAfter({ column: 'name', isDescending: true }, 'seats')).toEqual({ column: 'seats', isDescending: false });
  });

  test('law: any order keeps all rows, and does not hang on the order before', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...rows], { minLength: rows.length }),
        fc.constantFrom(...columns.map(({ id }) => id)),
        fc.boolean(),
        fc.constantFrom('en', 'cy'),
        (shuffled, column, isDescending, language) => {
          const sorting = { column, isDescending, language };
          const once = sortedRows(shuffled, columns, sorting);
          expect(once.map(({ id }) => id)).toEqual(sortedRows(rows, columns, sorting).map(({ id }) => id));
          expect(new Set(once)).toEqual(new Set(rows));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('lines of the focus', () => {
  test('each statement that the map draws is a row with its ends, its words and how sure it is', () => {
    const rows = lineRowsFor(aroundTorfaen);
    const columns = lineColumnsFor(index, sayIn.en);
    expect(rows.map(({ id }) => id).toSorted()).toEqual(aroundTorfaen.lines.map(({ id }) => id).toSorted());
    const read = rows.map(row =>
      columns
        .filter(isOnScreen)
        .map(column => textIn(column, row))
        .join(' | '),
    );
    expect(read).toContain(
      '1 | Torfaen Community Safety Partnership | seat as responsible authority | Gwent Police | law requires the seat | – | in legislation',
    );
    expect(read.filter(text => text.includes('seat as'))).toHaveLength(5);
  });

  test.each([
    ['money', 'pcc-gwent', 'by way of a bid without award', 'money or help from (bid without award) | Home Office | – | no'],
    ['money', 'csp-gwynedd-mon', 'that was ended', 'money or help from (discontinued) | Home Office | – | no'],
    [
      'money',
      'police-north-wales',
      'of years that are over',
      'money or help to (past) | North Wales Safer Communities Board (regional community safety plan) | – | not known',
    ],
    ['money', 'csp-bridgend', 'that runs', 'money or help from (current in the years named) | Bridgend County Borough Council | – | yes'],
  ] as const)('%s of %s %s says whether it runs now', (lens, id, _which, told) => {
    const around = surroundingsOf(index, { focus: { id, steps: 1, direction: 'any' }, lens, certainty: [] });
    const columns = lineColumnsFor(index, sayIn.en).filter(({ id: column }) => ['relation', 'to', 'law', 'runs'].includes(column));
    const read = lineRowsFor(around).map(row => columns.map(column => textIn(column, row)).join(' | '));
    expect(read).toContain(told);
  });
});

describe('the file', () => {
  test('holds what is shown, under headings of the language', () => {
    const columns = columnsOf('boards', 'cy');
    const rows = sortedRows(tableOf('boards', { kind: ['CSP'] }).rows, columns, { column: 'name', isDescending: false, language: 'cy' });
    const [heading, ...read] = parse(csvOf(cellsOf(rows, columns)), { bom: true }) as string[][];
    expect(heading?.slice(0, 3)).toEqual(['Enw', 'Iaith yr enw', 'Math']);
    expect(read.map(([name]) => name)).toEqual(rows.map(({ body }) => body.nameCy.text));
    expect(read.flat().every(cell => cell !== '')).toBe(true);
    expect([heading?.at(-1), read.map(cells => cells.at(-1))]).toEqual(['Cod', rows.map(({ id }) => id)]);
  });

  test('says in the language of the page in which language a name is', () => {
    const languages = (['en', 'cy'] as const).map(language => {
      const row = reading('boards', 'yjmb-cardiff', language);
      return row[sayIn[language]('table', 'nameLanguage')];
    });
    expect(languages).toEqual(['English', 'Saesneg']);
  });

  test('names council areas in full', () => {
    expect(reading('boards', 'psb-gwent')['Council areas']).toBe('Caerphilly, Blaenau Gwent, Torfaen, Monmouthshire, Newport');
  });

  test('of lines names the statement and both ends by their codes, which the table does not show', () => {
    const columns = lineColumnsFor(index, sayIn.en);
    const [row] = lineRowsFor(aroundTorfaen);
    if (row === undefined) throw new Error('No line.');
    expect(columns.filter(column => !isOnScreen(column)).map(column => textIn(column, row))).toEqual([
      row.line.from,
      row.line.to,
      row.line.statement.id,
    ]);
  });

  test('is named for what it holds, its revision and the day', () => {
    const made = { revision: 3, on: new Date(2026, 0, 5) };
    expect(fileNameFor('boards', { ...made, say: sayIn.en })).toBe('tirlun-boards-revision-3-2026-01-05.csv');
    expect(fileNameFor('lines', { ...made, say: sayIn.cy })).toBe('tirlun-llinellau-fersiwn-3-2026-01-05.csv');
  });
});

test('keys move from row to row and stop at the ends', () => {
  expect([
    rowAfter('ArrowDown', 0, 3),
    rowAfter('ArrowUp', 0, 3),
    rowAfter('End', 0, 3),
    rowAfter('PageDown', 0, 3),
    rowAfter('x', 0, 3),
  ]).toEqual([1, 0, 2, 2, null]);
});

describe('of many rows', () => {
  test('those around the row at hand stand in the page, until somebody turns', () => {
    expect(firstRowShown(1630, -1, null)).toBe(0);
    expect(firstRowShown(1630, rowsAtOnce - 1, null)).toBe(0);
    expect(firstRowShown(1630, rowsAtOnce, null)).toBe(rowsAtOnce);
    expect(firstRowShown(1630, 3, 2)).toBe(2 * rowsAtOnce);
  });

  test('fewer after a filter leave nobody on a page of none', () => {
    expect(firstRowShown(300, -1, 6)).toBe(rowsAtOnce);
    expect(firstRowShown(0, -1, 6)).toBe(0);
  });

  test('Wales stands whole', () => {
    expect(tableOf('boards').all).toBeLessThanOrEqual(rowsAtOnce);
  });
});
