/** How far a gap reaches, in words: a part's own, or everywhere in Wales. */
import type { ViewSay } from '../../../../schema/words/viewing.ts';
import type { GapReach } from '../../../api/generated/graphql.ts';

/** What is one's own stands first. */
export const reaches: readonly GapReach[] = ['PART', 'WHOLE'];

/** `part` is the name of the area chosen, where it is a part of Wales. */
export function reachWords(reach: GapReach, part: string | null, viewSay: ViewSay): string {
  if (reach === 'WHOLE') return viewSay('gapsView', 'reachWHOLE');
  return part === null ? viewSay('gapsView', 'reachPART') : viewSay('gapsView', 'reachOwn', { where: part });
}
