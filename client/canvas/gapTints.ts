/** How the lens of gaps colours each body: by the gravest gap about it, with how many there are; what is only to be asked is hatched. */
import { gravestOf, type GapLoad, type Gravest } from '../state/gapLoads.ts';
import type { FamilyColours } from './families.ts';
import type { Tint } from './tints.ts';

/** Shape and colour of each: the shape says it to those who do not tell colours. */
export const gapSteps: Readonly<
  Record<Gravest, { readonly sign: string; readonly colours: FamilyColours; readonly frame: Tint['frame'] }>
> = {
  HIGH: { sign: '▲', colours: { fill: '#f7c9d1', line: '#a1122f', ink: '#4f0a18' }, frame: 'grave' },
  MEDIUM: { sign: '◆', colours: { fill: '#fbe3c3', line: '#a85c09', ink: '#512c03' }, frame: 'plain' },
  LOW: { sign: '●', colours: { fill: '#e4eaf3', line: '#5d6b80', ink: '#1d2a3d' }, frame: 'plain' },
  ASK: { sign: '?', colours: { fill: '#ffffff', line: '#8a4b00', ink: '#4f2b00' }, frame: 'asked' },
  NONE: { sign: '', colours: { fill: '#ffffff', line: '#a3adbb', ink: '#4a5768' }, frame: 'plain' },
};

export function gapTintOf(load: GapLoad | undefined): Tint {
  const gravest = gravestOf(load);
  const { sign, colours, frame } = gapSteps[gravest];
  const count = gravest === 'ASK' ? (load?.ask ?? 0) : (load?.open ?? 0);
  return { ...colours, mark: gravest === 'NONE' ? null : `${sign}${count}`, frame };
}
