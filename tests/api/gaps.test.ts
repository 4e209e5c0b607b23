/** Gaps, coverage, flows, load and judgements, asked of Wales as callers ask; and what absurd arguments are told. */
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { executableSchema } from '../../server/api/schema.ts';
import { readSdl } from '../../server/language.ts';
import { project, startOnWales, type Running } from './running.ts';

let wales: Running;
beforeAll(async () => void (wales = await startOnWales()));
afterAll(() => wales.stop());

async function answer<T>(query: string): Promise<T> {
  const { data, errors } = await wales.ask(query);
  expect(errors).toEqual([]);
  return data as T;
}

describe('the language holds', () => {
  const schema = executableSchema(readSdl(project));
  test.each([
    '{ gaps(area: "x", kind: CSP, rule: "x", severity: HIGH, state: UNKNOWN, first: 1, after: "x") { totalCount nodes { id rule severity state subjects { id } sentence(language: EN) judgement { verdict outdated } } } }',
    '{ upwardLine(partnership: "x") { steps { partnership { id } interface { id type } } stopsAt { id } } }',
    '{ reach(flow: "x") { reached { id } stopsAt { id } why } }',
    '{ coverage(rows: DUTY, columns: AREA) { nodes { cells { state } } } }',
  ])('%s', document => {
    expect(validate(schema, parse(document))).toEqual([]);
  });
});

describe('gaps', () => {
  interface Page {
    readonly gaps: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly id: string; readonly state: string; readonly severity: string }[];
      readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
    };
  }
  const page = (args: string): Promise<Page> =>
    answer(`{ gaps(${args}) { totalCount nodes { id state severity } pageInfo { endCursor hasNextPage } } }`);

  test('page by page give every finding once', async () => {
    const ids: string[] = [];
    let [hasMore, after, total] = [true, '', 0];
    while (hasMore) {
      const { gaps } = await page(`first: 200${after}`);
      ids.push(...gaps.nodes.map(({ id }) => id));
      [hasMore, after, total] = [gaps.pageInfo.hasNextPage, `, after: "${gaps.pageInfo.endCursor}"`, gaps.totalCount];
    }
    expect(ids).toHaveLength(total);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('that turned out to be none stand only where they are asked for', async () => {
    const { gaps } = await page('rule: "duty-nobody-must"');
    expect(gaps.nodes.map(({ id }) => id)).toEqual([
      'duty-nobody-must:d-dhr:-',
      'duty-nobody-must:d-owhr:-',
      'duty-nobody-must:d-prevent-group:-',
      'duty-nobody-must:d-vaw-needs:-',
    ]);
    const { gaps: none } = await page('rule: "duty-nobody-must", state: NOT_APPLICABLE');
    expect(none.nodes.map(({ id }) => id)).toEqual(['duty-nobody-must:d-s115:-', 'duty-nobody-must:d-sip:-']);
  });

  test('are cut by area, kind, severity, state and body', async () => {
    const inTorfaen = await page('area: "la-torfaen", rule: "theme-uncovered", first: 200');
    expect(inTorfaen.gaps.nodes.every(({ id }) => id.endsWith(':la-torfaen'))).toBe(true);
    const boards = await page('kind: YJ_BOARD, rule: "welsh-name-missing"');
    expect(boards.gaps.totalCount).toBe(17);
    const high = await page('severity: HIGH, first: 200');
    expect(new Set(high.gaps.nodes.map(({ severity }) => severity))).toEqual(new Set(['HIGH']));
    const general = await page('state: GENERAL, rule: "weak-link"');
    expect(general.gaps.totalCount).toBe(2);
    const ofCardiff = await page('body: "csp-cardiff", rule: "funding-ended"');
    expect(ofCardiff.gaps.nodes.map(({ id }) => id)).toEqual(['funding-ended:csp-cardiff:home-office']);
  });

  test('come rule by rule, or the gravest first', async () => {
    const severities = async (order: string): Promise<readonly string[]> => {
      const { gaps } = await page(`rule: ["theme-covered-twice", "data-withheld", "weak-link"], area: "la-cardiff", order: ${order}`);
      return [...new Set(gaps.nodes.map(({ severity }) => severity))];
    };
    expect(await severities('RULE')).toEqual(['LOW', 'HIGH', 'MEDIUM']);
    expect(await severities('SEVERITY')).toEqual(['HIGH', 'MEDIUM', 'LOW']);
  });

  test('open what they are about, what they rest on, who says so and what would close them', async () => {
    const { gap } = await answer<{ gap: unknown }>(`{ gap(id: "data-withheld:d001:csp-all") {
      id rule severity state subjects { id kind name(language: EN) record { __typename } } rows { __typename ... on DataFlow { id status } }
      evidence { quote source { id } } areas { id } sentence(language: EN) whatWouldCloseIt(language: CY) judgement { verdict } judgements { id } } }`);
    expect(gap).toMatchObject({
      rule: 'data-withheld',
      severity: 'HIGH',
      state: 'GENERAL',
      subjects: [
        { id: 'd001', kind: 'DataFlow', record: { __typename: 'DataFlow' } },
        { id: 'grp-police', kind: 'Organisation', record: { __typename: 'Organisation' } },
        { id: 'csp-all', kind: 'Partnership', record: { __typename: 'Partnership' } },
      ],
      rows: [{ __typename: 'DataFlow', id: 'd001', status: 'WITHHELD' }],
      evidence: [{ source: { id: 'cspreview2023' } }],
      judgement: null,
      judgements: [],
    });
  });

  test('of data sets name the data set, which is no record', async () => {
    const { gap } = await answer<{ gap: unknown }>(
      '{ gap(id: "welsh-name-missing:police-data:dataset") { subjects { id kind record { __typename } } rows { ... on DataFlow { id } } } }',
    );
    expect(gap).toEqual({ subjects: [{ id: 'police-data', kind: 'DataSet', record: null }], rows: [{ id: 'd001' }] });
  });

  test('are listed by rule with counts', async () => {
    const { gapRules } = await answer<{ gapRules: readonly { id: string; count: number; counts: unknown }[] }>(
      '{ gapRules { id title(language: CY) whatWouldCloseIt(language: EN) severity count counts { state count } } }',
    );
    expect(gapRules).toHaveLength(27);
    expect(gapRules.find(({ id }) => id === 'members-not-known')).toMatchObject({ count: 14, counts: [{ state: 'UNKNOWN', count: 14 }] });
  });
});

