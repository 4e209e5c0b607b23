/** The boards a body sits on, by what the law does for the seat and then by the kind of board. */
import type { ReactElement } from 'react';
import { labelOf, valuesOf } from '../../../schema/words/labelOf.ts';
import type { Members_SeatFragment as Seat } from '../../api/generated/graphql.ts';
import { isPartnership } from '../../state/landscape.ts';
import { useIndex, useSay } from '../explorer.ts';
import { useBodyName } from './bodyName.ts';
import { byName } from './inOrder.ts';
import { KnowledgeBar } from './KnowledgeBar.tsx';
import { membersByLaw } from './membersByLaw.ts';
import { PartRow } from './PartRow.tsx';
import { Section, Subsection } from './Section.tsx';
import styles from './Section.module.css';

interface SeatsOnProps {
  readonly seats: readonly Seat[];
}

export function SeatsOn({ seats }: SeatsOnProps): ReactElement {
  const say = useSay();
  const { bodyById } = useIndex();
  const nameOf = useBodyName();
  const kindOf = ({ partnership }: Seat): string => {
    const board = bodyById.get(partnership.id);
    return board !== undefined && isPartnership(board) ? board.kind : '';
  };
  return (
    <Section
      part="members"
      title={say('panel', 'seatsOn')}
      count={seats.length}
      counted={say('panel', 'seats', { n: seats.length })}
      empty={say('panel', 'noSeatsOn')}
    >
      <KnowledgeBar rows={seats} />
      {membersByLaw(seats, kindOf, valuesOf('PartnershipKind')).map(({ law, count, groups }) => (
        <Subsection key={law} title={say('panel', law)} count={count}>
          {groups.map(({ key, rows }) => (
            <div key={key}>
              <h5 className={styles['role']}>
                {labelOf('PartnershipKind', key, say.language)} <span className={styles['count']}>{rows.length}</span>
              </h5>
              <ul className={styles['rows']}>
                {byName(rows, row => nameOf(row.partnership.id), say.language).map(seat => (
                  <PartRow key={seat.id} said={seat} other={seat.partnership.id} roles={seat.roles} />
                ))}
              </ul>
            </div>
          ))}
        </Subsection>
      ))}
    </Section>
  );
}
