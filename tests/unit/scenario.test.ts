/** What-ifs over Saltmarsh: what each step does, what it takes along, and what becomes of the landscape itself, which is nothing. */
import { describe, expect, test } from 'vitest';
import { accepting } from '../../server/analysis/scenario/acceptance.ts';
import type { AsIf } from '../../server/analysis/scenario/asIf.ts';
import { comparing, homeless } from '../../server/analysis/scenario/compare.ts';
import { comparisonTold, faultTold, stepTold } from '../../server/analysis/scenario/sentence.ts';
import { overlapOf } from '../../server/analysis/overlap/overlap.ts';
import { usualWeights } from '../../server/analysis/overlap/score.ts';
import type { ThingRecord } from '../../server/domain/record.ts';
import { seatsOf } from '../../server/graph/seats.ts';
import { runThrough } from '../world/runThrough.ts';
import { supposedIn } from '../world/supposedIn.ts';
import { board, body, saltmarshWith } from '../world/saltmarsh.ts';

type StepAsked = { readonly action: string; readonly about: string } & Readonly<Record<string, string>>;

function supposing(...steps: readonly StepAsked[]): AsIf {
  const records = steps.map((step, at): ThingRecord => ({
    kind: 'ScenarioStep',
    id: `step-${at}`,
    properties: { scenario: 'what-if', order: at + 1, ...step },
  }));
  const scenario = { kind: 'Scenario', id: 'what-if', properties: { nameEn: 'What if', nameCy: 'Beth os' } } as const;
  return supposedIn(saltmarshWith(scenario, ...records));
}

const organisationsOn = ({ after }: AsIf, id: string): readonly string[] =>
  seatsOf(after, board(id)).map(({ organisation }) => organisation);

describe('a body that ends', () => {
  const supposed = supposing({ action: 'end', about: 'csp-saltmarsh', on: '2028' });
  const comparison = runThrough(comparing(supposed));

  test('takes along its seats, links, duties and flows, and nobody speaks of it any longer', () => {
    expect(supposed.after.findBody('csp-saltmarsh')).toBeUndefined();
    expect(comparison.seats.map(({ from }) => from)).toEqual(['council-saltmarsh', 'health-estuary', 'police-marsh']);
    expect(comparison.coOperation.map(({ from }) => from)).toEqual(['lifeboat']);
    expect(comparison.chairs.map(({ from }) => from)).toEqual(['council-saltmarsh']);
    expect(comparison.links.map(({ id }) => id)).toEqual(['i1', 'i2']);
    expect(comparison.currentFlows.map(({ id }) => id).sort()).toEqual(['d1', 'f1', 'f2']);
    expect(supposed.after.facts.get('fact-seven' as never)?.about).toEqual([]);
  });

  test('leaves a duty without a holder only where nobody else has it', () => {
    expect(comparison.holdings.map(({ to }) => to)).toEqual(['d-count']);
    expect(comparison.dutiesWithoutHolder).toEqual([]);
    const councils = ['council-saltmarsh', 'council-samphire', 'council-heron'].map(about => ({ action: 'end', about }));
    const withCouncils = runThrough(comparing(supposing({ action: 'end', about: 'csp-saltmarsh' }, ...councils)));
    expect(withCouncils.dutiesWithoutHolder.map(({ id }) => id)).toEqual(['d-count']);
    expect(homeless(withCouncils)).toContain('d-count');
  });

  test('is still there in the landscape itself', () => {
    expect(supposed.before.findBody('csp-saltmarsh')).toBeDefined();
    expect(seatsOf(supposed.before, board('csp-saltmarsh'))).toHaveLength(3);
  });

  test('is told in both languages', () => {
    expect(comparisonTold(supposed, comparison, 'en')).toMatch(/^1 body is gone: .*3 seats have nobody to take them\. 1 board loses/);
    expect(comparisonTold(supposed, comparison, 'cy')).toMatch(/^Mae 1 corff yn diflannu: .*Nid oes neb i gymryd 3 sedd\./);
  });

  test('made real it ends on its day, and nothing is removed', () => {
    const records = runThrough(accepting(supposed, '2030'));
    const ended = records.find(({ id }) => id === 'csp-saltmarsh');
    expect(ended?.properties).toMatchObject({ ended: '2028', nameEn: 'Saltmarsh Community Safety Partnership' });
    expect(records.find(({ id }) => id === 'i1')?.properties).toMatchObject({ until: '2028' });
    expect(records.every(({ id }) => supposed.before.kindsOf(id).length > 0)).toBe(true);
  });
});

