/** The communities body by body: in the table on screen, and in the files. */
import { useMemo } from 'react';
import { isPartnership } from '../../../state/landscape.ts';
import type { Community, Group, Together } from '../../../state/together.ts';
import { useBodyName } from '../../body/said/bodyName.ts';
import { useIndex } from '../../explorer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { useGroupName } from '../../names/groupNames.ts';
import type { Column } from '../../table/columns.ts';

export interface BodyTogether {
  readonly id: string;
  /** Null for who is joined to nobody. */
  readonly community: Community | null;
  readonly group: Group | null;
  readonly isApart: boolean;
}

export function rowsTogether({ communities, alone, groupOf, apart }: Together): readonly BodyTogether[] {
  const row = (id: string, community: Community | null): BodyTogether => ({
    id,
    community,
    group: groupOf.get(id) ?? null,
    isApart: apart.has(id),
  });
  return [...communities.flatMap(community => community.members.map(id => row(id, community))), ...alone.map(id => row(id, null))];
}

export function useTogetherColumns(): readonly Column<BodyTogether>[] {
  const viewSay = useViewSay();
  const nameOf = useBodyName();
  const groupName = useGroupName();
  const { bodyById } = useIndex();
  return useMemo(() => {
    const isBoard = (id: string): boolean => {
      const body = bodyById.get(id);
      return body !== undefined && isPartnership(body);
    };
    const column = (id: ColumnId, value: Column<BodyTogether>['value'], rest: Partial<Column<BodyTogether>> = {}) => ({
      id,
      heading: viewSay('silosColumns', id),
      value,
      unknown: viewSay('silosView', 'notRecorded'),
      ...rest,
    });
    return [
      column('Body', ({ id }) => nameOf(id)),
      column('Sort', ({ id }) => viewSay('silosTogether', isBoard(id) ? 'board' : 'organisation')),
      column('Community', ({ community }) => community?.letter ?? null, {
        order: ({ community }) => community?.place ?? null,
        unknown: viewSay('silosView', 'alone'),
      }),
      column('Group', ({ group }) => (group === null ? null : groupName(group))),
      column('Apart', ({ community, group, isApart }) =>
        community === null || group === null ? null : viewSay('silosView', isApart ? 'yes' : 'no'),
      ),
      column('Code', ({ id }) => id, { isInFileOnly: true }),
    ];
  }, [viewSay, nameOf, groupName, bodyById]);
}

type ColumnId = 'Body' | 'Sort' | 'Community' | 'Group' | 'Apart' | 'Code';
