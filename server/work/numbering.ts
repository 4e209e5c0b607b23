/** The numbers of all boards, worked out once for each graph and way of counting, however many ask. */
import { compacting, type BoardNumbers } from '../analysis/overlap/compact.ts';
import { Cancelled } from '../analysis/overlap/rank.ts';
import type { SetOptions } from '../analysis/overlap/sets.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { inSlices } from './slices.ts';

interface Numbering {
  readonly answer: Promise<BoardNumbers>;
  waiting: number;
}

/** Ways of counting that are kept for each graph: what people switch between. */
const kept = 6;

const byGraph = new WeakMap<PartnershipGraph, Map<string, Numbering>>();

export async function numbersOf(graph: PartnershipGraph, options: SetOptions, signal: AbortSignal): Promise<BoardNumbers> {
  const { includeGeneral, includeAssumed, asOf } = options;
  const key = JSON.stringify([includeGeneral, includeAssumed, asOf]);
  const known = byGraph.get(graph) ?? new Map<string, Numbering>();
  byGraph.set(graph, known);
  const numbering = known.get(key) ?? begin(graph, options, () => known.delete(key));
  known.delete(key);
  known.set(key, numbering);
  for (const oldest of known.keys()) if (known.size > kept) known.delete(oldest);
  const leave = (): void => void (numbering.waiting -= 1);
  numbering.waiting += 1;
  signal.addEventListener('abort', leave, { once: true });
  try {
    const numbers = await numbering.answer;
    if (signal.aborted) throw new Cancelled();
    return numbers;
  } finally {
    signal.removeEventListener('abort', leave);
    if (!signal.aborted) leave();
  }
}

function begin(graph: PartnershipGraph, options: SetOptions, forget: () => void): Numbering {
  const asked = { waiting: 0 };
  const answer = inSlices(
    compacting(graph, options),
    () => asked.waiting > 0,
    () => new Cancelled(),
  );
  answer.catch(forget);
  return Object.assign(asked, { answer });
}
