/** The names of official groups and of communities, and the grouping in a word. */
import { useCallback } from 'react';
import type { Say } from '../../../schema/words/say.ts';
import type { SilosGrouping } from '../../api/generated/graphql.ts';
import { nameIn } from '../../state/landscape.ts';
import type { Community, Group } from '../../state/together.ts';
import { useSay, useSession } from '../explorer.ts';

/** `region`, `sector`: as it stands in a sentence. */
export function groupingWord(by: SilosGrouping, say: Say): string {
  return say('silosLens', `grouping${by}`);
}

export function useGroupingWord(): string {
  return groupingWord(
    useSession(session => session.choices.grouping),
    useSay(),
  );
}

export function groupName(group: Group | null, by: SilosGrouping, say: Say): string {
  return group === null ? say('silosLens', 'groupNotKnown', { by: groupingWord(by, say) }) : nameIn(group, say.language).text;
}

export function useGroupName(): (group: Group | null) => string {
  const say = useSay();
  const by = useSession(session => session.choices.grouping);
  return useCallback(group => groupName(group, by, say), [say, by]);
}

/** Who is at home in a community: `Cwm Taf Morgannwg + Cardiff and Vale of Glamorgan`; where nobody is, who has most there. */
export function communityName({ letter, homes, parts }: Community, by: SilosGrouping, say: Say): string {
  // Where no group is known of anybody, a name by groups would say nothing.
  if (parts.every(({ group }) => group === null)) return say('silosLens', 'community', { letter });
  if (homes.length === 0) return say('silosLens', 'mostly', { group: groupName(parts[0]?.group ?? null, by, say) });
  return homes.map(group => groupName(group, by, say)).join(' + ');
}

export function useCommunityName(): (community: Community) => string {
  const say = useSay();
  const by = useSession(session => session.choices.grouping);
  return useCallback(community => communityName(community, by, say), [say, by]);
}
