/** Parts in a partnership that are no seat, apart from the members: co-operating, scrutinised, funding, delivering. */
import type { ReactElement } from 'react';
import { labelOf, valuesOf } from '../../../../schema/words/labelOf.ts';
import type { Members_AssociationFragment as Association } from '../../../api/generated/graphql.ts';
import { useSay } from '../../explorer.ts';
import { grouped } from '../said/inOrder.ts';
import { rolesIn, rolesKey } from './membersByLaw.ts';
import { PartGroup } from './PartGroup.tsx';
import { Section } from '../said/Section.tsx';
import styles from '../said/Section.module.css';

interface AssociationsProps {
  readonly associations: readonly Association[];
  /** Which end stands in the lines. */
  readonly end: 'organisation' | 'partnership';
}

export function Associations({ associations, end }: AssociationsProps): ReactElement {
  const say = useSay();
  return (
    <Section part="associations" title={say('panel', 'associations')} count={associations.length} empty={say('panel', 'noAssociations')}>
      <p className={styles['note']}>{say('panel', 'associationsOf')}</p>
      {grouped(associations, rolesKey, valuesOf('Role')).map(({ key, rows }) => (
        <PartGroup
          key={key}
          title={rolesIn(key)
            .map(role => labelOf('Role', role, say.language))
            .join(', ')}
          under="h3"
          rows={rows}
          otherOf={row => row[end].id}
        />
      ))}
    </Section>
  );
}
