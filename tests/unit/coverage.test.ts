/** What is known where a row meets a column: five states, by hand on Saltmarsh. */
import { describe, expect, test } from 'vitest';
import { couldFill } from '../../server/analysis/coverage/couldFill.ts';
import { findCell, matrixOf, type RowKind } from '../../server/analysis/coverage/matrix.ts';
import { idOf } from '../../server/domain/id.ts';
import type { AnyRecord, RecordProperties } from '../../server/domain/record.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { saltmarsh, saltmarshWith } from '../world/saltmarsh.ts';
import { wales } from '../world/wales.ts';

const whole = { councils: null, kinds: null };

function states(graph: PartnershipGraph, rows: RowKind, row: string): Readonly<Record<string, string>> {
  const found = matrixOf(graph, rows, whole).rows.find(({ id }) => id === row);
  return Object.fromEntries(found?.cells.map(cell => [cell.column.id, cell.state]) ?? []);
}

function cell(graph: PartnershipGraph, rows: RowKind, [row, column]: readonly [string, string]) {
  const found = matrixOf(graph, rows, whole)
    .rows.find(({ id }) => id === row)
    ?.cells.find(one => one.column.id === column);
  if (found === undefined) throw new Error(`There is no cell ${row} ${column}.`);
  return found;
}

const statement = (
  kind: 'DutyHolding' | 'Remit' | 'Membership' | 'DataFlow',
  id: string,
  ends: string,
  properties: RecordProperties,
): AnyRecord => {
  const [from = '', to = ''] = ends.split(' ');
  return { kind, id, from, to, properties: { holds: 'yes', ...properties } };
};

describe('duty by area', () => {
  test('a row of one body is a yes, of a group general', () => {
    expect(states(saltmarsh, 'DUTY', 'd-count')).toEqual({ 'la-heron': 'general', 'la-saltmarsh': 'yes', 'la-samphire': 'general' });
    expect(states(saltmarsh, 'DUTY', 'd-plan')).toEqual({ 'la-heron': 'general', 'la-saltmarsh': 'general', 'la-samphire': 'general' });
    expect(cell(saltmarsh, 'DUTY', ['d-count', 'la-heron']).rows.map(({ id }) => id)).toEqual(['dutyHolding~grp-councils~d-count']);
  });

  test('a holder of whom nobody wrote down where it works leaves it open everywhere', () => {
    const graph = saltmarshWith(
      { kind: 'Duty', id: 'd-sea', properties: { title: 'To put to sea', productKind: 'service' } },
      statement('DutyHolding', 'dutyHolding~lifeboat~d-sea', 'lifeboat d-sea', { holdsAs: 'must' }),
    );
    expect(states(graph, 'DUTY', 'd-sea')).toEqual({ 'la-heron': 'unknown', 'la-saltmarsh': 'unknown', 'la-samphire': 'unknown' });
    expect(cell(graph, 'DUTY', ['d-sea', 'la-heron']).rows).toHaveLength(1);
  });

  test('one that only contributes holds nothing; a denial is a no; a power is not applicable', () => {
    const graph = saltmarshWith(
      { kind: 'Duty', id: 'd-sea', properties: { title: 'To put to sea', productKind: 'service' } },
      { kind: 'Duty', id: 'd-may', properties: { title: 'May put to sea', productKind: 'gateway' } },
      statement('DutyHolding', 'dutyHolding~csp-heron~d-sea', 'csp-heron d-sea', { holdsAs: 'contributes' }),
      statement('DutyHolding', 'dutyHolding~csp-samphire~d-sea', 'csp-samphire d-sea', { holdsAs: 'must', holds: 'no' }),
    );
    expect(states(graph, 'DUTY', 'd-sea')).toEqual({ 'la-heron': 'unknown', 'la-saltmarsh': 'unknown', 'la-samphire': 'no' });
    expect(states(graph, 'DUTY', 'd-may')['la-heron']).toBe('not applicable');
  });
});

test('theme by area: smuggling is covered in Saltmarsh alone, wrecks in general', () => {
  expect(states(saltmarsh, 'THEME', 'smuggling')).toEqual({ 'la-heron': 'unknown', 'la-saltmarsh': 'yes', 'la-samphire': 'unknown' });
  expect(states(saltmarsh, 'THEME', 'wrecks')).toEqual({ 'la-heron': 'general', 'la-saltmarsh': 'general', 'la-samphire': 'general' });
});

describe('organisation by partnership', () => {
  test('seats, seats told in general, and pairs that never meet', () => {
    expect(states(saltmarsh, 'ORGANISATION', 'council-saltmarsh')).toEqual({
      'board-marsh': 'general',
      'csp-heron': 'not applicable',
      'csp-samphire': 'not applicable',
      'csp-saltmarsh': 'yes',
      'psb-estuary': 'yes',
      'watch': 'unknown',
    });
  });

  test('“2 of 3” leaves it open, a duty to co-operate is no seat, a denial is a no', () => {
    expect(states(saltmarsh, 'ORGANISATION', 'police-marsh')).toMatchObject({ 'csp-heron': 'unknown', 'csp-saltmarsh': 'yes' });
    expect(cell(saltmarsh, 'ORGANISATION', ['police-marsh', 'csp-heron']).rows.map(({ id }) => id)).toEqual([
      'membership~police-marsh~csp-all',
    ]);
    expect(states(saltmarsh, 'ORGANISATION', 'lifeboat')).toMatchObject({ 'csp-saltmarsh': 'unknown', 'csp-samphire': 'yes' });
    const denied = saltmarshWith(statement('Membership', 'membership~council-heron~csp-heron', 'council-heron csp-heron', { holds: 'no' }));
    expect(states(denied, 'ORGANISATION', 'council-heron')['csp-heron']).toBe('no');
  });

  test('Wales: as many yes as there are seats', () => {
    expect(matrixOf(wales, 'ORGANISATION', whole).counts.yes).toBe(768);
  });
});

