/** Flows as their view tells them: whether they run, what is known of their amount, their years, and plain words for data. */
import { describe, expect, test } from 'vitest';
import { viewSayIn } from '../../schema/words/viewing.ts';
import { fitLine, fitLines, fitName, fitText, isWholeIn } from '../../client/panels/flows/fitText.ts';
import { amountOf, courseOf, isOfSame, isOfYear, yearsIn, type DataFlow, type MoneyFlow } from '../../client/panels/flows/flow.ts';
import { finenessWords, frequencyWords, gatewayWords } from '../../client/panels/flows/plainWords.ts';
import { concerns } from '../../client/panels/flows/servesArea.ts';
import { roughly, scaleAmount, streamOf } from '../../client/panels/flows/streams.ts';
import { walesIndex } from '../world/walesOnClient.ts';

const money = (rest: Partial<MoneyFlow> = {}): MoneyFlow => ({
  __typename: 'FundingFlow',
  id: 'f1',
  from: { id: 'home-office' },
  to: { id: 'csp-all' },
  status: 'CURRENT',
  programme: 'A fund',
  years: '2011-12',
  yearFrom: 2011,
  yearTo: 2012,
  amountGbp: 100,
  amountNote: null,
  mode: 'GRANT',
  isMoney: true,
  partOf: null,
  holds: 'YES',
  certainty: 'STATED',
  isGeneral: false,
  since: null,
  until: null,
  note: null,
  evidence: [],
  ...rest,
});
const data = (rest: Partial<DataFlow> = {}): DataFlow => ({
  __typename: 'DataFlow',
  id: 'd1',
  from: { id: 'grp-police' },
  to: { id: 'csp-all' },
  status: 'FLOWING',
  datasetId: 'analysis',
  dataset: 'Police analysis',
  datasetCy: null,
  granularity: null,
  geography: null,
  frequency: null,
  method: null,
  legalGateway: null,
  holds: 'YES',
  certainty: 'STATED',
  isGeneral: false,
  since: null,
  until: null,
  note: null,
  evidence: [],
  ...rest,
});

describe('a flow', () => {
  test('runs, runs in part or perhaps, is over, has ended, is held back, or is none', () => {
    const statuses = [
      'CURRENT',
      'LIMITED',
      'PAST',
      'DISCONTINUED',
      'CEASED',
      'WITHHELD',
      'WANTED',
      'IN_DEVELOPMENT',
      'ABSENT',
      'UNSUCCESSFUL',
    ] as const;
    expect(statuses.map(status => courseOf({ status, holds: 'YES' }))).toEqual([
      'RUNS',
      'PARTLY',
      'PAST',
      'ENDED',
      'ENDED',
      'HELD',
      'HELD',
      'HELD',
      'NONE',
      'NONE',
    ]);
    expect(courseOf({ status: 'CURRENT', holds: 'NO' })).toBe('NONE');
    expect(courseOf({ status: null, holds: 'YES' })).toBe('RUNS');
    expect(courseOf({ status: null, holds: 'UNKNOWN' })).toBe('UNSURE');
    expect(courseOf({ status: 'PAST', holds: 'UNKNOWN' })).toBe('PAST');
  });

  test('has an amount, one that nobody recorded, or none to miss', () => {
    expect(amountOf(money())).toBe('RECORDED');
    expect(amountOf(money({ amountGbp: null }))).toBe('UNKNOWN');
    expect(amountOf(money({ amountGbp: null, isMoney: false }))).toBe('NO_PAYMENT');
    expect(amountOf(money({ amountGbp: 0, status: 'UNSUCCESSFUL' }))).toBe('NO_PAYMENT');
    expect(amountOf(data())).toBe('NO_PAYMENT');
  });

  test('is drawn without an amount where none is recorded, never with nothing', () => {
    expect(streamOf(money({ amountGbp: null }))).toMatchObject({ amount: null, measure: 'unknown' });
    expect(streamOf(money({ partOf: { id: 'f9', programme: null, years: null } }))).toMatchObject({ amount: 100, within: 'f9' });
    expect(streamOf(data({ from: null }))).toMatchObject({ from: '', measure: 'none' });
  });

  test('is of each year that its source names, and of none where it names none', () => {
    expect([2010, 2011, 2012, 2013].map(year => isOfYear(money(), year))).toEqual([false, true, true, false]);
    expect(isOfYear(money({ yearFrom: null, yearTo: null }), 2011)).toBe(false);
    expect(yearsIn([money(), money({ yearFrom: 2018, yearTo: null }), money({ yearFrom: null, yearTo: null })])).toEqual({
      first: 2011,
      last: 2018,
    });
    expect(yearsIn([])).toBeNull();
  });

  test('is of the same fund as others of that name, never for want of a name', () => {
    expect(isOfSame(money(), money({ id: 'f2' }))).toBe(true);
    expect(isOfSame(money({ programme: null }), money({ programme: null }))).toBe(false);
    expect(isOfSame(data({ datasetId: null }), data({ datasetId: null }))).toBe(false);
    expect(isOfSame(money(), data())).toBe(false);
  });
});

describe('an area', () => {
  test('is concerned by what no end of which serves only others, and by what nobody recorded', () => {
    const of = concerns(walesIndex, 'la-cardiff');
    const ends = (from: string, to: string): boolean => of(money({ from: { id: from }, to: { id: to } }));
    expect(ends('welsh-government', 'council-anglesey')).toBe(false);
    expect(ends('council-bridgend', 'csp-bridgend')).toBe(false);
    expect(ends('council-bridgend', 'csp-all')).toBe(false);
    expect(ends('home-office', 'csp-cardiff')).toBe(true);
    expect(ends('home-office', 'csp-all')).toBe(true);
    expect(concerns(walesIndex, null)(money({ to: { id: 'council-anglesey' } }))).toBe(true);
  });
});

