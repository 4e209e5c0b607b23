import type { Say } from '../../../schema/words/say.ts';
import { isStoppedLine } from '../../state/stopped.ts';
import type { Surroundings } from '../../state/surroundings.ts';

/** How much a focus lights besides what stands in the middle: bodies and lines, or bodies and how few of them the filters leave. */
export function litWords(
  { centre, steps, lines }: Surroundings,
  passing: ReadonlySet<string>,
  say: Say,
): { readonly bodies: string; readonly rest: string } {
  const around = [...steps.keys()].filter(id => id !== centre);
  const met = around.filter(id => passing.has(id)).length;
  const stopped = lines.filter(isStoppedLine);
  const isMoney = stopped.some(line => line.is === 'flow' && line.statement.kind === 'FUNDING');
  const drawn = say('legend', 'litLines', { n: lines.length });
  const all =
    stopped.length === 0 ? drawn : say('legend', isMoney ? 'litMoneyStopped' : 'litDataStopped', { lines: drawn, n: stopped.length });
  const rest = met < around.length ? say('legend', 'meetFilters', { n: met }) : all;
  return { bodies: say('legend', 'litBodies', { n: around.length }), rest };
}
