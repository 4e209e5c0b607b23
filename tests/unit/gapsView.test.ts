/** What the view of gaps makes of the server's answers, over Wales: rules and their counts, matrices as grids, sheets for meetings. */
import { describe, expect, test } from 'vitest';
import {
  BoardQuestionsDocument,
  CoverageDocument,
  GapRulesDocument,
  GapsDocument,
  PanelPartnershipDocument,
  type BoardQuestionsQuery,
  type CoverageQuery,
  type GapRulesQuery,
  type GapsQuery,
  type PanelPartnershipQuery,
} from '../../client/api/generated/graphql.ts';
import { boardsHere, boardsOfBatch, seatsOn } from '../../client/panels/gaps/ask/boardsHere.ts';
import { areasByTheme, openThemesIn } from '../../client/panels/gaps/ask/openThemes.ts';
import { questionOf } from '../../client/panels/gaps/ask/questions.ts';
import { sheetOf, type SeatPart, type Sheet } from '../../client/panels/gaps/ask/sheetModel.ts';
import { coverageColumns, matrixCells } from '../../client/panels/gaps/coverage/coverageColumns.ts';
import { spotAfter } from '../../client/panels/gaps/coverage/gridKeys.ts';
import {
  cellNamed,
  gatheredColumns,
  gridOf,
  isHole,
  rowsAtOnce,
  rowsWanted,
  type Grid,
} from '../../client/panels/gaps/coverage/gridModel.ts';
import { matrices } from '../../client/panels/gaps/coverage/matrices.ts';
import { findingColumns } from '../../client/panels/gaps/findings/findingColumns.ts';
import { countIn, rulesBySeverity, rulesReaching, totalsOf, type Rule } from '../../client/panels/gaps/findings/rules.ts';
import { statesWanted } from '../../client/panels/gaps/findings/wanted.ts';
import { textIn } from '../../client/panels/table/columns.ts';
import type { Choices } from '../../client/state/choices.ts';
import type { MapPartnership } from '../../client/state/landscape.ts';
import { sayIn, type Language } from '../../schema/words/say.ts';
import { viewSayIn } from '../../schema/words/viewing.ts';
import { answerTo } from '../world/onClient.ts';
import { wales } from '../world/wales.ts';
import { walesIndex as index } from '../world/walesOnClient.ts';

const inServer = (language: Language): 'EN' | 'CY' => (language === 'cy' ? 'CY' : 'EN');

async function rulesOf(where: Readonly<Record<string, unknown>> = {}): Promise<readonly Rule[]> {
  return ((await answerTo(wales, GapRulesDocument, { ...where, language: 'EN' })) as GapRulesQuery).gapRules;
}

async function matrixOf(name: Choices['coverage'], language: Language = 'en', cut: Readonly<Record<string, unknown>> = {}) {
  return ((await answerTo(wales, CoverageDocument, { ...matrices[name], ...cut, language: inServer(language) })) as CoverageQuery).coverage;
}

async function gridFor(name: Choices['coverage'], language: Language = 'en', cut: Readonly<Record<string, unknown>> = {}): Promise<Grid> {
  return gridOf(index, await matrixOf(name, language, cut), { language, of: matrices[name].rows });
}

function board(id: string): MapPartnership {
  const found = index.landscape.partnerships.find(one => one.id === id);
  if (found === undefined) throw new Error(`Wales has no board ${id}.`);
  return found;
}

