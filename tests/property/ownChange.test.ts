/** A graph made of the one before it is the graph that would be read: every field and answer, in every order, one change after another. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statementKinds } from '../../schema/model/model.ts';
import { completeChange, type RequestedChange, type RequestedRecord } from '../../server/change/completeChange.ts';
import { decodeDataset, kindOfAbout, kindsById } from '../../server/domain/decode.ts';
import type { ChangeSet } from '../../server/domain/change.ts';
import type { AnyRecord } from '../../server/domain/record.ts';
import { buildGraph } from '../../server/graph/build.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { comparing } from '../../server/live/comparing.ts';
import { afterOwnChange, madeOf } from '../../server/live/ownChange.ts';
import { ended } from '../../server/pace/each.ts';
import { everythingIn } from '../world/everythingIn.ts';
import { saltmarshRecords } from '../world/saltmarsh.ts';

const idsOf = (...kinds: readonly AnyRecord['kind'][]): readonly string[] =>
  saltmarshRecords.flatMap(({ kind, id }) => (kinds.includes(kind) ? [id] : []));
const [organisations, boards, areas] = [idsOf('Organisation'), idsOf('Partnership'), idsOf('Area')];
const themes = idsOf('Theme');
const statementIds = idsOf(...(Object.keys(statementKinds) as AnyRecord['kind'][]));

const among = (ids: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...ids);
const newId = fc.integer({ min: 0, max: 5 }).map(number => `new-${number}`);
const holds = fc.constantFrom('yes', 'no', 'unknown');
const order = fc.integer({ min: 1, max: 9 });

/** Of every sort that an index hangs on; most bear ids that are there already, or that another change may bear. */
const written: fc.Arbitrary<RequestedRecord> = fc.oneof(
  fc.record({ from: among(organisations), to: among(boards), holds }).map(({ from, to, holds: how }) => ({
    kind: 'Membership',
    from,
    to,
    properties: { holds: how },
  })),
  fc
    .record({
      id: newId,
      about: fc.oneof(among([...statementIds, ...themes]), newId),
      source: among(idsOf('Source')),
      stance: fc.constantFrom('supports', 'disputes'),
    })
    .map(({ id, ...properties }) => ({ kind: 'Evidence', id: `e-${id}`, properties: { ...properties, certainty: 'stated' } })),
  fc.record({ from: among([...organisations, ...boards]), to: among(areas) }).map(ends => ({ kind: 'Coverage', ...ends, properties: {} })),
  fc.record({ id: fc.oneof(among(areas), newId), order }).map(({ id, order: place }) => ({
    kind: 'Area',
    id,
    properties: { nameEn: id, kind: 'principal_area', order: place },
  })),
  fc.record({ from: among(areas), to: among(areas) }).map(ends => ({ kind: 'Within', ...ends, properties: { relation: 'in_rpb_region' } })),
  fc.record({ id: newId, from: among(boards), to: among(boards), holds }).map(({ id, from, to, holds: how }) => ({
    kind: 'Interface',
    id: `i-${id}`,
    from,
    to,
    properties: { type: 'works_with', holds: how },
  })),
  fc.record({ id: newId, from: among(organisations), to: among(boards) }).map(({ id, ...ends }) => ({
    kind: 'FundingFlow',
    id: `f-${id}`,
    ...ends,
    properties: { holds: 'yes', isMoney: true },
  })),
  fc.record({ id: fc.oneof(newId, among(boards)) }).map(({ id }) => ({ kind: 'Theme', id, properties: { nameEn: `Theme ${id}` } })),
  fc.record({ id: fc.oneof(newId, among(themes)) }).map(({ id }) => ({
    kind: 'Partnership',
    id,
    properties: { nameEn: `Board ${id}`, kind: 'csp', tier: 'local', isGroup: false },
  })),
  fc.record({ from: among(boards), to: among(themes) }).map(ends => ({ kind: 'Remit', ...ends, properties: { holds: 'yes' } })),
  fc.record({ id: newId, about: among(boards) }).map(({ id, about }) => ({
    kind: 'Fact',
    id: `fact-${id}`,
    properties: { textEn: 'Said again.', about: [about], aboutKind: 'partnership' },
  })),
  fc.record({ id: newId, order }).map(({ id, order: place }) => ({
    kind: 'Judgement',
    id: `j-${id}`,
    properties: { about: `gap:${id}`, verdict: 'open', author: 'Saltmarsh Council', at: `2026-11-0${place}` },
  })),
);

const removed = fc.oneof(among(statementIds), among(idsOf('Evidence')), among([...organisations, ...boards]), newId);

const aRequest: fc.Arbitrary<Pick<RequestedChange, 'upsert' | 'remove'>> = fc.record({
  upsert: fc.array(written, { maxLength: 5 }),
  remove: fc.array(removed, { maxLength: 2 }),
});