test('the load of every body comes at once, and says what the list says', async () => {
  const { gapLoad, gaps } = await answer<{
    gapLoad: readonly { body: { id: string; name: unknown }; severity: string | null; open: number; ask: number }[];
    gaps: { totalCount: number };
  }>(
    '{ gapLoad { body { id name(language: CY) { text } } severity open ask } gaps(body: "csp-cardiff", state: [YES, GENERAL]) { totalCount } }',
  );
  expect(gapLoad.find(({ body }) => body.id === 'csp-cardiff')).toMatchObject({ open: gaps.totalCount });
  expect(gapLoad.every(({ severity, open }) => (severity === null) === (open === 0))).toBe(true);
});

test('rules count within an area, kinds of board, a body and verdicts', async () => {
  const { gapRules } = await answer<{ gapRules: readonly { id: string; [alias: string]: unknown }[] }>(`{ gapRules { id
    cardiff: counts(area: "la-cardiff") { state count } councils: counts(kind: [YJ_BOARD]) { state count }
    board: counts(body: "csp-cardiff") { state count } judged: counts(verdict: [OPEN]) { state count }
    changed: counts(outdated: true) { state count } all: counts { state count } unjudged: counts(judged: false) { state count } } }`);
  expect(gapRules.find(({ id }) => id === 'welsh-name-missing')).toMatchObject({ councils: [{ state: 'YES', count: 17 }] });
  expect(gapRules.find(({ id }) => id === 'funding-ended')).toMatchObject({ board: [{ state: 'YES', count: 1 }] });
  const { gaps } = await answer<{ gaps: { totalCount: number } }>('{ gaps(area: "la-cardiff", rule: "theme-uncovered") { totalCount } }');
  expect(gapRules.find(({ id }) => id === 'theme-uncovered')).toMatchObject({ cardiff: [{ state: 'UNKNOWN', count: gaps.totalCount }] });
  expect(gapRules.flatMap(({ judged, changed }) => [judged, changed].flat())).toEqual([]);
  for (const { all, unjudged } of gapRules) expect(unjudged).toEqual(all);
});