describe('findings', () => {
  test('of all Wales: 678 yes, 193 in general, 437 to ask, 4 of them high', async () => {
    expect(totalsOf(await rulesOf())).toEqual({ yes: 678, general: 193, ask: 437, high: 4 });
  });

  test('stand under their rules, the gravest first, those that find nothing and ask nothing apart', async () => {
    const groups = rulesBySeverity(await rulesOf(), ['YES', 'GENERAL'], []);
    expect(groups.map(({ severity }) => severity)).toEqual(['HIGH', 'MEDIUM', 'LOW']);
    expect(groups[0]?.finding.map(({ id }) => id)).toEqual(['duty-nobody-must', 'data-withheld', 'data-ceased']);
    expect(groups[0]?.findingNone.map(({ id }) => id)).toContain('required-seat-empty');
    const told = groups.flatMap(({ finding }) => finding);
    expect(totalsOf(told).ask).toBe(437);
    expect(rulesBySeverity(await rulesOf(), ['YES'], ['LOW']).map(({ severity }) => severity)).toEqual(['LOW']);
  });

  test('count within an area', async () => {
    const whole = (await rulesOf()).find(({ id }) => id === 'theme-covered-twice');
    const here = (await rulesOf({ area: 'la-cardiff' })).find(({ id }) => id === 'theme-covered-twice');
    expect([countIn(whole as Rule, ['YES', 'GENERAL']), countIn(here as Rule, ['YES', 'GENERAL'])]).toEqual([154, 7]);
  });

  test('count apart what is an area’s own and what holds everywhere', async () => {
    const rules = await rulesOf({ area: 'la-wrexham' });
    const found = (reach: 'PART' | 'WHOLE' | null): number => {
      const { yes, general } = totalsOf(rulesReaching(rules, reach));
      return yes + general;
    };
    expect([found('PART'), found('WHOLE'), found(null)]).toEqual([66, 162, 228]);
  });

  test('never take in what is to be asked, whatever the address says', () => {
    expect(statesWanted([])).toEqual(['YES', 'GENERAL']);
    expect(statesWanted(['UNKNOWN'])).toEqual(['YES', 'GENERAL']);
    expect(statesWanted(['NOT_APPLICABLE', 'UNKNOWN'])).toEqual(['NOT_APPLICABLE']);
  });

  test('are told in a file with rule, state, areas, bodies, mend and sources', async () => {
    const { gaps } = (await answerTo(wales, GapsDocument, {
      rule: ['funding-ended'],
      state: ['YES'],
      order: 'SEVERITY',
      language: 'CY',
    })) as GapsQuery;
    const columns = findingColumns({
      part: null,
      viewSay: viewSayIn.cy,
      rules: ((await answerTo(wales, GapRulesDocument, { language: 'CY' })) as GapRulesQuery).gapRules,
      areaWords: areas => (areas ?? []).map(({ id }) => id).join(' '),
      bodyName: id => id,
    });
    const finding = gaps.nodes.find(({ id }) => id === 'funding-ended:csp-cardiff:home-office');
    const told = Object.fromEntries(columns.map(column => [column.id, finding === undefined ? null : textIn(column, finding)]));
    expect(told).toMatchObject({
      Severity: 'canolig',
      Rule: 'Arian sydd wedi dod i ben',
      State: 'oes, yn ôl ei resi ei hun',
      Areas: 'la-cardiff',
      Bodies: 'csp-cardiff; home-office',
      Verdict: 'heb ei farnu',
      Code: 'funding-ended:csp-cardiff:home-office',
    });
    expect(told['Sources']).not.toBe('heb ei gofnodi');
  });
});

