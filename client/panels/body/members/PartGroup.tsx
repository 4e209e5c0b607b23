/** Parts in partnerships under one heading; a provision that they all share stands once beneath it. */
import type { ReactElement } from 'react';
import { useSay } from '../../explorer.ts';
import { RecordedText } from '../../names/RecordedText.tsx';
import { useBodyName } from '../said/bodyName.ts';
import { byName } from '../said/inOrder.ts';
import { PartRow } from './PartRow.tsx';
import { provisionsOf } from './provisions.ts';
import styles from '../said/Section.module.css';
import type { Said } from '../said/said.ts';

interface PartGroupProps<Row> {
  readonly title: string;
  /** The level of the heading that stands above. */
  readonly under: 'h3' | 'h4';
  readonly rows: readonly Row[];
  readonly otherOf: (row: Row) => string;
}

export function PartGroup<Row extends Said & { readonly id: string }>({ title, under, rows, otherOf }: PartGroupProps<Row>): ReactElement {
  const say = useSay();
  const nameOf = useBodyName();
  const Heading = under === 'h3' ? 'h4' : 'h5';
  const shared = sharedProvisions(rows);
  return (
    <div>
      <Heading className={styles['role']}>
        {title} {rows.length === 1 ? null : <span className={styles['count']}>{rows.length}</span>}
      </Heading>
      {shared === null ? null : (
        <p className={styles['note']}>
          <RecordedText text={shared} />
        </p>
      )}
      <ul className={styles['rows']}>
        {byName(rows, row => nameOf(otherOf(row)), say.language).map(row => (
          <PartRow key={row.id} said={row} other={otherOf(row)} hasProvisions={shared === null} />
        ))}
      </ul>
    </div>
  );
}

function sharedProvisions(rows: readonly Said[]): string | null {
  const [first = '', ...others] = new Set(rows.map(provisionsOf));
  return rows.length > 1 && others.length === 0 && first !== '' ? first : null;
}
