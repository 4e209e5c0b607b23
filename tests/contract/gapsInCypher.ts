/** The rules of gaps find, asked in Cypher on a real Neo4j, what our analysis finds: on Wales, and on landscapes that never were. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gapRules, gapsOf } from '../../server/analysis/gaps/catalogue.ts';
import { decodeDataset } from '../../server/domain/decode.ts';
import type { AnyRecord } from '../../server/domain/record.ts';
import { buildGraph } from '../../server/graph/build.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { readLandscapeFolder } from '../../server/intake/landscapeFolder.ts';
import { openStore } from '../../server/store/open.ts';
import { aGapWorld } from '../world/gapWorlds.ts';
import type { TestNeo4j } from './neo4jForTests.ts';
import { changeOf, everything } from './records.ts';

const folder = fileURLToPath(new URL('../../schema/cypher', import.meta.url));
const walesFolder = fileURLToPath(new URL('../../seed/wales', import.meta.url));

const questions = readdirSync(folder)
  .filter(file => file.startsWith('gaps-'))
  .map(file => ({ rule: file.replace(/^gaps-|\.cypher$/g, ''), cypher: readFileSync(`${folder}/${file}`, 'utf8') }));

export function gapsInCypher({ isHere, settings, driver, empty }: TestNeo4j): void {
  describe.skipIf(!isHere)('gaps asked in Cypher', { timeout: 120_000 }, () => {
    const put = async (records: readonly AnyRecord[]): Promise<PartnershipGraph> => {
      await empty();
      const store = await openStore({ neo4j: settings, dataFolder: 'unused' });
      await store.commit(changeOf(0, records));
      const contents = await store.read();
      await store.close();
      return buildGraph(decodeDataset(contents));
    };
    const asked = async (cypher: string): Promise<readonly string[]> => {
      const { records } = await driver.executeQuery(cypher);
      return records.map(record => `${String(record.get('finding'))} ${String(record.get('state'))}`);
    };
    const found = (graph: PartnershipGraph, rule: string): readonly string[] =>
      gapsOf(graph).flatMap(gap => (gap.rule === rule ? [`${gap.id} ${gap.state}`] : []));

    test('every rule has its question', () => {
      expect(questions.map(({ rule }) => rule).sort()).toEqual(gapRules.map(({ id }) => id as string).sort());
    });

    describe('of Wales', () => {
      let graph: PartnershipGraph;
      beforeAll(async () => void (graph = await put(readLandscapeFolder(walesFolder).records)), 120_000);
      afterAll(empty, 60_000);

      test.each(questions)('$rule', async ({ rule, cypher }) => {
        expect([...(await asked(cypher))].sort()).toEqual([...found(graph, rule)].sort());
      });
    });

    test('a judgement on an overlap stands about both boards, and one on a gap about what it names', async () => {
      const on = (id: string, about: string): AnyRecord => ({
        kind: 'Judgement',
        id,
        properties: { about, verdict: 'open', author: 'Saltmarsh Council', at: '2026-11-25' },
      });
      await put([...everything, on('j2', 'members-not-known:csp-saltmarsh:-'), on('j3', 'statement-assumed:i1:-')]);
      const { records } = await driver.executeQuery(
        'MATCH (j:Judgement)-[:ABOUT]->(p:Partnership) WITH j, p ORDER BY p.id RETURN j.id AS id, collect(p.id) AS boards ORDER BY id',
      );
      expect(records.map(record => [record.get('id'), record.get('boards')])).toEqual([
        ['j1', ['csp-saltmarsh', 'psb-saltmarsh']],
        ['j2', ['csp-saltmarsh']],
        ['j3', ['csp-saltmarsh', 'psb-saltmarsh']],
      ]);
    });

    test('of landscapes that never were', async () => {
      await fc.assert(
        fc.asyncProperty(aGapWorld, async records => {
          const graph = await put(records);
          const [inCypher, ours]: [string[], string[]] = [[], []];
          for (const { rule, cypher } of questions) {
            inCypher.push(...(await asked(cypher)));
            ours.push(...found(graph, rule));
          }
          expect(inCypher.sort()).toEqual(ours.sort());
        }),
        // A failing landscape takes long to make smaller: every try is put into the database.
        { numRuns: 20, endOnFailure: true },
      );
    });
  });
}