describe('a matrix as a grid', () => {
  test('has the councils in the order of the map under their regions', async () => {
    const grid = await gridFor('THEME_AREA');
    expect([grid.rows.length, grid.columns.length]).toEqual([30, 22]);
    expect(grid.columns.map(({ id }) => id)).toEqual(index.councils.map(({ id }) => id));
    expect(grid.groups.map(({ text, span }) => `${text} ${span}`)).toEqual([
      'North Wales 6',
      'Powys 1',
      'West Wales 3',
      'West Glamorgan 2',
      'Cwm Taf Morgannwg 3',
      'Cardiff and Vale of Glamorgan 2',
      'Gwent 5',
    ]);
  });

  test('keeps each state with its column when columns change their order', async () => {
    const matrix = await matrixOf('ORGANISATION_PARTNERSHIP');
    const grid = gridOf(index, matrix, { language: 'en', of: 'ORGANISATION' });
    const at = (row: string, column: string) =>
      grid.rows.find(({ id }) => id === row)?.states[grid.columns.findIndex(({ id }) => id === column)];
    for (const { id, states } of matrix.nodes.slice(0, 20)) expect(matrix.columns.map(column => at(id, column.id))).toEqual(states);
    expect(at('council-cardiff', 'psb-cardiff')).toBe('YES');
  });

  test('groups boards by kind, each kind once', async () => {
    const { groups, columns } = await gridFor('DATA_PARTNERSHIP');
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
    expect(groups.reduce((sum, { span }) => sum + span, 0)).toBe(columns.length);
    expect(columns).toHaveLength(163);
  });

  test('calls a theme by its own name, also where a body bears the same id', async () => {
    const { rows } = await gridFor('THEME_AREA');
    expect(rows.find(({ id }) => id === 'public-protection')?.head).toMatchObject({ text: 'Public protection', isBody: false });
  });

  test('marks as English on a Welsh page what has no name in Welsh, and nothing else', async () => {
    const { rows, columns } = await gridFor('DUTY_AREA', 'cy');
    expect(new Set(rows.map(({ head }) => head.lang))).toEqual(new Set([null]));
    expect(columns.find(({ id }) => id === 'la-cardiff')).toMatchObject({ text: 'Caerdydd', lang: null });
    const sets = await gridFor('DATA_PARTNERSHIP', 'cy');
    expect(sets.rows.find(({ head }) => head.text === 'DWP data')?.head.lang).toBe('en');
  });

  test('has 205 holes among themes, none among duties', async () => {
    const holes = ({ rows }: Grid): number => rows.flatMap(({ states }) => states).filter(isHole).length;
    expect(holes(await gridFor('THEME_AREA'))).toBe(205);
    const duties = await gridFor('DUTY_AREA');
    expect(holes(duties)).toBe(0);
    expect(rowsWanted(duties.rows, { onlyHoles: true, states: [] })).toEqual([]);
  });

  test('shows only rows with a hole, or with a state', async () => {
    const { rows } = await gridFor('THEME_AREA');
    const withHoles = rowsWanted(rows, { onlyHoles: true, states: [] });
    expect(withHoles.length).toBeLessThan(rows.length);
    expect(withHoles.every(({ states }) => states.some(isHole))).toBe(true);
    expect(rowsWanted(rows, { onlyHoles: true, states: ['YES'] }).every(({ states }) => states.includes('YES'))).toBe(true);
  });

  test('finds the cell that an address names, in either order, and none that is not there', async () => {
    const grid = await gridFor('THEME_AREA');
    expect(cellNamed(grid, ['adult-justice', 'la-cardiff'])).toMatchObject({ row: { id: 'adult-justice' }, column: { id: 'la-cardiff' } });
    expect(cellNamed(grid, ['la-cardiff', 'adult-justice'])).toMatchObject({ row: { id: 'adult-justice' }, column: { id: 'la-cardiff' } });
    expect(cellNamed(grid, ['adult-justice', 'psb-cardiff'])).toBeNull();
    expect(cellNamed(grid, [])).toBeNull();
  });

  test('stays light: never much more than two thousand cells at once', () => {
    for (const columns of [1, 22, 163]) expect(rowsAtOnce(columns) * columns).toBeLessThanOrEqual(2_000);
  });

  test('gathers more boards than can be read side by side by kind, and none of those of Wales', async () => {
    const grid = await gridFor('ORGANISATION_PARTNERSHIP');
    expect(gatheredColumns(grid)).toBeNull();
    const twice = { columns: [...grid.columns, ...grid.columns], groups: [...grid.groups, ...grid.groups] };
    const kinds = gatheredColumns(twice) ?? [];
    expect(kinds.find(({ id }) => id === 'CSP')?.span).toBe(2 * 19);
    expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
    expect(kinds.reduce((sum, { span }) => sum + span, 0)).toBe(twice.columns.length);
  });

  test('is said by a table with counts and holes, and by a file in words', async () => {
    const grid = await gridFor('THEME_AREA', 'en', { area: 'la-cardiff' });
    const columns = coverageColumns(grid, viewSayIn.en);
    const row = grid.rows.find(({ id }) => id === 'adult-justice');
    expect(columns.map(column => (row === undefined ? null : textIn(column, row)))).toEqual(['Adult justice', 0, 0, 1, 0, 0, 'Cardiff']);
    expect(matrixCells(grid, viewSayIn.en).slice(0, 1)).toEqual([['Name', 'Cardiff']]);
    expect(matrixCells(grid, viewSayIn.en)).toContainEqual(['Adult justice', 'not recorded: ask']);
  });
});

