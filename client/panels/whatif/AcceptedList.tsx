/** The records that would be written: how many end, begin and stand for something; each by name one click away. */
import { useState, type ReactElement } from 'react';
import { useBodyName } from '../body/said/bodyName.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { countsOf, subjectsOf, type AcceptedRecord } from './acceptance.ts';
import styles from './Whatif.module.css';

export function AcceptedList({ records }: { readonly records: readonly AcceptedRecord[] }): ReactElement {
  const viewSay = useViewSay();
  const nameOf = useBodyName();
  const [isOpen, setOpen] = useState(false);
  const { ends, begins, evidence } = countsOf(records);
  const counted = [
    ['ends', ends],
    ['begins', begins],
    ['evidenceToo', evidence],
  ] as const;
  return (
    <details className={styles['accepted']} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{counted.flatMap(([word, n]) => (n === 0 ? [] : [viewSay('whatif', word, { n })])).join(' · ')}</summary>
      {isOpen ? (
        <ul>
          {records
            .filter(({ kind }) => kind !== 'Evidence')
            .map(record => (
              <li key={`${record.kind} ${record.id}`}>{subjectsOf(record).map(nameOf).join(' – ')}</li>
            ))}
        </ul>
      ) : null}
    </details>
  );
}
