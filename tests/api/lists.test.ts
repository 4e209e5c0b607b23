/** Every filter of the lists, held to a slow reading of the plain files of Wales. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { project, startOnWales, type Running } from './running.ts';

let wales: Running;
beforeAll(async () => void (wales = await startOnWales()));
afterAll(() => wales.stop());

type Cells = Readonly<Record<string, string>>;

const rowsOf = (file: string): readonly Cells[] => parse(readFileSync(`${project}seed/wales/${file}`), { bom: true, columns: true });
const boards = rowsOf('partnerships.csv').filter(row => row['is_group'] === 'no');
const bodies = rowsOf('organisations.csv').filter(row => row['is_group'] === 'no');
const seats = rowsOf('memberships.csv').filter(row => row['seat'] === 'yes');
const within = rowsOf('area_within.csv');
const remits = rowsOf('partnership_themes.csv');
const holdings = rowsOf('duty_holders.csv');
const sources = new Map(rowsOf('sources.csv').map(row => [row['id'], row['date'] ?? '']));

/** The council areas of an area, by one step, as the facts' README says. */
function councilsOf(area: string): readonly string[] {
  return area.startsWith('la-') ? [area] : within.filter(row => row['within_id'] === area).map(row => row['area_id'] ?? '');
}

function footprintOf(row: Cells): readonly string[] {
  return (row['area'] ?? '').split(';').flatMap(area => (area === '' ? [] : councilsOf(area)));
}

function serves(row: Cells, area: string): boolean {
  const wanted = councilsOf(area).filter(id => id.startsWith('la-'));
  return footprintOf(row).some(council => wanted.includes(council));
}

function liesIn(row: Cells, region: string): boolean {
  const footprint = footprintOf(row).filter(id => id.startsWith('la-'));
  return footprint.length > 0 && footprint.every(council => councilsOf(region).includes(council));
}

const sitsOn = (board: Cells, holds: (body: Cells) => boolean): boolean =>
  seats.some(seat => seat['partnership'] === board['id'] && bodies.some(body => body['id'] === seat['organisation'] && holds(body)));

const isOf =
  (column: string, ...values: readonly string[]) =>
  (row: Cells): boolean =>
    values.includes(row[column] ?? '');

async function idsOf(list: string, filter: string): Promise<readonly string[]> {
  const { data, messages } = await wales.ask(`{ list: ${list}(filter: { ${filter} }, sort: ID, first: 200) { totalCount nodes { id } } }`);
  expect(messages).toEqual([]);
  const { nodes, totalCount } = (data as { list: { nodes: readonly { id: string }[]; totalCount: number } }).list;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }) => id);
}

function idsIn(rows: readonly Cells[], holds: (row: Cells) => boolean): readonly string[] {
  const ids = rows.filter(holds).map(row => row['id'] ?? '');
  expect(ids.length).toBeGreaterThan(0);
  return ids.sort();
}

describe('partnerships', () => {
  test.each<readonly [filter: string, holds: (row: Cells) => boolean]>([
    ['kind: [CSP, APB]', isOf('kind', 'csp', 'apb')],
    ['tier: [REGIONAL]', isOf('tier', 'regional')],
    ['area: "la-torfaen"', row => serves(row, 'la-torfaen')],
    ['area: "rpb-region-gwent"', row => serves(row, 'rpb-region-gwent')],
    ['area: "police-area-dyfed-powys"', row => serves(row, 'police-area-dyfed-powys')],
    ['area: "wales"', row => footprintOf(row).length > 0],
    ['region: "rpb-region-west-wales"', row => liesIn(row, 'rpb-region-west-wales')],
    ['organisation: "nrw"', row => sitsOn(row, isOf('id', 'nrw'))],
    ['sector: [FIRE]', row => sitsOn(row, isOf('sector', 'fire'))],
    ['devolution: [NON_DEVOLVED]', row => sitsOn(row, isOf('devolution', 'non_devolved'))],
    ['theme: "serious-violence"', row => remits.some(remit => remit['theme'] === 'serious-violence' && remit['partnership'] === row['id'])],
    ['duty: "d-pna"', row => holdings.some(holding => holding['duty'] === 'd-pna' && holding['holder'] === row['id'])],
    ['memberList: [UNKNOWN]', isOf('member_list', 'unknown')],
    ['statutory: [PROCESS]', isOf('is_statutory', 'process')],
    ['certainty: [STATUTE]', isOf('certainty', 'statute')],
    [
      'kind: [CSP], area: "rpb-region-gwent", sector: [HEALTH]',
      row => row['kind'] === 'csp' && serves(row, 'rpb-region-gwent') && sitsOn(row, isOf('sector', 'health')),
    ],
  ])('%s', async (filter, holds) => {
    expect(await idsOf('partnerships', filter)).toEqual(idsIn(boards, holds));
  });
});

