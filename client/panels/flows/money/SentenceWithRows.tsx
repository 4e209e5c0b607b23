import { useState, type ReactElement } from 'react';
import type { MoneyOfBodyQuery } from '../../../api/generated/graphql.ts';
import { MoneyRow } from '../../body/flows/MoneyRow.tsx';
import sectionStyles from '../../body/said/Section.module.css';
import { SentenceText } from '../../names/SentenceText.tsx';

/** Only payments are counted. */
type Row = NonNullable<MoneyOfBodyQuery['fundingConcentration']>['rows'][number];

interface SentenceWithRowsProps {
  readonly sentence: string;
  readonly rows: readonly Row[];
  /** The body from which the rows are read; null shows both ends. */
  readonly of: string | null;
}

/** A sentence with a number in it, and behind it the rows that it was counted from. */
export function SentenceWithRows({ sentence, rows, of }: SentenceWithRowsProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <SentenceText text={sentence} />
      </summary>
      {isOpen ? (
        <ul className={sectionStyles['rows']}>
          {rows.map(row => (row.__typename === 'FundingFlow' ? <MoneyRow key={row.id} flow={row} of={of} /> : null))}
        </ul>
      ) : null}
    </details>
  );
}