test('gaps of a part of Wales stand before those of all Wales, and are counted and listed apart', async () => {
  interface Apart {
    readonly gaps: {
      readonly totalCount: number;
      readonly partCount: number;
      readonly nodes: readonly { readonly reach: string; readonly areas: readonly unknown[] }[];
    };
    readonly own: { readonly totalCount: number };
    readonly everywhere: { readonly totalCount: number };
    readonly unplaced: { readonly nodes: readonly { readonly reach: string | null; readonly areas: readonly unknown[] | null }[] };
  }
  const { gaps, own, everywhere, unplaced } = await answer<Apart>(`{
    gaps(area: "la-wrexham", state: [YES, GENERAL], order: REACH, first: 200) { totalCount partCount nodes { reach areas { id } } }
    own: gaps(area: "la-wrexham", state: [YES, GENERAL], reach: PART, first: 1) { totalCount }
    everywhere: gaps(area: "la-wrexham", state: [YES, GENERAL], reach: WHOLE, first: 1) { totalCount }
    unplaced: gaps(order: REACH, rule: "theme-uncovered", first: 1) { nodes { reach areas { id } } } }`);
  expect([gaps.totalCount, gaps.partCount, own.totalCount, everywhere.totalCount]).toEqual([228, 66, 66, 162]);
  expect(gaps.nodes.map(({ reach }) => reach)).toEqual([
    ...Array.from({ length: 66 }, () => 'PART'),
    ...Array.from({ length: 134 }, () => 'WHOLE'),
  ]);
  expect(gaps.nodes.every(({ reach, areas }) => (reach === 'WHOLE') === (areas.length === 22))).toBe(true);
  expect(unplaced.nodes.every(({ reach, areas }) => (reach === null) === (areas === null))).toBe(true);
});

test('a matrix tells the states of a row without its cells, of boards of some kinds only where that is asked', async () => {
  const { coverage } = await answer<{
    coverage: { columns: readonly unknown[]; nodes: readonly { id: string; states: readonly string[] }[] };
  }>('{ coverage(rows: ORGANISATION, columns: PARTNERSHIP, kind: [PSB], first: 200) { columns { id } nodes { id states } } }');
  expect(coverage.columns).toHaveLength(13);
  expect(coverage.nodes.every(({ states }) => states.length === 13)).toBe(true);
});

test('a cell opens by itself, with its rows, their evidence, who could fill it and what to ask', async () => {
  const ask = (rows: string, columns: string, row: string, column: string) =>
    answer<{ coverageCell: Readonly<Record<string, unknown>> | null }>(
      `{ coverageCell(rows: ${rows}, columns: ${columns}, row: "${row}", column: "${column}") { row { name(language: EN) } column { id } state
        rows { ... on Remit { id evidence { quote locator source { title url } } } ... on Membership { id evidence { source { title } } } }
        couldFill { id } whatWouldCloseIt(language: EN) } }`,
    );
  expect(await ask('ORGANISATION', 'PARTNERSHIP', 'council-cardiff', 'psb-cardiff')).toMatchObject({
    coverageCell: { state: 'YES', couldFill: [], whatWouldCloseIt: null },
  });
  expect(await ask('THEME', 'AREA', 'asb', 'la-nowhere')).toEqual({ coverageCell: null });
});