/** What cannot be committed changes nothing. */
function completed(graph: PartnershipGraph, request: Pick<RequestedChange, 'upsert' | 'remove'>): ChangeSet | null {
  const stamp = { id: 'change', at: '2026-11-26T10:00:00.000Z' };
  try {
    return completeChange(graph, { expectedRevision: graph.revision, author: 'Saltmarsh Council', reason: 'a test', ...request }, stamp);
  } catch {
    return null;
  }
}

/** As it is kept with a change: evidence that waited for whoever bears the id now names the kind it has come to speak of. */
function asItStood(record: AnyRecord, records: readonly AnyRecord[]): AnyRecord {
  if (record.kind !== 'Evidence') return record;
  const { about, aboutKind: named = null } = record.properties;
  const aboutKind = kindOfAbout(String(about), named === null ? null : String(named), kindsById(records));
  return aboutKind === null ? record : { ...record, properties: { ...record.properties, aboutKind } };
}

const keyOf = ({ kind, id }: Pick<AnyRecord, 'kind' | 'id'>): string => `${kind} ${id}`;

/** Each record by itself too: of several together one that does not fit would stop all. */
const partsOf = ({ upsert, remove }: Pick<RequestedChange, 'upsert' | 'remove'>): readonly Pick<RequestedChange, 'upsert' | 'remove'>[] => [
  { upsert, remove },
  ...upsert.map(record => ({ upsert: [record], remove: [] })),
  ...remove.map(id => ({ upsert: [], remove: [id] })),
];

/** Evidence about an area that comes with the next change and goes again. */
const waitsForAnArea = {
  upsert: [
    {
      kind: 'Evidence',
      id: 'e-new-0',
      properties: { about: 'new-0', source: idsOf('Source')[0] ?? '', stance: 'supports', certainty: 'stated' },
    },
  ],
  remove: [],
};
const writesAndRemoves = {
  upsert: [{ kind: 'Area', id: 'new-0', properties: { nameEn: 'new-0', kind: 'principal_area', order: 1 } }],
  remove: ['new-0'],
};

test('own changes make the graph that reading everything would make', () => {
  let [made, notTold] = [0, 0];
  fc.assert(
    fc.property(fc.array(aRequest, { minLength: 1, maxLength: 4 }), requests => {
      let records = new Map(saltmarshRecords.map(record => [keyOf(record), record]));
      let graph = buildGraph(decodeDataset({ revision: 1, records: [...records.values()] }));
      for (const request of requests.flatMap(partsOf)) {
        const change = completed(graph, request);
        if (change === null) continue;
        const touched = new Set([...change.upsert, ...change.remove].map(keyOf));
        expect(madeOf(graph, change, graph.revision + 1).before).toEqual(
          [...touched].flatMap(key => records.get(key) ?? []).map(record => asItStood(record, [...records.values()])),
        );
        records = new Map(records);
        for (const key of change.remove) records.delete(keyOf(key));
        for (const record of change.upsert) records.set(keyOf(record), record);
        const read = buildGraph(decodeDataset({ revision: graph.revision + 1, records: [...records.values()] }));
        const before = everythingIn(graph);
        const changedIds = ended(comparing(graph, read));
        const own = afterOwnChange(graph, change, read.revision);
        if (own === null) notTold += 1;
        else made += 1;
        const next = own?.next ?? read;
        expect(everythingIn(next)).toEqual(everythingIn(read));
        expect(own?.changedIds ?? changedIds).toEqual(changedIds);
        expect(everythingIn(graph)).toEqual(before);
        graph = next;
      }
    }),
    { numRuns: 40, examples: [[[waitsForAnArea, writesAndRemoves]]] },
  );
  // Nearly all of them can be told.
  expect(made).toBeGreaterThan(9 * notTold);
});

test('where evidence that stays would speak of a record that comes, everything is read', () => {
  const waiting: AnyRecord = {
    kind: 'Evidence',
    id: 'e-waiting',
    properties: { about: 'new-theme', source: idsOf('Source')[0] ?? '', stance: 'supports', certainty: 'stated' },
  };
  const graph = buildGraph(decodeDataset({ revision: 1, records: [...saltmarshRecords, waiting] }));
  const theme = { kind: 'Theme', properties: { nameEn: 'What was waited for' } };
  const coming = (id: string): ChangeSet | null => completed(graph, { upsert: [{ ...theme, id }], remove: [] });
  const [awaited, other] = [coming('new-theme'), coming('another')];
  expect(awaited === null || afterOwnChange(graph, awaited, 2)).toBe(null);
  expect(other === null ? null : afterOwnChange(graph, other, 2)?.changedIds).toEqual(['another']);
});
