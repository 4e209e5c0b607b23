/** How the lens of silos colours each body: by the community in which it is found, or by its official group; who stands apart from most of its group is framed and signed. */
import type { Together } from '../state/together.ts';
import { coloursOfCommunity, coloursOfGroup } from './communityColours.ts';
import type { FamilyColours } from './families.ts';
import type { Tint } from './tints.ts';

export type Painted = 'COMMUNITY' | 'GROUP';

/** Before the letter of who stands apart from most of its group. */
export const apartSign = '≠';

export function communityTintOf(together: Together, bodyId: string, painted: Painted): Tint {
  const community = together.communityOf.get(bodyId);
  const group = together.groupOf.get(bodyId);
  if (community === undefined) {
    const isAlone = together.alone.includes(bodyId);
    const colours = painted === 'GROUP' && group !== undefined ? groupColoursOf(together, group) : coloursOfCommunity(null);
    return { ...colours, mark: isAlone ? '?' : null, frame: isAlone ? 'unknown' : 'plain' };
  }
  const isApart = together.apart.has(bodyId);
  const frame = isApart ? 'grave' : 'plain';
  if (painted === 'COMMUNITY')
    return { ...coloursOfCommunity(community.place), mark: `${isApart ? apartSign : ''}${community.letter}`, frame };
  if (group === undefined) return { ...coloursOfCommunity(null), mark: null, frame };
  const home = together.homeOf.get(group)?.community.letter;
  return { ...groupColoursOf(together, group), mark: home === undefined ? null : `${isApart ? apartSign : ''}${home}`, frame };
}

/** One mark for several bodies: in the colours of most of them, of equals the first, and framed where any of them stands apart. */
export function tintOfMost(bodyIds: readonly string[], tintOf: (bodyId: string) => Tint): Tint {
  const tints = bodyIds.map(tintOf);
  const lookOf = ({ fill, line, frame }: Tint): string => [fill, line, frame === 'grave' ? 'plain' : frame].join(' ');
  const counts = new Map<string, number>();
  for (const tint of tints) counts.set(lookOf(tint), (counts.get(lookOf(tint)) ?? 0) + 1);
  const largest = Math.max(...counts.values());
  const most = tints.find(tint => counts.get(lookOf(tint)) === largest);
  if (most === undefined) throw new Error('A mark stands for one body or more.');
  return tints.some(({ frame }) => frame === 'grave') ? { ...most, frame: 'grave' } : most;
}

export function groupColoursOf({ homeOf }: Together, group: Parameters<Together['homeOf']['get']>[0] | null): FamilyColours {
  const home = group === null ? undefined : homeOf.get(group);
  return coloursOfGroup(home?.community.place ?? null, home?.rank ?? 0);
}
