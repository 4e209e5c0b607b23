/** The names of official groups, and their grouping in a word. */
import { useCallback } from 'react';
import type { SilosTogetherQuery } from '../../../api/generated/graphql.ts';
import { nameIn } from '../../../state/landscape.ts';
import type { Community, Together } from '../../../state/together.ts';
import { useSession } from '../../explorer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';

export type Silos = SilosTogetherQuery['silos'];
export type Group = Silos['groups'][number];
export type GroupsTogether = Together<Group>;

/** `region`, `sector`: as it stands in a sentence. */
export function useGroupingWord(): string {
  const viewSay = useViewSay();
  const by = useSession(session => session.choices.grouping);
  return viewSay('silosView', `grouping${by}`);
}

export function useGroupName(): (group: Group | null) => string {
  const viewSay = useViewSay();
  const by = useGroupingWord();
  return useCallback(
    group => (group === null ? viewSay('silosView', 'groupNotKnown', { by }) : nameIn(group, viewSay.language).text),
    [viewSay, by],
  );
}

/** Who is at home in a community: `Cwm Taf Morgannwg + Cardiff and Vale of Glamorgan`; where nobody is, who has most there. */
export function useCommunityName(): (community: Community<Group>) => string {
  const viewSay = useViewSay();
  const groupName = useGroupName();
  return useCallback(
    ({ homes, parts }) =>
      homes.length === 0 ? viewSay('silosView', 'mostly', { group: groupName(parts[0]?.group ?? null) }) : homes.map(groupName).join(' + '),
    [viewSay, groupName],
  );
}
