/** One facet of two boards: its heading with what is on both, and its entries in three columns. */
import type { ReactElement, ReactNode } from 'react';
import styles from './Compare.module.css';
import type { Entry, Facet } from './entry.ts';
import { EntryColumn } from './EntryColumn.tsx';
import { facetHeading } from './facetHeading.ts';
import { columns, inColumns, type Column, type Side } from './sides.ts';
import { useSpeech } from './speech.ts';

interface FacetSectionProps {
  readonly facet: Facet;
  /** Those shown; all of the facet where it is left out. */
  readonly entries?: readonly Entry[];
  readonly boards: Readonly<Record<Side, string>>;
  readonly labels: Readonly<Record<Column, string>>;
  /** How many of how many are on both, in words. */
  readonly share?: string | null;
  readonly groupRemark?: ((group: string) => string | null) | undefined;
  readonly entryRemark?: ((entry: Entry) => string | null) | undefined;
  /** Above the columns. */
  readonly children?: ReactNode;
}

export function FacetSection({
  facet,
  entries = facet.entries,
  boards,
  labels,
  share = null,
  groupRemark,
  entryRemark,
  children,
}: FacetSectionProps): ReactElement {
  const { viewSay } = useSpeech();
  const inThree = inColumns(entries);
  const heading = facetHeading(facet.name);
  const isNowhere = !facet.isRecorded.a && !facet.isRecorded.b;
  return (
    <section className={styles['section']} aria-labelledby={heading} data-facet={facet.name}>
      <div className={styles['sectionHead']}>
        <h3 id={heading} className={styles['sectionTitle']} tabIndex={-1}>
          {viewSay('compareView', facet.name)}
        </h3>
        {isNowhere ? <p className={styles['absent']}>{viewSay('compareView', 'onNeither')}</p> : null}
        {share === null || isNowhere ? null : <p className={styles['share']}>{share}</p>}
      </div>
      {children}
      {isNowhere ? null : (
        <div className={styles['columns']}>
          {columns.map(column => (
            <EntryColumn
              key={column}
              column={column}
              label={labels[column]}
              facet={facet}
              entries={inThree[column]}
              boards={boards}
              groupRemark={groupRemark}
              entryRemark={entryRemark}
            />
          ))}
        </div>
      )}
    </section>
  );
}
