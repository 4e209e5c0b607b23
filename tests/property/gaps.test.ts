/** Laws of gaps, coverage and money, tried on landscapes that never were. */
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { matrixOf, type RowKind } from '../../server/analysis/coverage/matrix.ts';
import { gapsOf } from '../../server/analysis/gaps/catalogue.ts';
import { herfindahl } from '../../server/analysis/concentration.ts';
import { moneyOf } from '../../server/analysis/money.ts';
import { reachOf } from '../../server/analysis/reach.ts';
import { upwardLineOf } from '../../server/analysis/upwardLine.ts';
import { decodeDataset } from '../../server/domain/decode.ts';
import type { AnyRecord } from '../../server/domain/record.ts';
import { buildGraph } from '../../server/graph/build.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { aSmallWorld, type SmallWorld } from './analysisWorlds.ts';

const graphOf = (records: readonly AnyRecord[]): PartnershipGraph => buildGraph(decodeDataset({ revision: 1, records }));

const source: AnyRecord = { kind: 'Source', id: 's', properties: { title: 'A letter', read: 'full' } };

const evidenceOn = (world: SmallWorld, count: number): readonly AnyRecord[] =>
  world.statements.slice(0, count).map((statement, at) => ({
    kind: 'Evidence',
    id: `e${at}`,
    properties: { about: statement.id, source: 's', stance: 'supports', certainty: 'stated' },
  }));

const told = (graph: PartnershipGraph): readonly string[] =>
  gapsOf(graph).map(({ id, state, rows }) => `${id} ${state} ${rows.map(row => row.id).join(',')}`);

describe('findings', () => {
  test('bear an id each, that begins with their rule, and stand rule by rule in order of id', () => {
    fc.assert(
      fc.property(aSmallWorld, ({ records }) => {
        const gaps = gapsOf(graphOf(records));
        const ids = gaps.map(({ id }) => id);
        const isInOrder = gaps.every((gap, at) => at === 0 || gaps[at - 1]?.rule !== gap.rule || (ids[at - 1] ?? '') < gap.id);
        return (
          new Set(ids).size === ids.length &&
          isInOrder &&
          gaps.every(({ id, rule }) => id.startsWith(`${rule}:`) && id.split(':').length === 3)
        );
      }),
    );
  });

  test('do not hang on the order of the records', () => {
    fc.assert(
      fc.property(
        aSmallWorld.chain(world =>
          fc.tuple(fc.constant(world.records), fc.shuffledSubarray([...world.records], { minLength: world.records.length })),
        ),
        ([records, shuffled]) => told(graphOf(records)).join() === told(graphOf(shuffled)).join(),
      ),
    );
  });

  test('of statements without evidence never grow by evidence', () => {
    fc.assert(
      fc.property(aSmallWorld, fc.nat({ max: 18 }), (world, count) => {
        const bare = (extra: readonly AnyRecord[]): ReadonlySet<string> =>
          new Set(
            gapsOf(graphOf([source, ...world.records, ...extra])).flatMap(({ rule, id }) =>
              rule === 'statement-without-evidence' ? [id] : [],
            ),
          );
        const [before, after] = [bare([]), bare(evidenceOn(world, count))];
        return [...after].every(id => before.has(id)) && after.size === world.statements.length - Math.min(count, world.statements.length);
      }),
    );
  });

  test('of boards without a line upwards vanish where one is recorded, and none comes', () => {
    fc.assert(
      fc.property(aSmallWorld, ({ records }) => {
        const lines = (graph: PartnershipGraph): readonly string[] =>
          gapsOf(graph).flatMap(({ rule, id }) => (rule === 'no-upward-interface' ? [id] : []));
        const more: AnyRecord = { kind: 'Interface', id: 'new', from: 'p0', to: 'p1', properties: { type: 'reports_to', holds: 'yes' } };
        const [before, after] = [lines(graphOf(records)), lines(graphOf([...records, more]))];
        return !after.includes('no-upward-interface:p0:-') && after.every(id => before.includes(id));
      }),
    );
  });

  test('never tell of an absent flow as of one that is wanted, withheld or limited', () => {
    fc.assert(
      fc.property(aSmallWorld, ({ records }) =>
        gapsOf(graphOf(records)).every(
          ({ rule, rows }) => !rule.startsWith('data-') || rows.every(row => !('holds' in row) || row.holds !== 'no'),
        ),
      ),
    );
  });
});

test('the cells of a matrix count up to rows by columns, and a yes has a row', () => {
  fc.assert(
    fc.property(aSmallWorld, fc.constantFrom<RowKind>('DUTY', 'THEME', 'ORGANISATION', 'DATA_SET'), ({ records }, rows) => {
      const matrix = matrixOf(graphOf(records), rows, { councils: null, kinds: null });
      const cells = matrix.rows.flatMap(row => row.cells);
      const total = Object.values(matrix.counts).reduce((sum, count) => sum + count, 0);
      return (
        total === matrix.rows.length * matrix.columns.length &&
        cells.every(({ state, rows: own }) => (state !== 'yes' && state !== 'general' && state !== 'no') || own.length > 0)
      );
    }),
  );
});

test('what all bodies received is what all bodies paid', () => {
  fc.assert(
    fc.property(aSmallWorld, fc.array(fc.nat({ max: 1000 }), { minLength: 18, maxLength: 18 }), ({ records, bodies }, amounts) => {
      const priced = records.map((record, at): AnyRecord =>
        record.kind === 'FundingFlow' && record.from !== record.to
          ? { ...record, properties: { ...record.properties, amountGbp: amounts[at % amounts.length] ?? 0 } }
          : record,
      );
      const graph = graphOf(priced.filter(record => record.kind !== 'FundingFlow' || record.from !== record.to));
      const periods = bodies.flatMap(id => moneyOf(graph, graph.requireBody(id as never).id).periods);
      const sum = (values: readonly (number | null)[]): number => values.reduce<number>((all, value) => all + (value ?? 0), 0);
      return sum(periods.map(({ incoming }) => incoming.value)) === sum(periods.map(({ outgoing }) => outgoing.value));
    }),
  );
});

test('concentration lies between that of equal funders and that of one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 20 }), amounts => {
      const index = herfindahl(amounts) ?? 0;
      return index <= 10_000 + 1e-6 && index >= 10_000 / amounts.length - 1e-6;
    }),
  );
});

test('a line upwards meets no board twice, and a reach ends', () => {
  fc.assert(
    fc.property(aSmallWorld, ({ records }) => {
      const graph = graphOf(records);
      const flows = [...graph.fundingFlows.values(), ...graph.dataFlows.values()];
      const lines = [...graph.partnerships.keys()].map(id => [id, ...upwardLineOf(graph, id).steps.map(step => step.partnership)]);
      return (
        lines.every(line => new Set(line).size === line.length) && flows.every(flow => reachOf(graph, flow).rows.length <= flows.length)
      );
    }),
  );
});
