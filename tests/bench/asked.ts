/** What `npm run bench` is asked to measure, or why it cannot be told. */
import { parseArgs } from 'node:util';

/** Measured where nothing is named. */
export const usualParts = ['overlap', 'networks', 'waits', 'first', 'answers', 'client', 'store'] as const;
/** Half an hour by itself, and of Wales alone: only where it is named. */
export const parts = [...usualParts, 'soak'] as const;
export type Part = (typeof parts)[number];

export interface Asked {
  readonly parts: readonly Part[];
  /** How many times Wales. */
  readonly scales: readonly number[];
  /** How often the quick ones are measured; the slow ones less. */
  readonly runs: number;
  /** Seconds after which a question in Cypher is given up. */
  readonly limit: number;
  /** How many minutes a soak takes. */
  readonly minutes: number;
  /** Whether what was measured is written into tests/bench/README.md. */
  readonly isRecorded: boolean;
}

const largestScale = 200;

export const usage = [
  'Usage: npm run bench [-- PART … --scale N … --runs N --limit SECONDS --minutes N --record]',
  `  PART      ${parts.join(', ')}; all but soak where none is named`,
  '    overlap   all pairs that share an area: ours, scipy, Cypher on a Neo4j of its own',
  '    networks  communities, only links, standing between, groupings: ours, igraph, graphology',
  '    waits     how long another request waits meanwhile',
  '    first     the first answers of a revision, and the size of their pages',
  '    answers   questions again and again: ours kept and worked out, @neo4j/graphql on a Neo4j of its own, bare node:http',
  '    client    a real Chromium: the first map, the longest tasks of a page, frames of a gesture beside a plain Cytoscape',
  '    store     from the store to the graph: read, decoded, built, changed, and a commit; SQLite and Neo4j',
  '    soak      64 people, edits from outside and inside, a restart of Neo4j: failed reads and memory',
  `  --scale   how many times Wales, from 1 to ${largestScale}; may be given again; 1, 10 and 100 where none is`,
  '  --runs    how often each is measured, from 3 to 100; 15 where it is not said',
  '  --limit   seconds that Cypher may take, from 1 to 3600; 120 where it is not said',
  '  --minutes how long a soak takes, from 1 to 600; 30 where it is not said',
  '  --record  writes what was measured into tests/bench/README.md',
].join('\n');

/** Throws with what is wrong. */
export function askedIn(words: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      scale: { type: 'string', multiple: true, default: ['1', '10', '100'] },
      runs: { type: 'string', default: '15' },
      limit: { type: 'string', default: '120' },
      minutes: { type: 'string', default: '30' },
      record: { type: 'boolean', default: false },
    },
  });
  const unknown = positionals.find(word => !isPart(word));
  if (unknown !== undefined) throw new Error(`“${unknown}” is nothing that is measured; there are ${parts.join(', ')}.`);
  return {
    parts: positionals.length === 0 ? usualParts : parts.filter(part => positionals.includes(part)),
    scales: values.scale.map(scale => numberIn('--scale', scale, [1, largestScale])),
    runs: numberIn('--runs', values.runs, [3, 100]),
    limit: numberIn('--limit', values.limit, [1, 3600]),
    minutes: numberIn('--minutes', values.minutes, [1, 600]),
    isRecorded: values.record,
  };
}

function isPart(word: string): word is Part {
  return (parts as readonly string[]).includes(word);
}

function numberIn(option: string, text: string, [least, most]: readonly [number, number]): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least || number > most)
    throw new Error(`${option} must be a whole number from ${least} to ${most}; it was “${text}”.`);
  return number;
}
