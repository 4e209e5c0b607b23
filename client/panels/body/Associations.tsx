/** Parts in a partnership that are no seat, apart from the members: co-operating, scrutinised, funding, delivering. */
import type { ReactElement } from 'react';
import { labelOf, valuesOf } from '../../../schema/words/labelOf.ts';
import type { Members_AssociationFragment as Association } from '../../api/generated/graphql.ts';
import { useSay } from '../explorer.ts';
import { useBodyName } from './bodyName.ts';
import { byName, grouped } from './inOrder.ts';
import { rolesIn, rolesKey } from './membersByLaw.ts';
import { PartRow } from './PartRow.tsx';
import { Section } from './Section.tsx';
import styles from './Section.module.css';

interface AssociationsProps {
  readonly associations: readonly Association[];
  /** Which end stands in the lines. */
  readonly end: 'organisation' | 'partnership';
}

export function Associations({ associations, end }: AssociationsProps): ReactElement {
  const say = useSay();
  const nameOf = useBodyName();
  return (
    <Section part="associations" title={say('panel', 'associations')} count={associations.length} empty={say('panel', 'noAssociations')}>
      <p className={styles['note']}>{say('panel', 'associationsOf')}</p>
      {grouped(associations, rolesKey, valuesOf('Role')).map(({ key, rows }) => (
        <div key={key}>
          <h4 className={styles['role']}>
            {rolesIn(key)
              .map(role => labelOf('Role', role, say.language))
              .join(', ')}
          </h4>
          <ul className={styles['rows']}>
            {byName(rows, row => nameOf(row[end].id), say.language).map(association => (
              <PartRow key={association.id} said={association} other={association[end].id} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