describe('organisations', () => {
  test.each<readonly [filter: string, holds: (row: Cells) => boolean]>([
    ['type: [POLICE_FORCE, PCC]', isOf('type', 'police_force', 'pcc')],
    ['sector: [HEALTH]', isOf('sector', 'health')],
    ['devolution: [MIXED]', isOf('devolution', 'mixed')],
    ['area: "la-cardiff"', row => serves(row, 'la-cardiff')],
    ['area: "health-area-powys"', row => serves(row, 'health-area-powys')],
    ['region: "rpb-region-gwent"', row => liesIn(row, 'rpb-region-gwent')],
    [
      'duty: "d-wellbeing-objectives"',
      row => holdings.some(holding => holding['duty'] === 'd-wellbeing-objectives' && holding['holder'] === row['id']),
    ],
    ['partnership: "psb-gwent"', row => seats.some(seat => seat['partnership'] === 'psb-gwent' && seat['organisation'] === row['id'])],
    ['certainty: [KNOWN]', isOf('certainty', 'known')],
  ])('%s', async (filter, holds) => {
    expect(await idsOf('organisations', filter)).toEqual(idsIn(bodies, holds));
  });
});

describe('as of a day', () => {
  const standing = (day: string): { yes: readonly string[]; unknown: number; undated: number } => {
    const judged = boards.map(row => {
      const established = row['established'] ?? '';
      const date = sources.get(row['source'] ?? '') ?? '';
      if (established !== '') return { id: row['id'] ?? '', is: established <= day ? 'yes' : 'no', undated: false };
      return { id: row['id'] ?? '', is: date === '' || date <= day ? 'yes' : 'unknown', undated: true };
    });
    const yes = judged.filter(({ is }) => is === 'yes');
    return {
      yes: yes.map(({ id }) => id).sort(),
      unknown: judged.filter(({ is }) => is === 'unknown').length,
      undated: yes.filter(({ undated }) => undated).length,
    };
  };

  test.each(['1998-12-31', '2010-06-30', '2016-04-05', '2016-04-06', '2024-12-31'])(
    '%s: boards that stood, of them undated, and not known',
    async day => {
      const { data } = await wales.ask(
        `{ partnerships(filter: { asOf: "${day}" }, sort: ID, first: 200) { undated unknown nodes { id } } }`,
      );
      const { nodes, undated, unknown } = (data as { partnerships: { nodes: readonly { id: string }[]; undated: number; unknown: number } })
        .partnerships;
      expect({ yes: nodes.map(({ id }) => id), undated, unknown }).toEqual(standing(day));
    },
  );

  test.each([
    [
      'partnerships(filter: { asOf: "soon" }) { totalCount }',
      'must be a year, month or day such as 2023, 2023-12 or 2023-12-04; it was “soon”.',
    ],
    [
      'partnership(id: "csp-torfaen") { seats(asOf: "2023-02-30") { id } }',
      'must be a year, month or day such as 2023, 2023-12 or 2023-12-04; it was “2023-02-30”.',
    ],
    [
      'organisations(filter: { asOf: "1066", partnership: "csp-torfaen" }) { totalCount }',
      'must not be before 1998, when the Crime and Disorder Act began; it was “1066”.',
    ],
  ])('%s is refused in words', async (query, said) => {
    const { codes, messages } = await wales.ask(`{ ${query} }`);
    expect({ codes, messages }).toEqual({ codes: ['BAD_USER_INPUT'], messages: [`"asOf" ${said}`] });
  });
});

describe('statements', () => {
  test.each<readonly [query: string, expected: number]>([
    ['fundingFlows(filter: { status: [DISCONTINUED] })', rowsOf('funding_flows.csv').filter(isOf('status', 'discontinued')).length],
    ['fundingFlows(filter: { mode: [GRANT] })', rowsOf('funding_flows.csv').filter(isOf('mode', 'grant')).length],
    ['dataFlows(filter: { status: [WITHHELD, WANTED] })', rowsOf('data_flows.csv').filter(isOf('status', 'withheld', 'wanted')).length],
    ['interfaces(filter: { type: [SITS_UNDER] })', rowsOf('interfaces.csv').filter(isOf('type', 'sits_under')).length],
    ['remits(filter: { role: [PRIORITY] })', remits.filter(isOf('role', 'priority')).length],
    [
      'dutyHoldings(filter: { holdsAs: [CARRIES], certainty: [STATED] })',
      holdings.filter(row => row['holds_as'] === 'carries' && row['certainty'] === 'stated').length,
    ],
    [
      'memberships(filter: { includeGeneral: true })',
      new Set(rowsOf('memberships.csv').map(row => `${row['organisation']}~${row['partnership']}`)).size,
    ],
  ])('%s', async (query, expected) => {
    const { data, messages } = await wales.ask(`{ list: ${query} { totalCount } }`);
    expect({ data, messages }).toEqual({ data: { list: { totalCount: expected } }, messages: [] });
  });

  test('forty-nine memberships by law rest on a passage that nobody opened', async () => {
    let after: string | null = null;
    let unopened = 0;
    do {
      const { data } = await wales.ask(
        'query ($after: String) { memberships(filter: { includeGeneral: true }, first: 200, after: $after) { nodes { evidence { certainty restsOnUnopened source { read } } } pageInfo { endCursor hasNextPage } } }',
        { after },
      );
      const { nodes, pageInfo } = (
        data as {
          memberships: {
            nodes: readonly { evidence: readonly { certainty: string; restsOnUnopened: boolean; source: { read: string } }[] }[];
            pageInfo: { endCursor: string; hasNextPage: boolean };
          };
        }
      ).memberships;
      unopened += nodes
        .flatMap(({ evidence }) => evidence)
        .filter(
          ({ certainty, restsOnUnopened, source }) => certainty === 'STATUTE' && restsOnUnopened && source.read === 'SEARCHED',
        ).length;
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(unopened).toBe(49);
  });
});