describe('a seat', () => {
  test('that is added is there on the word of the scenario, assumed', () => {
    const supposed = supposing({ action: 'add seat', about: 'lifeboat', other: 'board-marsh', role: 'chair' });
    const seat = seatsOf(supposed.after, board('board-marsh')).find(({ organisation }) => organisation === 'lifeboat');
    expect(seat).toMatchObject({ roles: ['chair'], isAssumed: true, certainty: 'assumed' });
    expect(supposed.after.requireSource(seat?.evidence[0]?.source as never).title).toBe('What if');
    expect(runThrough(comparing(supposed)).appears).toEqual(['membership~lifeboat~board-marsh']);
  });

  test('comes beside a duty to co-operate that is recorded already, and made real stays beside it', () => {
    const supposed = supposing({ action: 'add seat', about: 'lifeboat', other: 'csp-saltmarsh' });
    expect(organisationsOn(supposed, 'csp-saltmarsh')).toContain('lifeboat');
    expect(runThrough(comparing(supposed))).toMatchObject({ appears: [], vanishes: [] });
    expect(runThrough(accepting(supposed, '2030')).map(({ kind }) => kind)).toEqual(['Source', 'Evidence']);
  });

  test('that is given up is gone', () => {
    const supposed = supposing({ action: 'end seat', about: 'police-marsh', other: 'csp-saltmarsh' });
    expect(organisationsOn(supposed, 'csp-saltmarsh')).not.toContain('police-marsh');
    expect(runThrough(comparing(supposed)).seats.map(({ id }) => id)).toEqual(['membership~police-marsh~csp-saltmarsh']);
  });

  test('made real begins on the day asked for', () => {
    const supposed = supposing({ action: 'add seat', about: 'lifeboat', other: 'board-marsh' });
    const records = runThrough(accepting(supposed, '2030-05'));
    expect(records.map(({ kind }) => kind).sort()).toEqual(['Evidence', 'Membership', 'Source']);
    expect(records.find(({ kind }) => kind === 'Membership')?.properties).toMatchObject({ since: '2030-05', holds: 'yes' });
  });
});

describe('a board merged into another', () => {
  const supposed = supposing({ action: 'merge', about: 'csp-saltmarsh', other: 'csp-samphire' });
  const comparison = runThrough(comparing(supposed));

  test('hands on its members, its duty and its areas; what stood between the two is gone', () => {
    expect(organisationsOn(supposed, 'csp-samphire')).toEqual(
      expect.arrayContaining(['council-saltmarsh', 'health-estuary', 'police-marsh']),
    );
    expect(supposed.after.dutiesHeldBy(board('csp-samphire')).map(({ to }) => to)).toContain('d-count');
    expect(supposed.after.footprintOf(board('csp-samphire'))).toEqual(expect.arrayContaining(['la-saltmarsh', 'la-samphire']));
    expect(supposed.after.findStatement('i2')).toBeUndefined();
    expect(comparison.dutiesWithoutHolder).toEqual([]);
    expect(comparison.appears).toEqual([]);
  });

  test('hands them on as assumed: no source says so of the other', () => {
    const moved = comparison.moved.find(({ from }) => from === 'membership~health-estuary~csp-saltmarsh');
    expect(moved?.to).toBe('membership~health-estuary~csp-samphire');
    const seat = seatsOf(supposed.after, board('csp-samphire')).find(({ organisation }) => organisation === 'health-estuary');
    expect(seat?.isAssumed).toBe(true);
  });

  test('is spoken of as the other', () => {
    expect(supposed.after.facts.get('fact-seven' as never)?.about).toEqual(['csp-samphire']);
  });
});