test('keys lead from cell to cell, and never out of the grid', () => {
  const size = { rows: 30, columns: 22 };
  const go = (key: string, from: readonly [number, number], ctrlKey = false) =>
    spotAfter({ key, ctrlKey }, { row: from[0], column: from[1] }, size);
  expect(go('ArrowRight', [0, 21])).toEqual({ row: 0, column: 21 });
  expect(go('ArrowDown', [3, 4])).toEqual({ row: 4, column: 4 });
  expect(go('Home', [3, 4])).toEqual({ row: 3, column: 0 });
  expect(go('End', [3, 4], true)).toEqual({ row: 29, column: 21 });
  expect(go('PageDown', [25, 4])).toEqual({ row: 29, column: 4 });
  expect(go('x', [0, 0])).toBeNull();
});

describe('boards to ask', () => {
  test('stand lane by lane as on the map, groups never', () => {
    const all = boardsHere(index, { area: null, kind: null }, 'en');
    expect(all.flatMap(({ boards }) => boards)).toHaveLength(163);
    expect(boardsHere(index, { area: null, kind: ['PSB'] }, 'en').flatMap(({ boards }) => boards)).toHaveLength(13);
  });

  test('of Torfaen: a batch holds its own boards, not those of all Wales', () => {
    const lanes = boardsHere(index, { area: 'la-torfaen', kind: null }, 'en');
    const batch = boardsOfBatch(lanes, 'la-torfaen');
    expect(batch.map(({ id }) => id)).toEqual(expect.arrayContaining(['csp-torfaen', 'psb-gwent', 'safer-gwent']));
    expect(batch.every(({ tier }) => tier !== 'NATIONAL')).toBe(true);
    expect(batch.length).toBeLessThan(lanes.flatMap(({ boards }) => boards).length);
    expect(boardsOfBatch(boardsHere(index, { area: null, kind: null }, 'en'), null)).toHaveLength(163);
  });

  test('bear the seats by which the state of knowledge is told', () => {
    expect(seatsOn(index, [board('psb-gwent')])).toHaveLength(16);
  });
});

