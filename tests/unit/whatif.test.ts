/** The page of what-ifs, its pure parts: what is written and put back, what is supposed, what is lost, how a measure differs. */
import { describe, expect, test } from 'vitest';
import { viewSayIn } from '../../schema/words/viewing.ts';
import type { Step_StepFragment as Step, Whatif_ScenarioFragment as Whatif } from '../../client/api/generated/graphql.ts';
import { countsOf, subjectsOf } from '../../client/panels/whatif/acceptance.ts';
import {
  duplicating,
  movingStep,
  nextOrder,
  puttingBack,
  removing,
  restoring,
  takingOut,
  undoingOf,
  whatifRecord,
} from '../../client/panels/whatif/changes.ts';
import { differenceNumber, differenceText, numberText } from '../../client/panels/whatif/difference.ts';
import { lost, sortsOf, type Compared } from '../../client/panels/whatif/losses.ts';
import { firstDraft, missingIn, stepOf, withDeed } from '../../client/panels/whatif/suppose/supposing.ts';

const named = (text: string, isFallback = false): Whatif['nameEn'] => ({ text, language: 'EN', isFallback, needsCheck: false });
const step = (id: string, order: number): Step => ({
  id,
  order,
  action: 'END',
  aboutId: id,
  otherId: null,
  dutyId: null,
  role: null,
  on: null,
  note: null,
  fault: null,
  name: { text: `${id} ends` },
  about: null,
  other: null,
  duty: null,
});
const whatif: Whatif = {
  id: 'mine',
  nameEn: named('Mine'),
  nameCy: named('Mine', true),
  nameCyBasis: null,
  whyEn: named('Because'),
  whyCy: named('Because', true),
  note: null,
  steps: [step('a', 1), step('b', 2), step('c', 5)],
  remarks: [],
};

describe('what is written', () => {
  test('a name in one language stands for both until the other follows', () => {
    const record = whatifRecord('x', { nameEn: ' ', nameCy: ' Un bwrdd ', why: 'Pam' }, 'cy');
    expect(record).toEqual({ kind: 'Scenario', id: 'x', properties: { nameEn: 'Un bwrdd', nameCy: 'Un bwrdd', whyCy: 'Pam' } });
    expect(whatifRecord('x', { nameEn: 'One board', nameCy: '', why: '' }, 'en').properties).toEqual({ nameEn: 'One board' });
  });

  test('what was said at its meeting goes along, and comes back in its own words', () => {
    const remark = { id: 'r', sort: 'IDEA', aboutId: 'a', statementId: null, otherId: null, said: 'Un bwrdd', isWelsh: true } as const;
    const met: Whatif = { ...whatif, steps: [], remarks: [{ ...remark, by: null, on: '2026-11-26', outcome: null, scene: { id: 's' } }] };
    expect(removing(met).remove).toEqual(['Remark:r', 'Scenario:mine']);
    expect(restoring(met).upsert[1]).toEqual({
      kind: 'Remark',
      id: 'r',
      properties: { scenario: 'mine', sort: 'IDEA', about: 'a', said: 'Un bwrdd', isWelsh: true, on: '2026-11-26', scene: 's' },
    });
  });

  test('deleting takes the steps along, and restoring writes all of it as it was', () => {
    expect(removing(whatif).remove).toEqual(['ScenarioStep:a', 'ScenarioStep:b', 'ScenarioStep:c', 'Scenario:mine']);
    const { upsert } = restoring(whatif);
    expect(upsert[0]).toEqual({ kind: 'Scenario', id: 'mine', properties: { nameEn: 'Mine', whyEn: 'Because' } });
    expect(upsert[3]).toEqual({ kind: 'ScenarioStep', id: 'c', properties: { scenario: 'mine', order: 5, action: 'END', about: 'c' } });
  });

  test('a copy has ids of its own, and goes whole when it is undone', () => {
    const change = duplicating(whatif, { id: 'copy', nameEn: 'Copy', nameCy: 'Copi', stepId: place => `copy-${place}` });
    expect(change.upsert.map(({ id }) => id)).toEqual(['copy', 'copy-0', 'copy-1', 'copy-2']);
    expect(change.upsert[0]?.properties).toEqual({ nameEn: 'Copy', whyEn: 'Because' });
    expect(undoingOf(change).remove).toEqual(['ScenarioStep:copy-2', 'ScenarioStep:copy-1', 'ScenarioStep:copy-0', 'Scenario:copy']);
  });

  test('a step moves by one place, and only what changes its place is written', () => {
    expect(movingStep(whatif, 'b', -1)?.upsert.map(({ id, properties }) => [id, (properties as { order: number }).order])).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 3],
    ]);
    expect(movingStep(whatif, 'a', -1)).toBeNull();
    expect(movingStep(whatif, 'c', 1)).toBeNull();
    expect(puttingBack(whatif, whatif.steps).upsert.map(({ properties }) => (properties as { order: number }).order)).toEqual([1, 2, 5]);
    expect(takingOut({ id: 'b' })).toEqual({ upsert: [], remove: ['ScenarioStep:b'] });
    expect(nextOrder(whatif)).toBe(6);
  });
});