test('coverage: five states, each cell with its rows and what would close it', async () => {
  const { coverage } = await answer<{
    coverage: { totalCount: number; nodes: readonly { id: string; cells: readonly unknown[] }[] };
  }>(
    '{ coverage(rows: DUTY, columns: AREA, area: "la-torfaen", first: 200) { totalCount revision sentence(language: CY) columns { id kind } counts { state count } nodes { id head { kind } cells { column { id } state rows { ... on DutyHolding { id } } whatWouldCloseIt(language: EN) } } } }',
  );
  expect(coverage.totalCount).toBe(49);
  expect(coverage).toMatchObject({ columns: [{ id: 'la-torfaen', kind: 'Area' }] });
  expect(coverage.nodes.find(({ id }) => id === 'd-partnership-plan')?.cells).toMatchObject([
    { column: { id: 'la-torfaen' }, state: 'YES', whatWouldCloseIt: null },
  ]);
  expect(coverage.nodes.find(({ id }) => id === 'd-svd-sna')?.cells).toMatchObject([{ state: 'GENERAL' }]);
  expect(coverage.nodes.find(({ id }) => id === 'd-s115')?.cells).toMatchObject([{ state: 'NOT_APPLICABLE' }]);
});

test('every matrix passes the price and is cut by state', async () => {
  for (const [rows, columns] of [
    ['THEME', 'AREA'],
    ['ORGANISATION', 'PARTNERSHIP'],
    ['DATA_SET', 'PARTNERSHIP'],
  ]) {
    const { coverage } = await answer<{ coverage: { nodes: readonly { cells: readonly { state: string }[] }[] } }>(
      `{ coverage(rows: ${rows}, columns: ${columns}, first: 200) { nodes { id cells(state: [YES]) { column { id } state } } } }`,
    );
    expect(new Set(coverage.nodes.flatMap(({ cells }) => cells.map(({ state }) => state)))).toEqual(new Set(['YES']));
  }
});

test('money, concentration, reach, lines and load', async () => {
  const data = await answer<Readonly<Record<string, unknown>>>(`{
    money(body: "csp-cardiff") { body { id } periods { years incoming { value isAtLeast unknown rows { id } assumedSeats } outgoing { value } unexplained { value } } }
    fundingConcentration(body: "csp-cardiff") { value effectiveNumber shares { funder { id } share } sentence(language: EN) }
    reach(flow: "d001") { flow { id } reached { id } stopsAt { id } why rows { id } }
    upwardLine(partnership: "csp-torfaen") { partnership { id } steps { partnership { id } interface { id type } others { id } } stopsAt { id } sentence(language: CY) }
    seatsPerOrganisation(type: COUNCIL, area: "la-torfaen") { totalCount nodes { organisation { id } value required assumedSeats rows { id } } }
    boardsPerArea(area: "rpb-region-gwent") { area { id } value unknown byTier { tier count } rows { id } }
  }`);
  expect(data['money']).toMatchObject({
    body: { id: 'csp-cardiff' },
    periods: [
      { years: '2010-11', incoming: { value: 369172, isAtLeast: false, unknown: 0, rows: [{ id: 'f003' }], assumedSeats: null } },
      { years: '2011-12', incoming: { value: 294493 } },
      { years: '2012-13', incoming: { value: 148985 } },
    ],
  });
  expect(data['fundingConcentration']).toMatchObject({
    value: 10_000,
    effectiveNumber: 1,
    shares: [{ funder: { id: 'home-office' }, share: 100 }],
  });
  expect(data['reach']).toMatchObject({ reached: [], stopsAt: [{ id: 'grp-police' }], rows: [{ id: 'd001' }] });
  expect(data['upwardLine']).toMatchObject({
    steps: [{ partnership: { id: 'safer-gwent' } }, { partnership: { id: 'psb-gwent' } }],
    stopsAt: { id: 'psb-gwent' },
  });
  expect(data['seatsPerOrganisation']).toMatchObject({ totalCount: 1, nodes: [{ organisation: { id: 'council-torfaen' } }] });
  expect(data['boardsPerArea']).toMatchObject([{ area: { id: 'rpb-region-gwent' }, unknown: 0, rows: [] }]);
});

