/** What the lens of silos knows of a body, in words. */
import type { Say } from '../../../schema/words/say.ts';
import type { SilosGrouping } from '../../api/generated/graphql.ts';
import type { Together } from '../../state/together.ts';
import { communityName, groupingWord, groupName } from '../names/groupNames.ts';

/** `Community G: mostly all Wales · Gwent · apart from most of its region`. */
export function togetherWords({ communityOf, groupOf, alone, apart }: Together, bodyId: string, by: SilosGrouping, say: Say): string {
  const community = communityOf.get(bodyId);
  const group = groupOf.get(bodyId);
  if (community === undefined) return say('silosLens', alone.includes(bodyId) ? 'alone' : 'noPart');
  return [
    `${say('silosLens', 'community', { letter: community.letter })}: ${communityName(community, by, say)}`,
    ...(group === undefined ? [] : [groupName(group, by, say)]),
    ...(apart.has(bodyId) ? [say('silosLens', 'apart', { by: groupingWord(by, say) })] : []),
  ].join(' · ');
}
