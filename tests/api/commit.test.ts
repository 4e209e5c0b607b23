/** Changes through GraphQL: all or nothing, numbered, and refused with reasons. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post, startOnWales, type Running } from './running.ts';

let wales: Running;
beforeAll(async () => void (wales = await startOnWales()));
afterAll(() => wales.stop());

const revisionNow = (): number => wales.live.current().revision;
const change: Running['change'] = input => wales.change(input);

const source = { kind: 'Source', id: 'minutes-2026', properties: { title: 'Minutes of the board', read: 'FULL' } };
const membership = { kind: 'Membership', from: 'council-powys', to: 'csp-torfaen', properties: { holds: 'YES' } };
const evidence = {
  kind: 'Evidence',
  id: 'e-powys-torfaen',
  properties: {
    about: 'membership~council-powys~csp-torfaen',
    source: 'minutes-2026',
    stance: 'SUPPORTS',
    certainty: 'STATED',
    role: 'MEMBER',
    law: 'NONE',
  },
};

test('a seat with its source and evidence is there for the next question, and its page hears of it', async () => {
  const before = revisionNow();
  const heard: unknown[] = [];
  const unsubscribe = wales.live.subscribe(news => heard.push(news));
  const { data, messages } = await change({ upsert: [source, membership, evidence] });
  unsubscribe();
  expect({ data, messages }).toEqual({ data: { commit: { revision: before + 1 } }, messages: [] });
  expect(heard).toEqual([{ revision: before + 1, changedIds: ['membership~council-powys~csp-torfaen', 'minutes-2026'] }]);
  const seats = await wales.ask(
    '{ membership(id: "membership~council-powys~csp-torfaen") { isSeat certainty roles evidence { source { title } } } landscape { revision } }',
  );
  expect(seats.data).toEqual({
    membership: { isSeat: true, certainty: 'STATED', roles: ['MEMBER'], evidence: [{ source: { title: 'Minutes of the board' } }] },
    landscape: { revision: before + 1 },
  });
});

test('a change made on an older landscape is a conflict that names both revisions, and writes nothing', async () => {
  const { errors } = await change({ expectedRevision: 0, upsert: [source] });
  expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'CONFLICT', expected: 0, actual: revisionNow() }]);
});

test('a change whose answer was lost is sent again with its id: it is not done twice, and answers its revision', async () => {
  const sent = { changeId: 'told-once-and-again', expectedRevision: revisionNow(), upsert: [{ ...source, id: 'minutes-once' }] };
  const [first, second] = [await change(sent), await change(sent)];
  expect([first.data, second.data]).toEqual([
    { commit: { revision: sent.expectedRevision + 1 } },
    { commit: { revision: sent.expectedRevision + 1 } },
  ]);
  expect(revisionNow()).toBe(sent.expectedRevision + 1);
  expect((await change({ ...sent, changeId: 'another-change' })).codes).toEqual(['CONFLICT']);
  expect((await change({ ...sent, changeId: 'no id' })).errors).toMatchObject([
    { extensions: { complaints: [expect.stringContaining('changeId should be 8 to 100 letters')] } },
  ]);
});

describe('an invalid change is refused with everything that is wrong, and writes nothing', () => {
  test.each([
    [
      'a kind that is none',
      { upsert: [{ kind: 'Club', id: 'x', properties: {} }] },
      [/^Record 1 of upsert: kind should be one of Source, .*; it is "Club"\. Correct it\.$/],
    ],
    [
      'a term that is none',
      { upsert: [{ ...source, properties: { title: 'T', read: 'GLANCED' } }] },
      [/^Source minutes-2026: read should be one of [^:]+; it is "GLANCED"\. Correct it\.$/],
    ],
    [
      'an end that is nobody',
      { upsert: [{ ...membership, from: 'nobody' }] },
      [
        /: from should be the id of an Organisation that is recorded; it is "nobody"\. Correct the id, or write that record in the same change\.$/,
      ],
    ],
    [
      'several mistakes at once',
      { upsert: [{ kind: 'Source', id: 's', properties: { date: 'soon' } }] },
      [/title is missing/, /date should be/, /read is missing/],
    ],
    ['a removal of nobody', { remove: ['nobody'] }, [/^remove: nobody bears the id "nobody"/]],
    ['a removal that might mean two', { remove: ['public-protection'] }, [/bear the id "public-protection"; write /]],
    ['a source on which evidence rests', { remove: ['baseline2021'] }, [/source still speaks of baseline2021, which is removed/]],
    ['nothing at all', {}, [/^The change is empty; /]],
    ['a record twice', { upsert: [source, source] }, [/^Source minutes-2026 stands twice in the change\. Leave one of the two out\.$/]],
    [
      'a board under the id of an organisation',
      { upsert: [{ kind: 'Partnership', id: 'council-powys', properties: { nameEn: 'P', kind: 'CSP', tier: 'LOCAL', isGroup: false } }] },
      [/^Partnership council-powys: id should be free; the Organisation council-powys bears it\. Choose another id\.$/],
    ],
    [
      'a flow under the id of an interface',
      {
        upsert: [
          { kind: 'FundingFlow', id: 'i001', from: 'council-powys', to: 'csp-torfaen', properties: { isMoney: true, holds: 'YES' } },
        ],
      },
      [/^FundingFlow i001: id should be free; the Interface i001 bears it\. Choose another id\.$/],
    ],
    [
      'a fact about a board that is an organisation',
      { upsert: [{ kind: 'Fact', id: 'new', properties: { statement: 'S', aboutKind: 'partnership', about: ['council-powys'] } }] },
      [/^Fact new: about should be the id of a Partnership that is recorded; it is "council-powys"\. /],
    ],
    [
      'a fact about somebody, it does not say of which kind',
      { upsert: [{ kind: 'Fact', id: 'new', properties: { statement: 'S', about: ['council-powys'] } }] },
      [/^Fact new: aboutKind is missing; it should be the kind of the records that about names, one of organisation, [^.]+\. Add it\.$/],
    ],
    ['no author', { author: ' ', upsert: [source] }, [/^author is empty; /]],
    ['an author of which a store would keep half', { author: 'a\nb\0', upsert: [source] }, [/^author should be one line /]],
    ['an id of which it would keep half', { upsert: [{ ...source, id: 'z\0one' }] }, [/^Source "z\\u0000one": id should be /]],
    ['half a character', { upsert: [{ ...source, id: '\ud801' }] }, [/^Source "\\ud801": id should be /]],
    ['a seat under the id of somebody', { upsert: [{ ...membership, id: 'nrw' }] }, [/^Membership nrw: id should be "membership~council-/]],
    [
      'a property that every object inherits',
      { upsert: [{ ...source, properties: { title: 'T', read: 'FULL', constructor: 'C' } }] },
      [/^Source minutes-2026: a Source has no constructor; it has title, /],
    ],
  ] as const)('%s', async (_name, input, expected) => {
    const [before, commits] = [revisionNow(), wales.store.asked.commits];
    const { codes, errors } = await change(input);
    expect(codes).toEqual(['INVALID_CHANGE']);
    const complaints = errors[0]?.extensions?.['complaints'] as readonly string[];
    expect(complaints.length).toBeGreaterThan(0);
    for (const pattern of expected) expect(complaints.join('\n')).toMatch(pattern);
    expect([revisionNow(), wales.store.asked.commits]).toEqual([before, commits]);
  });
});

test.each([100, 5_000, 20_000])('lists within lists, %i deep, are told in a few words', async depth => {
  const input = { expectedRevision: revisionNow(), author: 'Network office', reason: 'A test', upsert: [source], remove: [] };
  const query = 'mutation ($input: CommitInput!) { commit(input: $input) { revision } }';
  // JSON.stringify itself goes no deeper than a few thousand.
  const body = JSON.stringify({ query, variables: { input } }).replace('"Minutes of the board"', '['.repeat(depth) + ']'.repeat(depth));
  const { codes, messages } = await post(wales.address, body);
  expect({ codes, messages }).toEqual({
    codes: ['INVALID_CHANGE'],
    messages: ['Source minutes-2026: title should be a text that is not empty; it is [[[[…]]]]. Correct it.'],
  });
});

test('of thousands of complaints the first fifty are told', async () => {
  const { errors } = await change({ remove: Array.from({ length: 3_000 }, (_, at) => `nobody-${at}`) });
  const complaints = errors[0]?.extensions?.['complaints'] as readonly string[];
  expect([complaints.length, complaints.at(-1)]).toEqual([51, 'And 2950 more of 3000.']);
});

test('what hangs on a removed statement goes with it', async () => {
  const { data } = await change({ remove: ['membership~council-powys~csp-torfaen'] });
  expect(data).toEqual({ commit: { revision: revisionNow() } });
  const { records } = await wales.store.read();
  expect(records.filter(({ id }) => id === 'membership~council-powys~csp-torfaen' || id === 'e-powys-torfaen')).toEqual([]);
});

test('a request finishes on the graph it began with, whatever is committed meanwhile', async () => {
  const before = revisionNow();
  const both = await Promise.all([
    wales.ask('{ a: landscape { revision } changes(first: 200) { revision } b: landscape { revision } }'),
    change({ upsert: [{ ...source, id: 'minutes-2027' }] }),
  ]);
  const { a, b } = both[0].data as { a: { revision: number }; b: { revision: number } };
  expect(a).toEqual(b);
  expect(both[1].data).toEqual({ commit: { revision: before + 1 } });
});

test('the history tells who, why and how much, newest first', async () => {
  const { data } = await wales.ask('{ changes(first: 1) { revision author reason upserted removed } }');
  expect(data).toEqual({ changes: [{ revision: revisionNow(), author: 'Network office', reason: 'A test', upserted: 1, removed: 0 }] });
});