describe('what is supposed', () => {
  test('says first what is missing', () => {
    expect(missingIn(firstDraft)).toBe('about');
    expect(missingIn({ ...firstDraft, about: 'nrw' })).toBe('deed');
    expect(missingIn({ ...firstDraft, about: 'nrw', deed: 'addSeat' })).toBe('other');
    expect(missingIn({ ...firstDraft, about: 'nrw', deed: 'moveDuty', other: 'x' })).toBe('duty');
    expect(missingIn({ ...firstDraft, about: 'nrw', deed: 'end', day: '2028-13' })).toBe('day');
    expect(missingIn({ ...firstDraft, about: 'nrw', deed: 'end', day: '2028' })).toBeNull();
  });

  test('of a board is told of the organisation that takes or gives up the seat', () => {
    const draft = { ...firstDraft, about: 'psb-gwent', deed: 'getsSeat', other: 'probation', role: 'CHAIR' } as const;
    expect(stepOf(draft)).toEqual({
      action: 'ADD_SEAT',
      aboutId: 'probation',
      otherId: 'psb-gwent',
      dutyId: null,
      role: 'CHAIR',
      on: null,
    });
    expect(stepOf({ ...draft, deed: 'losesSeat', day: '2028' })).toMatchObject({ action: 'END_SEAT', aboutId: 'probation', on: '2028' });
    expect(stepOf({ ...draft, other: null })).toBeNull();
    expect(withDeed(draft, 'merge')).toMatchObject({ deed: 'merge', other: null });
    expect(withDeed(draft, 'getsSeat')).toBe(draft);
  });
});

const nothing: Compared = {
  sentence: '',
  vanishes: [],
  supposed: [],
  seats: [],
  chairs: [],
  coOperation: [],
  otherParts: [],
  panelsWithNobody: [],
  holdings: [],
  dutiesWithoutHolder: [],
  links: [],
  currentFlows: [],
  pastFlows: [],
  unknownHolder: [],
};
const part = (id: string, board: string): Compared['seats'][number] =>
  ({
    __typename: 'Membership',
    id,
    organisation: { id: 'pcc' },
    partnership: { id: board },
    evidence: [],
  }) as unknown as Compared['seats'][number];

test('each sort of loss stands apart, chairs among the seats count once, and a panel shows whom it reviewed', () => {
  const compared = {
    ...nothing,
    vanishes: ['pcc', 'membership~pcc~a'],
    seats: [part('s1', 'a'), part('s2', 'b')],
    chairs: [{ id: 's2' }],
    otherParts: [part('o1', 'panel')],
    panelsWithNobody: [{ id: 'panel' }],
  };
  const sorts = sortsOf(compared, id => id === 'pcc');
  expect(sorts.map(({ sort, rows }) => [sort, rows.map(({ id }) => id)])).toEqual([
    ['gone', ['pcc']],
    ['seats', ['s1', 's2']],
    ['chairs', ['s2']],
    ['panels', ['panel']],
    ['otherParts', ['o1']],
  ]);
  expect(sorts.find(({ sort }) => sort === 'panels')?.rows[0]).toMatchObject({ rows: [{ id: 'o1' }] });
  expect(lost(sorts).map(({ id }) => id)).toEqual(['s1', 's2', 'o1']);
});

test('a measure differs in words and as a number; what is not known is never nought', () => {
  const say = viewSayIn.en;
  expect(differenceText({ id: 'seats', before: 768, after: 729 }, say)).toBe('39 fewer');
  expect(differenceNumber({ id: 'seats', before: 768, after: 729 }, say)).toBe('−39');
  expect(differenceText({ id: 'q', before: 0.5581, after: 0.5701 }, say)).toBe('higher by 0.012');
  expect(differenceText({ id: 'q', before: null, after: 2 }, say)).toBe('was not known, is now');
  expect(differenceNumber({ id: 'q', before: 2, after: null }, say)).toBe('');
  expect(differenceText({ id: 'q', before: 2, after: 2 }, say)).toBe('the same');
  expect(numberText(null, say)).toBe('not known');
  expect(numberText(-0.113, say)).toBe('−0.113');
});

test('records that make it real are counted by what they do', () => {
  const record = (kind: string, properties: object, from: string | null = null): Parameters<typeof subjectsOf>[0] => ({
    kind,
    id: 'x',
    from,
    to: from === null ? null : 'b',
    properties,
  });
  const records = [record('Organisation', { ended: '2028' }), record('Membership', { since: '2028' }, 'a'), record('Evidence', {})];
  expect(countsOf(records)).toEqual({ ends: 1, begins: 1, evidence: 1 });
  expect(records.map(subjectsOf)).toEqual([['x'], ['a', 'b'], ['x']]);
});
