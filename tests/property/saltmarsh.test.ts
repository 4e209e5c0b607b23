/** What holds of Saltmarsh whatever else is told of it: random seats and evidence, in any order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { law, role } from '../../schema/model/terms/membership.ts';
import type { AnyRecord } from '../../server/domain/record.ts';
import { decodeDataset } from '../../server/domain/decode.ts';
import { buildGraph } from '../../server/graph/build.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { associationsOf, seatsOf, type Part } from '../../server/graph/seats.ts';
import { comparing } from '../../server/live/comparing.ts';
import { ended } from '../../server/pace/each.ts';
import { saltmarshRecords, saltmarshWith } from '../world/saltmarsh.ts';

const idsOf = (kind: AnyRecord['kind']): readonly string[] => saltmarshRecords.flatMap(record => (record.kind === kind ? [record.id] : []));

const seatOf = fc
  .tuple(fc.constantFrom(...idsOf('Organisation')), fc.constantFrom(...idsOf('Partnership')), fc.constantFrom('yes', 'no', 'unknown'))
  .map(([from, to, holds]): AnyRecord => ({ kind: 'Membership', id: `membership~${from}~${to}`, from, to, properties: { holds } }));

const evidenceOn = (memberships: readonly string[]): fc.Arbitrary<AnyRecord> =>
  fc
    .record({
      id: fc.integer({ min: 0, max: 30 }).map(number => `told-${number}`),
      about: fc.constantFrom(...memberships),
      stance: fc.constantFrom('supports', 'disputes'),
      certainty: fc.constantFrom('stated', 'statute', 'known', 'assumed'),
      role: fc.constantFrom(...role.values),
      law: fc.constantFrom(...law.values),
      source: fc.constantFrom(...idsOf('Source')),
    })
    .map(({ id, ...properties }): AnyRecord => ({ kind: 'Evidence', id, properties: { ...properties, aboutKind: 'Membership' } }));

/** More that is told of Saltmarsh; each record once. */
const more: fc.Arbitrary<readonly AnyRecord[]> = fc
  .uniqueArray(seatOf, { maxLength: 8, selector: ({ id }) => id })
  .chain(seats =>
    fc
      .uniqueArray(evidenceOn([...idsOf('Membership'), ...seats.map(({ id }) => id)]), { maxLength: 12, selector: ({ id }) => id })
      .map(evidence => [...seats, ...evidence]),
  );

const boardsIn = (graph: PartnershipGraph): readonly Part['partnership'][] => [...graph.partnerships.keys()];
const namedBoardsIn = (graph: PartnershipGraph): readonly Part['partnership'][] =>
  boardsIn(graph).filter(id => !graph.requirePartnership(id).isGroup);

const everythingTold = (graph: PartnershipGraph): unknown =>
  [...boardsIn(graph), ...graph.organisations.keys()].map(id => [
    id,
    ...[false, true].flatMap(includeGeneral => [seatsOf(graph, id, { includeGeneral }), associationsOf(graph, id, { includeGeneral })]),
  ]);

test('the same records in any order give the same answers, and no page hears of a change', () => {
  fc.assert(
    fc.property(
      more.chain(told => fc.tuple(fc.constant(told), fc.shuffledSubarray([...saltmarshRecords], { minLength: saltmarshRecords.length }))),
      ([told, shuffled]) => {
        const replaced = new Set(told.map(({ kind, id }) => `${kind} ${id}`));
        const kept = shuffled.filter(({ kind, id }) => !replaced.has(`${kind} ${id}`));
        const [one, other] = [
          saltmarshWith(...told),
          buildGraph(decodeDataset({ revision: 1, records: [...told].reverse().concat(kept) })),
        ];
        expect(everythingTold(other)).toEqual(everythingTold(one));
        expect(ended(comparing(one, other))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test('each organisation sits once on a board, however it is told; what is told of all adds seats and takes none away', () => {
  fc.assert(
    fc.property(more, told => {
      const graph = saltmarshWith(...told);
      for (const id of namedBoardsIn(graph)) {
        const own = seatsOf(graph, id);
        const all = seatsOf(graph, id, { includeGeneral: true });
        const named = all.filter(({ organisation }) => !graph.requireOrganisation(organisation).isGroup);
        expect(new Set(named.map(({ organisation }) => organisation)).size).toBe(named.length);
        expect(new Set(all.map(seat => seat.id)).size).toBe(all.length);
        expect(all.filter(({ isGeneral }) => !isGeneral)).toEqual(own);
        expect(own.some(({ holds, isGeneral }) => holds === 'no' || isGeneral)).toBe(false);
      }
    }),
    { numRuns: 100 },
  );
});

test('a seat is told alike from the board and from the organisation', () => {
  fc.assert(
    fc.property(more, told => {
      const graph = saltmarshWith(...told);
      for (const seat of namedBoardsIn(graph).flatMap(id => seatsOf(graph, id))) {
        expect(seatsOf(graph, seat.organisation)).toContainEqual(seat);
      }
    }),
    { numRuns: 60 },
  );
});

test('a denial disputes a seat and changes nothing else of it', () => {
  fc.assert(
    fc.property(more, fc.nat(), (told, pick) => {
      const graph = saltmarshWith(...told);
      const seats = namedBoardsIn(graph).flatMap(id => seatsOf(graph, id));
      const seat = seats[pick % seats.length];
      fc.pre(seat !== undefined);
      const denial: AnyRecord = {
        kind: 'Evidence',
        id: 'denial',
        properties: { about: seat.id, stance: 'disputes', certainty: 'statute', source: 'act', role: 'chair', law: 'requires' },
      };
      const after = seatsOf(saltmarshWith(...told, denial), seat.partnership).find(({ id }) => id === seat.id);
      expect(after === undefined ? null : { ...after, certainty: null, evidence: null }).toEqual({
        ...seat,
        certainty: null,
        evidence: null,
      });
      expect(after?.certainty).toBe('disputed');
    }),
    { numRuns: 100 },
  );
});