test('data set by partnership: what is wanted does not come; told in general it is not known of one board', () => {
  expect(states(saltmarsh, 'DATA_SET', 'landings')).toMatchObject({ 'csp-saltmarsh': 'yes', 'csp-heron': 'unknown' });
  expect(states(saltmarsh, 'DATA_SET', 'wrecks')).toMatchObject({ 'csp-saltmarsh': 'no' });
  const general = saltmarshWith(
    statement('DataFlow', 'd8', 'police-marsh csp-all', { dataset: 'Tides', datasetId: 'tides', status: 'flowing' }),
    statement('DataFlow', 'd9', 'police-marsh csp-all', { dataset: 'Moons', datasetId: 'moons', status: 'withheld' }),
  );
  expect(states(general, 'DATA_SET', 'tides')).toMatchObject({ 'csp-heron': 'general', 'watch': 'unknown' });
  expect(states(general, 'DATA_SET', 'moons')).toMatchObject({ 'csp-heron': 'unknown' });
  expect(cell(general, 'DATA_SET', ['moons', 'csp-heron']).rows.map(({ id }) => id)).toEqual(['d9']);
});

describe('a matrix', () => {
  test('says what would close a hole, and of a yes nothing', () => {
    expect(cell(saltmarsh, 'THEME', ['smuggling', 'la-heron']).whatWouldCloseIt('en')).toBe(
      'A plan or terms of reference of a board in Heron Sands that name “Smuggling”. Ask the community safety partnership there.',
    );
    expect(cell(saltmarsh, 'THEME', ['smuggling', 'la-heron']).whatWouldCloseIt('cy')).toContain('Traeth y Crëyr');
    expect(cell(saltmarsh, 'THEME', ['smuggling', 'la-saltmarsh']).whatWouldCloseIt('en')).toBeNull();
  });

  test('counts all its cells, and may be cut to an area', () => {
    const { counts, rows, columns } = matrixOf(wales, 'DUTY', whole);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rows.length * columns.length);
    expect([rows.length, columns.length]).toEqual([49, 22]);
    const heron = matrixOf(saltmarsh, 'ORGANISATION', { councils: new Set([idOf('Area', 'la-heron')]), kinds: null });
    expect(heron.columns.map(({ id }) => id)).toEqual(['board-marsh', 'csp-heron']);
    expect(heron.rows.map(({ id }) => id)).toEqual(['council-heron', 'landlord-tern', 'police-marsh']);
  });
});

describe('a hole', () => {
  const fillers = (rows: RowKind, ids: readonly [string, string], graph = saltmarsh): readonly string[] => {
    const found = findCell(graph, rows, ids);
    return found === undefined ? ['no such cell'] : couldFill(graph, found).map(({ id }) => id);
  };

  test('could be filled by boards here of the kinds that cover the theme elsewhere', () => {
    expect(fillers('THEME', ['smuggling', 'la-heron'])).toEqual(['csp-heron']);
    expect(fillers('THEME', ['smuggling', 'la-saltmarsh'])).toEqual([]);
  });

  test('where nobody does it anywhere, by those whom the words on closing it ask', () => {
    const graph = saltmarshWith(
      { kind: 'Duty', id: 'd-sea', properties: { title: 'To put to sea', productKind: 'service' } },
      { kind: 'Theme', id: 'mermaids', properties: { nameEn: 'Mermaids' } },
    );
    expect(fillers('DUTY', ['d-sea', 'la-heron'], graph)).toEqual(['council-heron']);
    expect(fillers('THEME', ['mermaids', 'la-heron'], graph)).toEqual(['csp-heron']);
  });

  test('of a data set by whoever gives it elsewhere, a group by those of its types that serve the board', () => {
    expect(fillers('DATA_SET', ['landings', 'csp-heron'])).toEqual(['police-marsh']);
    const general = saltmarshWith(
      statement('DataFlow', 'd8', 'grp-councils csp-saltmarsh', { dataset: 'Tides', datasetId: 'tides', status: 'flowing' }),
    );
    expect(fillers('DATA_SET', ['tides', 'csp-heron'], general)).toEqual(['council-heron']);
  });

  test('of a seat by the organisation itself', () => {
    expect(fillers('ORGANISATION', ['police-marsh', 'watch'])).toEqual(['police-marsh']);
  });

  test('is found only where the matrix has it', () => {
    expect(fillers('THEME', ['smuggling', 'nowhere'])).toEqual(['no such cell']);
    expect(fillers('THEME', ['nothing', 'la-heron'])).toEqual(['no such cell']);
  });
});

test('boards in the columns may be cut to some kinds', () => {
  const { columns, rows } = matrixOf(saltmarsh, 'ORGANISATION', { councils: null, kinds: new Set(['psb']) });
  expect(columns.map(({ id }) => id)).toEqual(['psb-estuary']);
  expect(rows).toHaveLength(matrixOf(saltmarsh, 'ORGANISATION', whole).rows.length);
});
