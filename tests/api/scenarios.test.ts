/** What-ifs through GraphQL: every question answered as if they were so, what they change, and how they are made real. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startOnWales, type Running } from './running.ts';

let wales: Running;
beforeAll(async () => void (wales = await startOnWales()));
afterAll(() => wales.stop());

const change: Running['change'] = input => wales.change(input);
const step = (id: string, properties: object): object => ({
  kind: 'ScenarioStep',
  id,
  properties: { scenario: 'mine', order: 1, ...properties },
});
const mine = { kind: 'Scenario', id: 'mine', properties: { nameEn: 'Mine' } };

interface Ided {
  readonly id: string;
}
const idsOf = (rows: unknown): readonly string[] => (rows as readonly Ided[]).map(({ id }) => id);

describe('police and crime commissioners end in 2028', () => {
  test('each sort of loss is told apart', async () => {
    const { data, messages } = await wales.ask(`{ scenario(id: "pccs-end-2028") { compare {
      appears vanishes losesHome moved { from }
      seats { id } chairs { id } coOperation { id } panelsWithNobody { id } dutiesWithoutHolder { id }
      currentFlows { ... on FundingFlow { id } } pastFlows { ... on FundingFlow { id } } unknownHolder { id holds } sentence(language: EN) } } }`);
    expect(messages).toEqual([]);
    const { compare } = (data as { readonly scenario: { readonly compare: Record<string, unknown> } }).scenario;
    expect(compare['appears']).toEqual([]);
    expect(compare['vanishes']).toEqual(expect.arrayContaining(['pcc-dyfed-powys', 'pcc-gwent', 'pcc-north-wales', 'pcc-south-wales']));
    expect(compare['seats']).toHaveLength(39);
    expect(idsOf(compare['chairs'])).toEqual([
      'membership~pcc-gwent~wscn',
      'membership~pcc-north-wales~lcjb-north-wales',
      'membership~pcc-north-wales~nw-prhf',
      'membership~pcc-north-wales~nw-scb',
    ]);
    expect(compare['coOperation']).toHaveLength(18);
    expect(idsOf(compare['panelsWithNobody'])).toEqual(['pcp-dyfed-powys', 'pcp-gwent', 'pcp-north-wales', 'pcp-south-wales']);
    expect(idsOf(compare['dutiesWithoutHolder'])).toEqual(['d-pcp-plan']);
    expect(idsOf(compare['currentFlows'])).toEqual(['f009', 'f036', 'f037', 'f045']);
    expect(idsOf(compare['pastFlows'])).toContain('f021');
    expect(compare['losesHome']).not.toContain('f021');
    expect(idsOf(compare['unknownHolder'])).toContain('dutyHolding~grp-pccs~d-s17');
    expect(compare['sentence']).toContain('39 seats have nobody to take them.');
  });

  test('every question is answered as if it were so, and only below the scenario', async () => {
    const { data } = await wales.ask(`{
      before: partnership(id: "psb-gwent") { seats { organisation { id } } }
      scenario(id: "pccs-end-2028") {
        organisation(id: "pcc-gwent") { id }
        gone: partnership(id: "psb-gwent") { seats { organisation { id seats { partnership { id seats { organisation { id } } } } } } }
        landscape { organisations { id } }
        duty(id: "d-pcp-plan") { holders { holds } }
        gaps(rule: ["duty-without-holder-here"], first: 200) { totalCount }
        overlap(a: "csp-bridgend", b: "psb-ctm") { members { whole { shared { id } } } }
        overlaps(first: 1) { totalCount }
        silos(network: SEATS) { nodes }
      }
      after: organisation(id: "pcc-gwent") { id }
      silos(network: SEATS) { nodes }
    }`);
    const answer = data as { readonly scenario: Record<string, unknown>; readonly [part: string]: unknown };
    expect(answer.scenario['organisation']).toBeNull();
    expect(JSON.stringify(answer.scenario['gone'])).not.toContain('"pcc-');
    expect(JSON.stringify(answer.scenario['gone'])).toContain('police-gwent');
    expect(answer.scenario['duty']).toEqual({ holders: [{ holds: 'UNKNOWN' }] });
    expect(answer.scenario['gaps']).toEqual({ totalCount: 22 });
    expect(JSON.stringify(answer.scenario['overlap'])).not.toContain('pcc-south-wales');
    expect(JSON.stringify(answer['before'])).toContain('pcc-gwent');
    expect(answer['after']).toEqual({ id: 'pcc-gwent' });
    const nodes = (part: unknown): number => (part as { readonly silos: { readonly nodes: number } }).silos.nodes;
    expect(nodes(answer) - nodes(answer.scenario)).toBe(4);
    expect((answer.scenario['landscape'] as { readonly organisations: readonly Ided[] }).organisations).toHaveLength(133 - 4);
  });

  test('measures stand before and after, those that change first', async () => {
    const { data } = await wales.ask('{ scenario(id: "pccs-end-2028") { compare { measures { id before after name(language: CY) } } } }');
    const { measures } = (
      data as { scenario: { compare: { measures: readonly { id: string; before: number; after: number; name: string }[] } } }
    ).scenario.compare;
    expect(measures.find(({ id }) => id === 'organisations')).toMatchObject({ before: 116, after: 112 });
    expect(measures.find(({ id }) => id === 'seats')).toMatchObject({ before: 768, after: 729 });
    expect(measures.find(({ id }) => id === 'boards')).toMatchObject({ before: 163, after: 163 });
    const firstAlike = measures.findIndex(({ before, after }) => before === after);
    expect(measures.slice(firstAlike).every(({ before, after }) => before === after)).toBe(true);
    expect(measures.every(({ name }) => name !== '' && !/[{}]|undefined/.test(name))).toBe(true);
  });
});

test('scenarios are listed; nobody by that id is null, somebody else an error', async () => {
  const { data } = await wales.ask(
    '{ scenarios { totalCount nodes { id name(language: CY) { text needsCheck } } } scenario(id: "nobody") { id } }',
  );
  expect(data).toEqual({
    scenarios: {
      totalCount: 1,
      nodes: [{ id: 'pccs-end-2028', name: { text: 'Comisiynwyr yr heddlu a throsedd yn dod i ben yn 2028', needsCheck: true } }],
    },
    scenario: null,
  });
  const { messages } = await wales.ask('{ scenario(id: "csp-cardiff") { id } }');
  expect(messages[0]).toMatch(/id of a Partnership/);
});

test('a scenario is written, says what of it cannot be, and changes nothing until it is made real', async () => {
  const written = await change({
    upsert: [
      mine,
      step('mine-1', { action: 'END_SEAT', about: 'pcc-gwent', other: 'psb-gwent', on: '2028-05-07' }),
      step('mine-2', { order: 2, action: 'ADD_SEAT', about: 'gone-long-ago', other: 'psb-gwent' }),
    ],
  });
  expect(written.messages).toEqual([]);
  const told = await wales.ask(`{ scenario(id: "mine") { steps { name(language: EN) { text } about { id } aboutId fault(language: EN) }
    acceptance(on: "2030") { kind id from to properties } } partnership(id: "psb-gwent") { seats { organisation { id } } } }`);
  expect(told.messages).toEqual([]);
  const { scenario, partnership } = told.data as {
    scenario: { steps: readonly object[]; acceptance: readonly Ided[] };
    partnership: object;
  };
  expect(scenario.steps).toMatchObject([
    { about: { id: 'pcc-gwent' }, fault: null },
    { about: null, aboutId: 'gone-long-ago', fault: expect.stringContaining('nobody in the landscape bears the id gone-long-ago') },
  ]);
  expect(JSON.stringify(partnership)).toContain('pcc-gwent');
  expect(scenario.acceptance).toMatchObject([{ id: 'membership~pcc-gwent~psb-gwent', properties: { until: '2028-05-07' } }]);

  expect((await change({ upsert: scenario.acceptance })).messages).toEqual([]);
  const later = await wales.ask('{ membership(id: "membership~pcc-gwent~psb-gwent") { until evidence { id } } }');
  expect(later.data).toMatchObject({ membership: { until: '2028-05-07', evidence: expect.arrayContaining([{ id: expect.any(String) }]) } });
});

test('what rests on a scenario alone is told as the copy has it, on its word, and a step keeps the ids it names', async () => {
  const supposing = { kind: 'Scenario', id: 'supposing', properties: { nameEn: 'Supposing', nameCy: 'Tybio' } };
  const written = await change({
    upsert: [
      supposing,
      step('supposing-1', { scenario: 'supposing', action: 'ADD_SEAT', about: 'nrw', other: 'csp-cardiff', role: 'CHAIR' }),
    ],
  });
  expect(written.messages).toEqual([]);
  const { data, messages } = await wales.ask(`{ scenario(id: "supposing") { steps { otherId dutyId } compare { appears supposed {
    id certainty evidence { source { title } } ... on Membership { roles organisation { id } partnership { id } } } } } }`);
  expect(messages).toEqual([]);
  expect(data).toEqual({
    scenario: {
      steps: [{ otherId: 'csp-cardiff', dutyId: null }],
      compare: {
        appears: ['membership~nrw~csp-cardiff'],
        supposed: [
          {
            id: 'membership~nrw~csp-cardiff',
            certainty: 'ASSUMED',
            evidence: [{ source: { title: 'Supposing' } }],
            roles: ['CHAIR'],
            organisation: { id: 'nrw' },
            partnership: { id: 'csp-cardiff' },
          },
        ],
      },
    },
  });
});

test('a step of a scenario that is not there is refused, with what to do', async () => {
  const { codes, messages } = await change({ upsert: [step('stray', { scenario: 'nowhere', action: 'END', about: 'pcc-gwent' })] });
  expect(codes).toEqual(['INVALID_CHANGE']);
  expect(messages[0]).toMatch(/scenario/);
});