describe('absurd arguments are told what is allowed', () => {
  test.each([
    ['{ gaps(first: -1) { totalCount } }', '"first" must be from 1 to 200; it was -1.'],
    ['{ gaps(first: 100000) { totalCount } }', '"first" must be from 1 to 200; it was 100000.'],
    ['{ gaps(area: "nowhere") { totalCount } }', '"area" must be the id of an area; nobody bears “nowhere”. Query areas for the ids.'],
    ['{ gaps(area: "nrw") { totalCount } }', '“nrw” is the id of an Organisation, not of an Area.'],
    ['{ gaps(body: "la-cardiff") { totalCount } }', '“la-cardiff” is the id of an Area, not of an Organisation or Partnership.'],
    ['{ gaps(body: "nobody") { totalCount } }', '"body" must be the id of an organisation or a partnership; nobody bears “nobody”.'],
    [
      '{ gaps(after: "zzz") { totalCount } }',
      '"after" must be the endCursor of an earlier page of the same list; nothing in this list bears it.',
    ],
    [
      '{ coverage(rows: DUTY, columns: PARTNERSHIP) { revision } }',
      'There is no matrix of DUTY by PARTNERSHIP; there are DUTY by AREA, THEME by AREA, ORGANISATION by PARTNERSHIP, DATA_SET by PARTNERSHIP.',
    ],
    [
      '{ coverageCell(rows: THEME, columns: PARTNERSHIP, row: "asb", column: "psb-cardiff") { state } }',
      'There is no matrix of THEME by PARTNERSHIP; there are DUTY by AREA, THEME by AREA, ORGANISATION by PARTNERSHIP, DATA_SET by PARTNERSHIP.',
    ],
    ['{ coverage(rows: DUTY, columns: AREA, first: 0) { revision } }', '"first" must be from 1 to 200; it was 0.'],
    ['{ money(body: "home-office", year: 1997) { revision } }', '"year" must be from 1998 to 2100; it was 1997.'],
    ['{ fundingConcentration(body: "d-dhr") { value } }', '“d-dhr” is the id of a Duty, not of an Organisation or Partnership.'],
    ['{ reach(flow: "csp-cardiff") { why } }', '“csp-cardiff” is the id of a Partnership, not of a FundingFlow or DataFlow.'],
    ['{ upwardLine(partnership: "home-office") { stopsAt { id } } }', '“home-office” is the id of an Organisation, not of a Partnership.'],
    ['{ seatsPerOrganisation(first: 201) { totalCount } }', '"first" must be from 1 to 200; it was 201.'],
    [
      '{ gaps(judged: false, outdated: true) { totalCount } }',
      '"judged: false" asks for what nobody judged, and "outdated" for judgements. Leave one of the two out.',
    ],
    ['{ judgements(first: -5) { totalCount } }', '"first" must be from 1 to 200; it was -5.'],
  ])('%s', async (query, message) => {
    const { codes, messages } = await wales.ask(query);
    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect(messages).toEqual([message]);
  });

  test('a rule that is none is told all that there are', async () => {
    const { codes, messages } = await wales.ask('{ gaps(rule: ["weak-link", "no-rule"]) { totalCount } }');
    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect(messages[0]).toMatch(/^“no-rule” is no rule\. The rules are duty-nobody-must, .*welsh-name-missing\.$/);
  });

  test('unknown ids are null', async () => {
    expect(
      await answer(
        '{ money(body: "x") { revision } reach(flow: "x") { why } upwardLine(partnership: "x") { stopsAt { id } } judgement(id: "x") { id } gap(id: "weak-link:x:y") { id } none: gap(id: "nope") { id } }',
      ),
    ).toEqual({ money: null, reach: null, upwardLine: null, judgement: null, gap: null, none: null });
  });

  test('too much at once has a price', async () => {
    const { codes } = await wales.ask(
      '{ gaps(first: 200) { nodes { areas { partnerships { seats { evidence { source { title } } } } } rows { __typename } } } }',
    );
    expect(codes).toEqual(['TOO_COSTLY']);
  });
});

