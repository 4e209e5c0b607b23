/** Who sits on a board, by what the law does for the seat and then by role; invited bodies are a group of their own. */
import type { ReactElement } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import type { MemberList, Members_SeatFragment as Seat } from '../../api/generated/graphql.ts';
import { useSay } from '../explorer.ts';
import { useBodyName } from './bodyName.ts';
import { byName } from './inOrder.ts';
import { KnowledgeBar } from './KnowledgeBar.tsx';
import { membersByLaw, rolesIn } from './membersByLaw.ts';
import { PartRow } from './PartRow.tsx';
import { Section, Subsection } from './Section.tsx';
import styles from './Section.module.css';

interface MembersProps {
  readonly seats: readonly Seat[];
  /** Null for a group of boards. */
  readonly memberList: MemberList | null;
}

export function Members({ seats, memberList }: MembersProps): ReactElement {
  const say = useSay();
  const nameOf = useBodyName();
  const roleWords = (key: string): string => {
    const roles = rolesIn(key).map(role => labelOf('Role', role, say.language));
    return roles.length === 0 ? say('panel', 'noRole') : roles.join(', ');
  };
  const known = memberList === null ? say('panel', 'groupMembers') : say('panel', memberList);
  return (
    <Section
      part="members"
      title={say('panel', 'members')}
      count={seats.length}
      counted={say('panel', 'seats', { n: seats.length })}
      empty={memberList === null ? say('panel', 'noGeneral') : say('panel', 'UNKNOWN')}
    >
      <p className={styles['note']}>{known}</p>
      <KnowledgeBar rows={seats} />
      {membersByLaw(seats).map(({ law, count, groups }) => (
        <Subsection key={law} title={say('panel', law)} count={count}>
          {groups.map(({ key, rows }) => (
            <div key={key}>
              <h5 className={styles['role']}>
                {roleWords(key)} {groups.length > 1 ? <span className={styles['count']}>{rows.length}</span> : null}
              </h5>
              <ul className={styles['rows']}>
                {byName(rows, row => nameOf(row.organisation.id), say.language).map(seat => (
                  <PartRow key={seat.id} said={seat} other={seat.organisation.id} />
                ))}
              </ul>
            </div>
          ))}
        </Subsection>
      ))}
    </Section>
  );
}
