/** The questions that an analyst pastes into Neo4j Browser give the same rows as our analysis: on Wales, and on landscapes that never were. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProductKind } from '../../server/analysis/duplication/duties.ts';
import { duplicationIn } from '../../server/analysis/duplication/duplication.ts';
import { overlapOf, type Overlap, type OverlapOptions } from '../../server/analysis/overlap/overlap.ts';
import { usualFacets, usualWeights, weightsOf } from '../../server/analysis/overlap/score.ts';
import type { Facet, FacetItem } from '../../server/analysis/overlap/facets.ts';
import { decodeDataset } from '../../server/domain/decode.ts';
import type { AnyRecord } from '../../server/domain/record.ts';
import { idOf } from '../../server/domain/id.ts';
import { buildGraph } from '../../server/graph/build.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { readLandscapeFolder } from '../../server/intake/landscapeFolder.ts';
import { openStore } from '../../server/store/open.ts';
import { project } from '../api/running.ts';
import { anOverlapWorld } from '../property/overlapWorlds.ts';
import type { TestNeo4j } from './neo4jForTests.ts';
import { changeOf } from './records.ts';

const options: OverlapOptions = { includeGeneral: false, includeAssumed: true, asOf: null, weights: weightsOf(usualFacets, usualWeights) };
const papers: readonly ProductKind[] = ['plan', 'assessment', 'review', 'report', 'engagement'];

type Row = Readonly<Record<string, unknown>>;
type Answers = Record<string, readonly Row[]>;

export function cypherOracle(neo4j: TestNeo4j): void {
  const ask = async (file: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<readonly Row[]> => {
    const { records } = await neo4j.driver.executeQuery(readFileSync(`${project}schema/cypher/${file}`, 'utf8'), parameters);
    return records.map(record => record.toObject());
  };

  /** Writes a landscape as we store it, and reads it as we do. */
  const stored = async (records: readonly AnyRecord[]): Promise<PartnershipGraph> => {
    await neo4j.empty();
    const store = await openStore({ neo4j: neo4j.settings, dataFolder: 'unused' });
    try {
      await store.commit(changeOf(0, records));
      return buildGraph(decodeDataset(await store.read()));
    } finally {
      await store.close();
    }
  };

  /** Every answer of the database beside ours, by the name of the question. */
  const answers = async (
    graph: PartnershipGraph,
    areas: readonly string[],
  ): Promise<{ readonly theirs: Answers; readonly ours: Answers }> => {
    const pairs = pairsThatMeet(graph);
    const theirs: Answers = { overlap: await ask('overlap.cypher'), unlinked: await ask('shared-members-no-link.cypher') };
    const ours: Answers = { overlap: pairs.flatMap(facetRows), unlinked: unlinkedRows(pairs) };
    for (const area of areas) {
      for (const productKind of papers) {
        const told = duplicationIn(graph, idOf('Area', area), productKind, { includeGeneral: true });
        const name = `${productKind} ${area}`;
        theirs[name] = await ask('duplication.cypher', { area, productKind });
        ours[name] = duplicationRows(told);
        theirs[`contributors ${name}`] = await ask('duplication-contributors.cypher', { area, productKind });
        ours[`contributors ${name}`] = contributorRows(told);
      }
    }
    return { theirs, ours };
  };

  describe.skipIf(!neo4j.isHere)('what an analyst asks in Cypher is what we answer', { timeout: 300_000 }, () => {
    test('on Wales', async () => {
      const graph = await stored(readLandscapeFolder(`${project}seed/wales`).records);
      const { theirs, ours } = await answers(graph, ['la-torfaen', 'rpb-region-gwent', 'wales']);
      expect(theirs).toEqual(ours);
      expect([ours['overlap']?.length ?? 0, ours['unlinked']?.length ?? 0].every(count => count > 100)).toBe(true);
    });

    test('on landscapes that never were', async () => {
      await fc.assert(
        fc.asyncProperty(anOverlapWorld, async records => {
          const graph = await stored(records);
          const { theirs, ours } = await answers(graph, ['la-0', 'coast']);
          expect(theirs).toEqual(ours);
        }),
        { numRuns: 12 },
      );
    });
  });
}

function pairsThatMeet(graph: PartnershipGraph): readonly Overlap[] {
  const boards = [...graph.partnerships.values()].filter(({ isGroup }) => !isGroup);
  return boards
    .flatMap((a, place) => boards.slice(place + 1).map(b => overlapOf(graph, a.id, b.id, options)))
    .filter(({ sharedArea }) => sharedArea !== null && sharedArea.length > 0);
}

/** One row for each facet that is known on both, in the order of their names. */
function facetRows(pair: Overlap): readonly Row[] {
  const { whole, local } = pair.members;
  const facets: Readonly<Record<string, Facet | null>> = {
    'data sets': pair.dataSets,
    'discretionary': whole?.discretionary ?? null,
    'duties': pair.duties,
    'funders': pair.funders,
    'local': local,
    'local required': local?.required ?? null,
    'members': whole,
    'product kinds': pair.productKinds,
    'required': whole?.required ?? null,
    'themes': pair.themes,
  };
  return Object.entries(facets).flatMap(([facet, found]) =>
    found === null
      ? []
      : [
          {
            a: pair.a.id,
            b: pair.b.id,
            facet,
            shared: found.shared.map(idInCypher),
            jaccard: found.jaccard,
            coefficient: found.coefficient,
          },
        ],
  );
}

/** The language of the API names product kinds in its own way. */
function idInCypher({ kind, id }: FacetItem): string {
  return kind === 'ProductKind' ? id.toLowerCase() : id;
}

function unlinkedRows(pairs: readonly Overlap[]): readonly Row[] {
  return pairs
    .filter(({ link }) => link.state === 'none recorded')
    .flatMap(({ a, b, members }) => {
      const shared = members.whole?.shared.map(({ id }) => id) ?? [];
      return shared.length === 0 ? [] : [{ a: a.id, b: b.id, shared, members: shared.length }];
    })
    .sort((one, other) => other.members - one.members || (`${one.a} ${one.b}` < `${other.a} ${other.b}` ? -1 : 1));
}

function contributorRows({ contributors }: ReturnType<typeof duplicationIn>): readonly Row[] {
  return contributors.map(({ organisation, seats }) => ({
    organisation,
    boards: [...new Set(seats.map(({ partnership }) => partnership))].sort(),
  }));
}

function duplicationRows(told: ReturnType<typeof duplicationIn>): readonly Row[] {
  const rows = [
    ...told.carry.map(row => ({ list: 'carry', holder: row.partnership as string, ...row })),
    ...told.must.map(row => ({ list: 'must', holder: row.partnership as string, ...row })),
    ...told.mustGeneral.map(row => ({ list: 'must, general', holder: row.partnership as string, ...row })),
    ...told.organisationsMust.map(row => ({ list: 'organisations', holder: row.organisation as string, ...row })),
  ];
  const key = ({ list, holder, duty }: (typeof rows)[number]): readonly string[] => [list, holder, duty];
  return rows
    .sort((one, other) => compareKeys(key(one), key(other)))
    .map(({ list, holder, duty, told: { isGeneral, statement } }) => ({
      list,
      holder,
      duty,
      isGeneral,
      row: statement.id,
      doubtful: statement.holds === 'unknown',
    }));
}

function compareKeys(one: readonly string[], other: readonly string[]): number {
  const place = one.findIndex((text, at) => text !== other[at]);
  return place < 0 ? 0 : (one[place] ?? '') < (other[place] ?? '') ? -1 : 1;
}
