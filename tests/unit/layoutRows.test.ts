/** What stands on the map of Saltmarsh from top to bottom, and which of its lanes stand open. */
import { describe, expect, test } from 'vitest';
import { columnOrder } from '../../client/layout/columnOrder.ts';
import { foldedForRoom, foldedLanes, isOfAllWales, lanesOf, startsFolded } from '../../client/layout/lanesShown.ts';
import { rowsOf, type Row } from '../../client/layout/rows.ts';
import { indexLandscape, type IndexedLandscape, type MapOrganisation, type MapPartnership } from '../../client/state/landscape.ts';
import { saltmarshIf, saltmarshMap as saltmarsh } from '../world/saltmarshMap.ts';

const atStart = foldedLanes(saltmarsh, []);
const allOpen = new Set<string>();

function read(index: IndexedLandscape, folded: ReadonlySet<string>, kept: ReadonlySet<string> | null = null): readonly string[] {
  return rowsOf(index, { order: index.councils, folded, kept }).map(line);
}

/** A row as one would read it aloud: `csp-heron 0, csp-saltmarsh 1` over columns 0 and 1. */
function line(row: Row): string {
  switch (row.is) {
    case 'strip':
      return `${row.section} folded: ${row.laneIds.join(', ')}`;
    case 'chips':
      return `${row.section} ${row.laneId}${row.hasNoArea ? ' without area' : ' in line'}: ${ids(row).join(', ')}`;
    case 'track':
      return `${row.section} ${row.laneId}: ${row.standings.map(({ body, runs }) => [body.id, ...runs.map(columns)].join(' ')).join(', ')}`;
  }
}

