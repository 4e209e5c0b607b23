/** The boards a body sits on, by what the law does for the seat and then by the kind of board. */
import type { ReactElement } from 'react';
import { labelOf, valuesOf } from '../../../../schema/words/labelOf.ts';
import type { Members_SeatFragment as Seat } from '../../../api/generated/graphql.ts';
import { isPartnership } from '../../../state/landscape.ts';
import { useIndex, useSay } from '../../explorer.ts';
import { KnowledgeBar } from '../../knowledge/KnowledgeBar.tsx';
import { sharesOf } from '../said/certainties.ts';
import { membersByLaw, rolesIn, rolesKey } from './membersByLaw.ts';
import { PartGroup } from './PartGroup.tsx';
import { Section, Subsection } from '../said/Section.tsx';

interface SeatsOnProps {
  readonly seats: readonly Seat[];
}

export function SeatsOn({ seats }: SeatsOnProps): ReactElement {
  const say = useSay();
  const { bodyById } = useIndex();
  const kindAndRoles = (seat: Seat): string => {
    const board = bodyById.get(seat.partnership.id);
    return `${board !== undefined && isPartnership(board) ? board.kind : ''} ${rolesKey(seat)}`;
  };
  const titleOf = (key: string): string => {
    const [kind = '', ...roles] = key.split(' ');
    const words = [
      labelOf('PartnershipKind', kind, say.language),
      ...rolesIn(roles.join(' ')).map(role => labelOf('Role', role, say.language)),
    ];
    return words.filter(word => word !== '').join(' · ');
  };
  return (
    <Section
      part="members"
      title={say('panel', 'seatsOn')}
      count={seats.length}
      counted={say('panel', 'seats', { n: seats.length })}
      empty={say('panel', 'noSeatsOn')}
    >
      <KnowledgeBar shares={sharesOf(seats)} />
      {membersByLaw(seats, kindAndRoles, valuesOf('PartnershipKind')).map(({ law, count, groups }) => (
        <Subsection key={law} title={say('panel', law)} count={count}>
          {groups.map(({ key, rows }) => (
            <PartGroup key={key} title={titleOf(key)} under="h4" rows={rows} otherOf={row => row.partnership.id} />
          ))}
        </Subsection>
      ))}
    </Section>
  );
}
