/** What was said at a meeting through GraphQL: kept apart, accepted one by one, as evidence, a seat, a fact, a recommendation. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startOnWales, type Running } from './running.ts';

let wales: Running;
beforeAll(async () => void (wales = await startOnWales()));
afterAll(() => wales.stop());

const change: Running['change'] = input => wales.change(input);
const meeting = { kind: 'Scenario', id: 'meeting', properties: { nameEn: 'What we do twice, 26 November 2026' } };
const remark = (id: string, properties: object): object => ({
  kind: 'Remark',
  id,
  properties: { scenario: 'meeting', said: 'So it is.', on: '2026-11-26', ...properties },
});

interface Told {
  readonly id: string;
  readonly name: { readonly text: string };
  readonly acceptance: readonly object[] | null;
}

async function remarks(): Promise<ReadonlyMap<string, Told>> {
  const { data, messages } = await wales.ask(`{ scenario(id: "meeting") { remarks {
    id name(language: EN) { text } sort about { id } statement { id } other { id } said by isWelsh outcome
    acceptance { kind id from to properties } } } }`);
  expect(messages).toEqual([]);
  const { scenario } = data as { readonly scenario: { readonly remarks: readonly Told[] } };
  return new Map(scenario.remarks.map(one => [one.id, one]));
}

async function accept(id: string): Promise<void> {
  const { acceptance } = (await remarks()).get(id) ?? {};
  expect((await change({ upsert: acceptance })).messages).toEqual([]);
}

const certaintyOf = async (id: string): Promise<unknown> => {
  const { data } = await wales.ask(
    `{ partnership(id: "csp-torfaen") { seats { organisation { id } isAssumed evidence { stance quote source { id title } } } interfaces { id certainty } } }`,
  );
  const { seats, interfaces } = (data as { readonly partnership: Record<string, readonly Record<string, unknown>[]> }).partnership;
  return interfaces?.find(one => one['id'] === id)?.['certainty'] ?? seats?.find(one => (one['organisation'] as { id: string }).id === id);
};

describe('what was said at a meeting', () => {
  test('is told in one line each, changes nothing, and is accepted one by one', async () => {
    const { data } = await wales.ask(`{ partnership(id: "csp-torfaen") { interfaces { id isGeneral } } }`);
    const link = (data as { readonly partnership: { readonly interfaces: readonly { readonly id: string }[] } }).partnership.interfaces[0]
      ?.id;
    const made = await change({
      upsert: [
        meeting,
        remark('r1', { sort: 'dispute', about: 'csp-torfaen', statement: link, by: 'Torfaen council', said: 'No longer.' }),
        remark('r2', { sort: 'missing', about: 'csp-torfaen', other: 'council-newport' }),
        remark('r3', { sort: 'idea', about: 'csp-torfaen', said: 'Un asesiad i Went.', isWelsh: true }),
        remark('r4', { sort: 'missing', said: 'The housing board.' }),
        remark('r5', { sort: 'confirm', about: 'csp-torfaen', isWelsh: true }),
        remark('r6', { sort: 'confirm', about: 'gone-since' }),
      ],
    });
    expect(made.messages).toEqual([]);
    const before = await remarks();
    expect([...before.values()].map(({ name }) => name.text)).toEqual([
      expect.stringMatching(/^Disputed: .*Torfaen/),
      expect.stringMatching(/^Missing: Newport City Council on .*Torfaen/),
      expect.stringMatching(/^Idea on .*Torfaen/),
      'Missing: the landscape as a whole',
      expect.stringMatching(/^Confirmed: .*Torfaen/),
      'Confirmed: gone-since',
    ]);
    expect(before.get('r6')?.acceptance).toBeNull();
    expect(await certaintyOf(link ?? '')).not.toBe('DISPUTED');

    await accept('r1');
    expect(await certaintyOf(link ?? '')).toBe('DISPUTED');
    await accept('r2');
    expect(await certaintyOf('council-newport')).toEqual({
      organisation: { id: 'council-newport' },
      isAssumed: false,
      evidence: [
        {
          stance: 'SUPPORTS',
          quote: 'So it is.',
          source: { id: 'minutes-meeting', title: 'Minutes: What we do twice, 26 November 2026' },
        },
      ],
    });
    for (const id of ['r3', 'r4', 'r5']) await accept(id);
    const { data: kept } = await wales.ask(
      `{ partnership(id: "csp-torfaen") { evidence { quote isWelsh } mentions { ... on Recommendation { id } } } fact(id: "fact-r4") { statement isWelsh } recommendation(id: "recommendation-r3") { isWelsh name(language: EN) { text language isFallback } } }`,
    );
    const { partnership, fact, recommendation } = kept as {
      readonly partnership: { readonly evidence: readonly object[]; readonly mentions: readonly object[] };
      readonly fact: object;
      readonly recommendation: object;
    };
    expect(partnership.evidence).toContainEqual({ quote: 'So it is.', isWelsh: true });
    expect(partnership.mentions).toContainEqual({ id: 'recommendation-r3' });
    expect(fact).toEqual({ statement: 'The housing board.', isWelsh: false });
    expect(recommendation).toEqual({ isWelsh: true, name: { text: 'Un asesiad i Went.', language: 'CY', isFallback: true } });
  });

  test('is open again when what its acceptance made is removed: a seat that rests on nothing else goes with it', async () => {
    const { data } = await wales.ask('{ scenario(id: "meeting") { remarks { id withdrawal } } }');
    const withdrawals = (data as { readonly scenario: { readonly remarks: readonly { readonly withdrawal: readonly string[] }[] } })
      .scenario.remarks;
    expect(withdrawals.map(({ withdrawal }) => withdrawal)).toEqual([
      ['Evidence:evidence-r1'],
      ['Membership:membership~council-newport~csp-torfaen'],
      ['Recommendation:recommendation-r3'],
      ['Fact:fact-r4'],
      ['Evidence:evidence-r5'],
      [],
    ]);
    const made = await change({ remove: withdrawals.flatMap(({ withdrawal }) => withdrawal) });
    expect(made.messages).toEqual([]);
    expect(await certaintyOf('council-newport')).toBeUndefined();
    expect((await wales.ask('{ source(id: "minutes-meeting") { id } }')).data).toEqual({ source: { id: 'minutes-meeting' } });
  });

  test('goes with its meeting, and not without it', async () => {
    const alone = await change({ remove: ['Scenario:meeting'] });
    expect(alone.messages.join(' ')).toContain('meeting');
    const all = [...(await remarks()).keys()].map(id => `Remark:${id}`);
    expect((await change({ remove: [...all, 'Scenario:meeting'] })).messages).toEqual([]);
    expect((await wales.ask('{ scenario(id: "meeting") { id } }')).data).toEqual({ scenario: null });
  });
});