function columns({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? `${first}` : `${first}–${last}`;
}

function ids(row: Extract<Row, { is: 'chips' }>): readonly string[] {
  return row.standings.map(({ body }) => body.id);
}

describe('rows', () => {
  test('boards stand over their footprints, boards of everywhere in the national band, general statements in lanes of their own', () => {
    expect(read(saltmarsh, allOpen)).toEqual([
      'NATIONAL national in line: board-marsh, csp-moot',
      'LOCAL boards: psb-estuary 1–2',
      'LOCAL local_boards: csp-heron 0, csp-saltmarsh 1, csp-samphire 2',
      'LOCAL pilots: pilots-lantern 0 2',
      'LOCAL networks without area: watch',
      'ORGANISATIONS police in line: police-marsh',
      'ORGANISATIONS bodies: council-heron 0, health-estuary 1–2',
      'ORGANISATIONS bodies: council-saltmarsh 1, council-samphire 2',
      'ORGANISATIONS bodies without area: lifeboat',
      'ORGANISATIONS homes: landlord-tern 0',
      'GENERAL general_boards in line: csp-all, forums-all',
      'GENERAL general_bodies in line: grp-councils, grp-landlords, grp-volunteers',
    ]);
  });

  test('of kinds that share a lane, one that is told of everywhere stands by itself and can be missed; the others stand together', () => {
    const shared = saltmarshIf(({ lanes }) => ({
      lanes: lanes
        .map(lane => (lane.id === 'boards' ? { ...lane, kinds: ['YOUNG_FUTURES', 'PSB', 'CSP'] as const } : lane))
        .filter(({ id }) => !['pilots', 'local_boards'].includes(id)) as typeof lanes,
    }));
    const tracks = rowsOf(shared, { order: shared.councils, folded: allOpen, kept: null }).flatMap(row =>
      row.is === 'track' && row.laneId === 'boards' ? [[row.kind, ...row.standings.map(({ body }) => body.id)]] : [],
    );
    // The group "csp-all" speaks of every CSP; nobody speaks of all pilots, or of all public services boards.
    expect(tracks).toEqual([
      [null, 'pilots-lantern'],
      [null, 'psb-estuary'],
      ['CSP', 'csp-heron', 'csp-saltmarsh', 'csp-samphire'],
    ]);
  });

  test('folded lanes of a section wait in one line at its end', () => {
    expect(read(saltmarsh, new Set(['pilots', 'bodies', 'general_boards', 'general_bodies']))).toEqual([
      'NATIONAL national in line: board-marsh, csp-moot',
      'LOCAL boards: psb-estuary 1–2',
      'LOCAL local_boards: csp-heron 0, csp-saltmarsh 1, csp-samphire 2',
      'LOCAL networks without area: watch',
      'LOCAL folded: pilots',
      'ORGANISATIONS police in line: police-marsh',
      'ORGANISATIONS homes: landlord-tern 0',
      'ORGANISATIONS folded: bodies',
      'GENERAL folded: general_boards, general_bodies',
    ]);
  });

  test('closed up over what is left out, only what is kept stands, and no empty lane waits', () => {
    expect(read(saltmarsh, atStart, new Set(['csp-moot', 'csp-samphire', 'lifeboat']))).toEqual([
      'NATIONAL national in line: csp-moot',
      'LOCAL local_boards: csp-samphire 2',
      'ORGANISATIONS bodies without area: lifeboat',
    ]);
  });

  test('twenty national boards stand in three lines, of six, seven and seven', () => {
    const boards = Array.from({ length: 20 }, (_, place) => ({
      ...(saltmarsh.bodyById.get('board-marsh') as MapPartnership),
      id: `board-${place + 10}`,
    }));
    const rows = rowsOf(
      saltmarshIf(() => ({ partnerships: boards, organisations: [] })),
      { order: saltmarsh.councils, folded: allOpen, kept: null },
    );
    const counts = rows.map(row => (row.is === 'chips' ? row.standings.length : 0));
    expect(counts.toSorted((a, b) => a - b)).toEqual([6, 7, 7]);
  });
});

describe('lanes', () => {
  test('start folded where bodies serve everywhere, and where statements are general', () => {
    expect(saltmarsh.lanes.filter(lane => startsFolded(saltmarsh, lane)).map(({ id }) => id)).toEqual([
      'police',
      'general_boards',
      'general_bodies',
    ]);
    expect([...atStart]).toEqual(['police', 'general_boards', 'general_bodies']);
  });

  test('start folded, the fullest first, until one picture holds what stands open', () => {
    const twin = saltmarsh.landscape.organisations.find(({ id }) => saltmarsh.laneByBody.get(id)?.id === 'bodies');
    const many = Array.from({ length: 1300 }, (_, place) => ({ ...(twin as MapOrganisation), id: `many-${place}` }));
    const crowded = saltmarshIf(({ organisations }) => ({ organisations: [...organisations, ...many] }));
    expect([...foldedForRoom(saltmarsh)]).toEqual([]);
    expect([...foldedForRoom(crowded)]).toEqual(['bodies']);
    expect([...foldedLanes(crowded, [])]).toContain('bodies');
    expect([...foldedLanes(crowded, ['bodies'])]).not.toContain('bodies');
  });

  test('turn round when a person toggles them, but the national band never folds', () => {
    expect([...foldedLanes(saltmarsh, ['police', 'bodies', 'national_boards'])]).toEqual(['bodies', 'general_boards', 'general_bodies']);
  });

  test('of bodies that must be seen, each once; a body that nobody knows has none', () => {
    expect([...lanesOf(saltmarsh, ['police-marsh', 'nobody', 'police-marsh'])]).toEqual(['police']);
  });

  test('where there is but one council, no body is of everywhere', () => {
    const heron = saltmarshIf(({ areas, organisations }) => ({
      areas: areas.filter(({ id }) => id === 'la-heron'),
      organisations: organisations.filter(({ id }) => id === 'council-heron'),
    }));
    expect(heron.councils).toHaveLength(1);
    expect(heron.landscape.organisations.map(body => isOfAllWales(heron, body))).toEqual([false]);
  });
});

describe('the order of columns', () => {
  const ordered = (index: IndexedLandscape): readonly string[] => columnOrder(index).map(({ id }) => id);

  test('is what the landscape states, although the Pilots are broken by it', () => {
    expect(ordered(saltmarsh)).toEqual(['la-heron', 'la-saltmarsh', 'la-samphire']);
  });

  test('without a stated order, breaks nobody: the Pilots’ two councils become neighbours, and so stay the Estuary’s', () => {
    const unordered = saltmarshIf(({ areas }) => ({ areas: areas.map(area => ({ ...area, order: null })) }));
    expect(ordered(unordered)).toEqual(['la-saltmarsh', 'la-samphire', 'la-heron']);
    const backwards = indexLandscape({
      ...unordered.landscape,
      areas: unordered.landscape.areas.toReversed(),
      partnerships: unordered.landscape.partnerships.toReversed(),
    });
    expect(ordered(backwards)).toEqual(['la-saltmarsh', 'la-samphire', 'la-heron']);
  });
});