test('a duty handed on has its new holder', () => {
  const supposed = supposing({ action: 'move duty', about: 'csp-saltmarsh', other: 'psb-estuary', duty: 'd-count' });
  expect(supposed.after.dutiesHeldBy(board('psb-estuary')).map(({ to }) => to)).toContain('d-count');
  expect(supposed.after.dutiesHeldBy(board('csp-saltmarsh')).map(({ to }) => to)).not.toContain('d-count');
});

test('steps follow one another, in their order', () => {
  const supposed = supposing(
    { action: 'merge', about: 'csp-saltmarsh', other: 'csp-samphire' },
    { action: 'add seat', about: 'lifeboat', other: 'csp-samphire' },
    { action: 'end', about: 'csp-samphire' },
    { action: 'add seat', about: 'lifeboat', other: 'csp-samphire' },
  );
  expect(supposed.steps.map(({ fault }) => fault)).toEqual([null, null, null, 'no such other body']);
});

test('general statements about a group of which nobody is left become unknown, and stay', () => {
  const supposed = supposing(
    { action: 'end', about: 'council-saltmarsh' },
    { action: 'end', about: 'council-samphire' },
    { action: 'end', about: 'council-heron' },
  );
  expect(supposed.unknownHolder.length).toBeGreaterThan(0);
  for (const { id } of supposed.unknownHolder) expect(supposed.after.findStatement(id)).toMatchObject({ holds: 'unknown' });
});

test('what is asked of the copy is answered from the copy', () => {
  const supposed = supposing({ action: 'end', about: 'council-saltmarsh' });
  const shared = (graph: AsIf['after']): readonly string[] =>
    (
      overlapOf(graph, board('csp-saltmarsh'), board('psb-estuary'), {
        includeGeneral: false,
        includeAssumed: true,
        asOf: null,
        weights: usualWeights,
      }).members?.whole?.shared ?? []
    ).map(({ id }) => id);
  expect(shared(supposed.before)).toContain('council-saltmarsh');
  expect(shared(supposed.after)).not.toContain('council-saltmarsh');
  expect(supposed.after.findBody(body('council-heron'))).toBeDefined();
});

test.each([
  [{ action: 'end', about: 'nobody' }, 'no such body'],
  [{ action: 'merge', about: 'csp-saltmarsh', other: 'nobody' }, 'no such other body'],
  [{ action: 'merge', about: 'csp-saltmarsh' }, 'other body missing'],
  [{ action: 'merge', about: 'csp-saltmarsh', other: 'police-marsh' }, 'other body of another sort'],
  [{ action: 'merge', about: 'csp-saltmarsh', other: 'csp-saltmarsh' }, 'other body of another sort'],
  [{ action: 'add seat', about: 'csp-saltmarsh', other: 'psb-estuary' }, 'other body of another sort'],
  [{ action: 'end seat', about: 'police-marsh', other: 'csp-heron' }, 'no such seat'],
  [{ action: 'end seat', about: 'lifeboat', other: 'csp-saltmarsh' }, 'no such seat'],
  [{ action: 'move duty', about: 'police-marsh', other: 'psb-estuary', duty: 'd-count' }, 'no such duty'],
] as const)('%o does nothing, and says why', (step, why) => {
  const supposed = supposing(step);
  const [first] = supposed.steps;
  expect(first?.fault).toBe(why);
  expect(runThrough(comparing(supposed))).toMatchObject({ appears: [], vanishes: [], moved: [] });
  for (const language of ['en', 'cy'] as const) {
    expect(faultTold(supposed.before, first?.step as never, why, language)).not.toMatch(/[{}]|undefined/);
    expect(stepTold(supposed.before, first?.step as never, language)).not.toMatch(/[{}]|undefined/);
  }
  expect(comparisonTold(supposed, runThrough(comparing(supposed)), 'en')).toBe('Nothing changes.');
});
