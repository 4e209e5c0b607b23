/** A Python with scipy beside us, fed the same rows by file; it times itself. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { CompactSets } from '../../../server/analysis/overlap/compact.ts';
import type { PairQuestion } from '../../../server/analysis/overlap/rank.ts';
import type { Rows } from '../../../server/analysis/overlap/rows.ts';
import { scoredFacets } from '../../../server/analysis/overlap/score.ts';
import { project } from '../../api/running.ts';
import { boardAreas } from '../boardAreas.ts';

/** `product` is the sparse product of boards and members alone; `question` all that our list answers. */
export type ScipyQuestion = 'product' | 'question' | 'counts';

export interface ScipyAnswer {
  readonly ms: number;
  readonly peakBytes: number;
  readonly bytes?: number;
  readonly answer?: unknown;
}

export interface Scipy {
  readonly version: string;
  ask(question: ScipyQuestion): Promise<ScipyAnswer>;
  stop(): void;
}

/** Rejects, saying why, where there is no python3 or it has no scipy. */
export async function startScipy(sets: CompactSets, question: PairQuestion): Promise<Scipy> {
  const folder = mkdtempSync(join(tmpdir(), 'tirlun-bench-'));
  const file = join(folder, 'rows.json');
  writeFileSync(file, JSON.stringify(rowsFor(sets, question)));
  const child = spawn('python3', [`${project}tests/bench/peers/pairs.py`, file], { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', chunk => (said += String(chunk)));
  const ended = new Promise<never>((_, fail) => {
    child.once('error', error => fail(new Error(`python3 could not be started: ${error.message}`)));
    child.once('close', code => fail(new Error(`python3 ended with ${code}: ${said.trim().split('\n').at(-1) ?? ''}`)));
  });
  ended.catch(() => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async (): Promise<unknown> => JSON.parse(String((await Promise.race([lines.next(), ended])).value ?? (await ended)));
  const stop = (): void => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const { scipy } = (await nextLine()) as { readonly scipy: string };
    return {
      version: scipy,
      ask: asked => {
        child.stdin.write(`${asked}\n`);
        return nextLine() as Promise<ScipyAnswer>;
      },
      stop,
    };
  } catch (error) {
    stop();
    throw error;
  }
}

function rowsFor(sets: CompactSets, { weights, first }: PairQuestion): unknown {
  const plain = ({ starts, items }: Rows): unknown => ({ starts: [...starts], items: [...items] });
  return {
    first,
    areas: plain(boardAreas(sets)),
    areaCount: sets.areaCount,
    facets: scoredFacets.map(facet => ({ rows: plain(sets.facets[facet]), count: sets.itemCounts[facet], weight: weights[facet] })),
  };
}
