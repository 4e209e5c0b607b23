/** Changes over the wire: what each did, what is different between two revisions and two days, and what is refused. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startOnWales, type Running } from './running.ts';

let wales: Running;
beforeAll(async () => {
  wales = await startOnWales();
  await commit('Network office', 'Minutes of 4 November', { upsert: [seat, source, evidence] });
  await commit('Welsh Government', 'The link is gone', { remove: ['i001'] });
});
afterAll(() => wales.stop());

const seat = { kind: 'Membership', from: 'nrw', to: 'csp-torfaen', properties: { holds: 'YES', since: '2026-11-04' } };
const source = { kind: 'Source', id: 's-minutes', properties: { title: 'Minutes of November', read: 'FULL' } };
const evidence = {
  kind: 'Evidence',
  id: 'e-minutes',
  properties: { about: 'membership~nrw~csp-torfaen', source: 's-minutes', stance: 'SUPPORTS', certainty: 'STATED', role: 'MEMBER' },
};

async function commit(author: string, reason: string, input: { readonly upsert?: object[]; readonly remove?: string[] }): Promise<void> {
  const { messages } = await wales.change({ author, reason, ...input });
  expect(messages).toEqual([]);
}

test('each change says record by record what it did, newest first', async () => {
  const { data } = await wales.ask(
    '{ changes(first: 2) { revision author isKept records { totalCount nodes { sentence(language: EN) } } } }',
  );
  const link =
    'link between boards, Gwynedd and Anglesey Community Safety Partnership sits under Gwynedd and Ynys Môn Public Services Board';
  expect(data).toEqual({
    changes: [
      {
        revision: 3,
        author: 'Welsh Government',
        isKept: true,
        records: {
          totalCount: 2,
          nodes: [
            { sentence: `Taken out: ${link}.` },
            {
              sentence: `Taken out: evidence on this in Wales Safer Communities Network response to: CSP Review Phase Two Survey: ${link}.`,
            },
          ],
        },
      },
      {
        revision: 2,
        author: 'Network office',
        isKept: true,
        records: {
          totalCount: 3,
          nodes: [
            { sentence: 'Added: seat of Natural Resources Wales on Torfaen Community Safety Partnership.' },
            { sentence: 'Added: document, Minutes of November.' },
            {
              sentence:
                'Added: evidence on this in Minutes of November: seat of Natural Resources Wales on Torfaen Community Safety Partnership.',
            },
          ],
        },
      },
    ],
  });
});

test('between two revisions: counted, by kind and sort, a page at a time, with what stands behind it', async () => {
  const { data } = await wales.ask(`{ changesBetween(from: 1) {
    from to revision changeCount undone unseen
    counts { sort kinds { kind title(language: CY) count } }
    records(kind: ["Seat"], sort: [ADDED]) { totalCount nodes { id recordId kind sort revisions bodies { ... on Organisation { id } ... on Partnership { id } } evidence { id } } }
    sentence(language: EN)
  } }`);
  expect(data).toEqual({
    changesBetween: {
      from: 1,
      to: 3,
      revision: 3,
      changeCount: 2,
      undone: 0,
      unseen: 0,
      counts: [
        {
          sort: 'ADDED',
          kinds: [
            { kind: 'Seat', title: 'Seddi', count: 1 },
            { kind: 'Source', title: 'Dogfennau', count: 1 },
            { kind: 'Evidence', title: 'Tystiolaeth', count: 1 },
          ],
        },
        {
          sort: 'REMOVED',
          kinds: [
            { kind: 'Interface', title: 'Cysylltiadau rhwng byrddau', count: 1 },
            { kind: 'Evidence', title: 'Tystiolaeth', count: 1 },
          ],
        },
      ],
      records: {
        totalCount: 1,
        nodes: [
          {
            id: 'Membership membership~nrw~csp-torfaen',
            recordId: 'membership~nrw~csp-torfaen',
            kind: 'Seat',
            sort: 'ADDED',
            revisions: [2],
            bodies: [{ id: 'nrw' }, { id: 'csp-torfaen' }],
            evidence: [{ id: 'e-minutes' }],
          },
        ],
      },
      sentence:
        'Between revision 1 and revision 3 the landscape was changed 2 times, by Network office and Welsh Government. Added: 1 seat, 1 document and 1 piece of evidence. Taken out: 1 link between boards and 1 piece of evidence.',
    },
  });
  const first = await wales.ask('{ changesBetween(from: 1) { records(first: 2) { nodes { id } pageInfo { endCursor hasNextPage } } } }');
  const { records } = (first.data as { changesBetween: { records: { pageInfo: { endCursor: string } } } }).changesBetween;
  const after = await wales.ask(
    `{ changesBetween(from: 1) { records(first: 2, after: "${records.pageInfo.endCursor}") { nodes { kind } } } }`,
  );
  expect(after.data).toEqual({ changesBetween: { records: { nodes: [{ kind: 'Source' }, { kind: 'Evidence' }] } } });
});

test('what in a record is another is told with both values', async () => {
  await commit('Welsh Government', 'Another name', {
    upsert: [{ kind: 'Theme', id: 'fire-safety', properties: { nameEn: 'Fires set on purpose', nameCy: 'Diogelwch tân cymunedol' } }],
  });
  const { data } = await wales.ask(`{ changesBetween(from: 3) { records { nodes {
    sort alterations { property name(language: CY) before(language: CY) { text isFallback } after(language: CY) { text } }
  } } } }`);
  const [node] = (data as { changesBetween: { records: { nodes: { sort: string; alterations: object[] }[] } } }).changesBetween.records
    .nodes;
  expect(node?.sort).toBe('ALTERED');
  expect(node?.alterations[0]).toEqual({
    property: 'nameEn',
    name: 'enw Saesneg',
    before: { text: expect.any(String), isFallback: true },
    after: { text: 'Fires set on purpose' },
  });
});

test('of a body, what speaks of it; and the same under a what-if, which changes nothing of the history', async () => {
  const asked = 'changes(about: "nrw") { revision records(about: "nrw") { totalCount } }';
  const changes = [{ revision: 2, records: { totalCount: 2 } }];
  expect((await wales.ask(`{ ${asked} scenarios { nodes { ${asked} } } }`)).data).toEqual({ changes, scenarios: { nodes: [{ changes }] } });
});

test('between two days: boards that began, and how many records name no day', async () => {
  const { data } = await wales.ask(`{ changesInTime(since: "2016-04-01", until: "2016-04-30") {
    counts { sort kinds { kind count } } datable undated { kind count }
    records(kind: ["Partnership"], sort: [BEGAN], first: 1) { totalCount nodes { day sentence(language: CY) } } sentence(language: EN)
  } }`);
  const { changesInTime } = data as { changesInTime: { datable: number; undated: { count: number }[]; records: object; counts: object } };
  expect(changesInTime.counts).toEqual(expect.arrayContaining([{ sort: 'BEGAN', kinds: [{ kind: 'Partnership', count: 13 }] }]));
  expect(changesInTime.records).toEqual({
    totalCount: 13,
    nodes: [{ day: '2016-04-06', sentence: expect.stringContaining('Dechreuodd (6 Ebrill 2016): bwrdd, ') }],
  });
  expect(changesInTime.undated.reduce((sum, { count }) => sum + count, 0)).toBeLessThan(changesInTime.datable);
});

describe('what is refused says what is allowed', () => {
  test.each([
    ['changesBetween(from: 1, to: 99) { to }', '"from" and "to" must be revisions from 0 to'],
    ['changesBetween(from: 2, to: 1) { to }', '"to" not before "from"'],
    ['changesBetween(from: -1) { to }', '"from" and "to" must be revisions from 0 to'],
    ['changesInTime(since: "2020", until: "2019") { until }', '"until" the later one; they were “2020” and “2019”'],
    ['changesInTime(since: "May", until: "2019") { until }', 'must be years, months or days'],
    ['changes(first: 500) { revision }', '"first" must be from 1 to 200'],
  ])('%s', async (asked, says) => {
    const { codes, messages } = await wales.ask(`{ ${asked} }`);
    expect([codes, messages[0]]).toEqual([['BAD_USER_INPUT'], expect.stringContaining(says)]);
  });
});