describe('the sheet of a board', () => {
  async function sheetFor(id: string, language: Language = 'en'): Promise<Sheet> {
    const { partnership } = (await answerTo(wales, PanelPartnershipDocument, { id })) as PanelPartnershipQuery;
    if (partnership === null) throw new Error(`Wales has no board ${id}.`);
    return sheetOf(board(id), partnership, {
      index,
      say: sayIn[language],
      viewSay: viewSayIn[language],
      areaWords: areas => (areas ?? []).map(({ id: area }) => area).join(', '),
    });
  }
  const seatsUnder = (sheet: Sheet, part: SeatPart) => sheet.seats.find(one => one.part === part)?.lines ?? [];

  test('puts members under what law does: it requires 8 on Gwent PSB, asks it to invite 6, and says nothing of 2 that a document names', async () => {
    const sheet = await sheetFor('psb-gwent');
    expect(sheet.seats.filter(({ lines }) => lines.length > 0).map(({ part, lines }) => [part, lines.length])).toEqual([
      ['REQUIRES', 8],
      ['INVITES', 6],
      ['stated', 2],
    ]);
    const invited = new Map(seatsUnder(sheet, 'INVITES').map(({ id, certainty }) => [id, certainty]));
    expect([invited.get('police-gwent'), invited.get('cvc-gavo')]).toEqual(['STATUTE', 'STATED']);
    expect(seatsUnder(sheet, 'stated').map(({ text }) => text)).toContain('University of South Wales');
  });

  test('has every seat of every board once', async () => {
    for (const { id } of index.landscape.partnerships.filter(({ isGeneral }) => !isGeneral)) {
      const { seats } = await sheetFor(id);
      expect([id, seats.flatMap(({ lines }) => lines).length]).toEqual([id, index.seatsByBody.get(id)?.length ?? 0]);
    }
  });

  test('cites each line by the numbers of a list in which each source stands once', async () => {
    const { names, seats, upward, duties, sources } = await sheetFor('csp-cardiff');
    const lines = [...names, ...seats.flatMap(part => part.lines), ...upward, ...duties];
    const cited = new Set(lines.flatMap(line => line.sources));
    expect(sources.map(({ number }) => number)).toEqual(sources.map((_source, at) => at + 1));
    expect([...cited].toSorted((a, b) => a - b)).toEqual(sources.map(({ number }) => number));
    expect(new Set(sources.map(({ title }) => title)).size).toBe(sources.length);
  });

  test('says what it sits under, and that this is assumed', async () => {
    expect((await sheetFor('csp-cardiff')).upward[0]).toMatchObject({
      label: 'sits under (assumed):',
      text: 'Cardiff Public Services Board',
    });
  });

  test('in Welsh names duties in Welsh', async () => {
    const { names, duties } = await sheetFor('psb-gwent', 'cy');
    expect(duties.map(({ text, lang }) => [text, lang])).toEqual([
      ['Asesiad o lesiant lleol', undefined],
      ['Cynllun llesiant lleol', undefined],
    ]);
    expect(names[1]).toMatchObject({ label: 'Enw Cymraeg:', lang: undefined });
  });

  test('says that a Welsh name is missing, and makes none', async () => {
    const named = (await sheetFor('yjmb-cardiff')).names.find(({ id }) => id === 'welsh');
    expect(named).toMatchObject({ text: 'none recorded' });
  });

  test('asks what nobody recorded: what pays for the duties of Gwent PSB, and to whom it answers', async () => {
    const { gaps } = (await answerTo(wales, BoardQuestionsDocument, { id: 'psb-gwent', language: 'EN' })) as BoardQuestionsQuery;
    expect(gaps.nodes.map(gap => questionOf(gap, viewSayIn.en).text)).toEqual([
      'What pays for the work that law asks of this board? If nothing does, please say so.',
      'To which board or body does this board answer, if to any?',
    ]);
  });

  test('asks in the words of the finding where a rule is newer than its questions', () => {
    expect(questionOf({ id: 'x', rule: 'moon-rule', sentence: 'The moon is full.' }, viewSayIn.en)).toEqual({
      id: 'x',
      text: 'Is that so?',
      found: 'The moon is full.',
      lines: 1,
    });
  });
});

test('themes that nobody covers: adult justice nowhere in Wales, the night-time economy everywhere but Cardiff', async () => {
  const open = openThemesIn(index, await matrixOf('THEME_AREA'), 'en');
  const areas = new Map(areasByTheme(open).map(({ theme, areas: own }) => [theme, own.map(({ id }) => id)]));
  expect(areas.get('Adult justice')).toHaveLength(22);
  expect(areas.get('Night time economy')).toHaveLength(21);
  expect(areas.get('Night time economy')).not.toContain('la-cardiff');
  expect([...openThemesIn(index, await matrixOf('THEME_AREA', 'en', { area: 'la-wrexham' }), 'en').keys()]).toEqual(['la-wrexham']);
});