describe('a judgement', () => {
  interface Judged {
    readonly judgement: { readonly verdict: string; readonly outdated: boolean; readonly rows: readonly string[] } | null;
  }
  const commit = async (expectedRevision: number, record: string) =>
    wales.ask(
      `mutation { commit(input: { expectedRevision: ${expectedRevision}, author: "Wales Safer Communities Network", reason: "a test", remove: [], upsert: [${record}] }) { revision } }`,
    );
  const judge = (id: string, about: string, verdict: string): string =>
    `{ kind: "Judgement", id: "${id}", properties: { about: "${about}", verdict: "${verdict}", author: "Wales Safer Communities Network", at: "2026-11-25", reason: "asked the chair" } }`;

  test('is committed, read with its gap, filters the list, and is outdated by a change of what it judged', async () => {
    const about = 'weak-link:csp-all:rpb-all';
    expect((await commit(1, judge('j-weak', about, 'OPEN'))).data).toEqual({ commit: { revision: 2 } });
    const { gap } = await answer<{ gap: Judged }>(`{ gap(id: "${about}") { judgement { verdict outdated rows } } }`);
    expect(gap).toEqual({ judgement: { verdict: 'OPEN', outdated: false, rows: ['i123'] } });
    expect(await answer('{ gaps(verdict: [OPEN]) { totalCount nodes { id } } }')).toEqual({
      gaps: { totalCount: 1, nodes: [{ id: about }] },
    });

    const edit =
      '{ kind: "Interface", id: "i123", from: "csp-all", to: "rpb-all", properties: { type: "WEAK_LINK", holds: "YES", note: "asked again" } }';
    expect((await commit(2, edit)).data).toEqual({ commit: { revision: 3 } });
    expect(
      await answer(
        `{ gap(id: "${about}") { judgement { outdated } } judgements(outdated: true) { nodes { id gap { id } boards { id } } } }`,
      ),
    ).toEqual({
      gap: { judgement: { outdated: true } },
      judgements: { nodes: [{ id: 'j-weak', gap: { id: about }, boards: [] }] },
    });

    const of = (wanted: string): Promise<{ gaps: { totalCount: number; nodes: readonly { id: string }[] } }> =>
      answer(`{ gaps(${wanted}first: 1) { totalCount nodes { id } } }`);
    const one = { gaps: { totalCount: 1, nodes: [{ id: about }] } };
    expect([await of('outdated: true, '), await of('judged: true, '), await of('verdict: [OPEN], outdated: true, ')]).toEqual([
      one,
      one,
      one,
    ]);
    expect((await of('outdated: false, ')).gaps.totalCount).toBe(0);
    expect((await of('judged: false, ')).gaps.totalCount).toBe((await of('')).gaps.totalCount - 1);
  });

  test('on an overlap knows the pair in either order', async () => {
    expect((await commit(3, judge('j-pair', 'overlap:psb-cardiff:csp-cardiff', 'REQUIRED'))).data).toEqual({ commit: { revision: 4 } });
    expect(
      await answer(
        '{ judgements(about: "overlap:csp-cardiff:psb-cardiff") { totalCount nodes { about verdict author at reason outdated boards { id } gap { id } } } }',
      ),
    ).toEqual({
      judgements: {
        totalCount: 1,
        nodes: [
          {
            about: 'overlap:csp-cardiff:psb-cardiff',
            verdict: 'REQUIRED',
            author: 'Wales Safer Communities Network',
            at: '2026-11-25',
            reason: 'asked the chair',
            outdated: false,
            boards: [{ id: 'csp-cardiff' }, { id: 'psb-cardiff' }],
            gap: null,
          },
        ],
      },
    });
  });

  test('on nothing, or with no verdict, is refused', async () => {
    const { codes } = await commit(4, judge('j-none', 'weak-link:nobody:nothing', 'OPEN'));
    expect(codes).toEqual(['INVALID_CHANGE']);
    const { codes: unsure, messages } = await commit(4, judge('j-none', 'weak-link:csp-all:psb-all', 'MAYBE'));
    expect(unsure).toEqual(['INVALID_CHANGE']);
    expect(messages[0]).toContain('verdict should be one of required, useful, duplicate, open; it is "MAYBE". Correct it.');
  });
});