describe('plain words', () => {
  test('say law by its name and section, in both languages', () => {
    const gateway = (legalGateway: string | null, language: 'en' | 'cy'): string =>
      gatewayWords(data({ legalGateway }), viewSayIn[language]).text;
    expect(gateway('CDA 1998 s.115', 'en')).toBe('Crime and Disorder Act 1998, section 115');
    expect(gateway('PCSC Act 2022 ss.16-17', 'en')).toBe('Police, Crime, Sentencing and Courts Act 2022, sections 16-17');
    expect(gateway('CDA 1998 s.115', 'cy')).toBe('Deddf Trosedd ac Anhrefn 1998, adran 115');
    expect(gateway('WASPI (April 2020)', 'en')).toContain('Wales Accord');
    expect(gateway('data protection (misapplied)', 'en')).toContain('wrongly');
  });

  test('leave what a source says in words of its own, marked as English', () => {
    expect(gatewayWords(data({ legalGateway: 'a handshake' }), viewSayIn.cy)).toEqual({ text: 'a handshake', lang: 'en', isKnown: true });
    expect(frequencyWords(data({ frequency: 'at full moon' }), viewSayIn.en)).toEqual({
      text: 'at full moon',
      lang: undefined,
      isKnown: true,
    });
  });

  test('say of what nobody recorded that it is not recorded, never that there is none', () => {
    expect(frequencyWords(data(), viewSayIn.en)).toMatchObject({ text: 'How often they come is not recorded.', isKnown: false });
    expect(finenessWords(data(), viewSayIn.en).isKnown).toBe(false);
    expect(gatewayWords(data(), viewSayIn.en).isKnown).toBe(false);
    expect(finenessWords(data({ granularity: 'ANALYSIS_ONLY' }), viewSayIn.en).text).toBe('Only the analysis, not the data behind it.');
  });
});

describe('text in its room', () => {
  const width = (text: string): number => text.length * 10;

  test('is whole where it fits, and cut with a sign where it does not', () => {
    expect(fitText('Home Office', 110, width)).toBe('Home Office');
    expect(fitText('Home Office', 60, width)).toBe('Home…');
    expect(fitText('Home Office', 5, width)).toBe('');
  });

  test('leaves out first what the drawing says too, and then cuts the name, as long as a piece of it is left', () => {
    const remarks = [
      { text: '2011-12', isDrawn: false },
      { text: 'discontinued', isDrawn: true },
    ];
    const name = 'Community Safety Fund';
    expect(fitLine({ name, remarks }, 460, width)).toEqual({ name, remark: ' · 2011-12 · discontinued' });
    expect(fitLine({ name, remarks }, 450, width)).toEqual({ name, remark: ' · 2011-12' });
    expect(fitLine({ name, remarks }, 200, width)).toEqual({ name: 'Community…', remark: ' · 2011-12' });
    expect(fitLine({ name, remarks }, 120, width)).toEqual({ name: 'Community S…', remark: '' });
    expect(fitLine({ name, remarks: [] }, 210, width)).toEqual({ name, remark: '' });
  });

  test('of a flow takes a second line only where the first would cut it, its years and amount at the end', () => {
    const remarks = [
      { text: '2011-12', isDrawn: false },
      { text: 'discontinued', isDrawn: true },
    ];
    const line = { name: 'Community Safety Fund', remarks };
    expect(isWholeIn(line, { room: 310, lines: 1 }, width)).toBe(true);
    expect(isWholeIn(line, { room: 300, lines: 1 }, width)).toBe(false);
    expect(fitLines(line, { room: 310, lines: 2 }, width)).toEqual([{ name: line.name, remark: ' · 2011-12' }]);
    expect(fitLines(line, { room: 300, lines: 1 }, width)).toEqual([fitLine(line, 300, width)]);
    expect(fitLines(line, { room: 170, lines: 2 }, width)).toEqual([
      { name: 'Community Safety', remark: '' },
      { name: 'Fund', remark: ' · 2011-12' },
    ]);
    expect(isWholeIn(line, { room: 170, lines: 2 }, width)).toBe(true);
    expect(isWholeIn(line, { room: 140, lines: 2 }, width)).toBe(false);
    expect(fitLines(line, { room: 140, lines: 3 }, width)).toEqual([
      { name: 'Community', remark: '' },
      { name: 'Safety', remark: '' },
      { name: 'Fund', remark: ' · 2011-12' },
    ]);
    expect(fitLines({ name: 'Unbroken-name', remarks: [] }, { room: 100, lines: 2 }, width)).toEqual([{ name: 'Unbroken-…', remark: '' }]);
  });

  test('takes two lines where there are two, else its short name', () => {
    const names = { full: 'Cardiff Community Safety Partnership', short: 'Cardiff CSP' };
    expect(fitName(names, { room: 400, lines: 1 }, width)).toEqual([names.full]);
    expect(fitName(names, { room: 250, lines: 2 }, width)).toEqual(['Cardiff Community Safety', 'Partnership']);
    expect(fitName(names, { room: 250, lines: 1 }, width)).toEqual(['Cardiff CSP']);
    expect(fitName(names, { room: 120, lines: 2 }, width)).toEqual(['Cardiff CSP']);
  });

  test('scales are round', () => {
    expect(scaleAmount(44_642)).toBe(1_000_000);
    expect(scaleAmount(2_250_000)).toBe(50_000_000);
    expect(roughly(89_286)).toBe(89_000);
  });
});
