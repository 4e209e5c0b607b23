/** Who sits on a board, by what the law does for the seat and then by role; invited bodies are a group of their own. */
import type { ReactElement } from 'react';
import { labelOf } from '../../../../schema/words/labelOf.ts';
import type { MemberList, Members_SeatFragment as Seat } from '../../../api/generated/graphql.ts';
import { useSay } from '../../explorer.ts';
import { KnowledgeBar } from '../../knowledge/KnowledgeBar.tsx';
import { sharesOf } from '../said/certainties.ts';
import { membersByLaw, rolesIn } from './membersByLaw.ts';
import { PartGroup } from './PartGroup.tsx';
import { Section, Subsection } from '../said/Section.tsx';
import styles from '../said/Section.module.css';

interface MembersProps {
  readonly seats: readonly Seat[];
  /** Null for a group of boards. */
  readonly memberList: MemberList | null;
}

export function Members({ seats, memberList }: MembersProps): ReactElement {
  const say = useSay();
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
      empty={memberList === null ? say('panel', 'noGroupMembers') : say('panel', 'UNKNOWN')}
    >
      <p className={styles['note']}>{known}</p>
      <KnowledgeBar shares={sharesOf(seats)} />
      {membersByLaw(seats).map(({ law, count, groups }) => (
        <Subsection key={law} title={say('panel', law)} count={count}>
          {groups.map(({ key, rows }) => (
            <PartGroup key={key} title={roleWords(key)} under="h4" rows={rows} otherOf={row => row.organisation.id} />
          ))}
        </Subsection>
      ))}
    </Section>
  );
}
