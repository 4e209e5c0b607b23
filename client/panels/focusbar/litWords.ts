import type { Say } from '../../../schema/words/say.ts';
import type { Surroundings } from '../../state/surroundings.ts';

/** How much a focus lights besides what stands in the middle: `{bodies: '7 boards and bodies', lines: '8 lines'}`. */
export function litWords({ steps, lines }: Surroundings, say: Say): { readonly bodies: string; readonly lines: string } {
  return { bodies: say('legend', 'litBodies', { n: steps.size - 1 }), lines: say('legend', 'litLines', { n: lines.length }) };
}
