/** A part of the panel under its heading, with its count; an empty one says honestly that nothing is recorded. */
import type { ReactElement, ReactNode } from 'react';
import styles from './Section.module.css';

interface SectionProps {
  /** Name of the part within the panel. */
  readonly part: string;
  readonly title: string;
  readonly count: number;
  /** Said in place of the count, where a bare number would say too little. */
  readonly counted?: string;
  /** Said where there is nothing. */
  readonly empty: string;
  readonly children: ReactNode;
}

export function Section({ part, title, count, counted, empty, children }: SectionProps): ReactElement {
  const heading = headingOf(part);
  return (
    <section className={count === 0 ? styles['nothing'] : styles['section']} aria-labelledby={heading} data-part={part} data-count={count}>
      <h3 id={heading} className={styles['title']} tabIndex={-1}>
        {title} {count === 0 ? null : <span className={styles['count']}>{counted ?? count}</span>}
      </h3>
      {count === 0 ? <p className={styles['empty']}>{empty}</p> : children}
    </section>
  );
}

interface SubsectionProps {
  readonly title: string;
  readonly count?: number;
  readonly note?: string;
  readonly children: ReactNode;
}

export function Subsection({ title, count, note, children }: SubsectionProps): ReactElement {
  return (
    <div className={styles['subsection']}>
      <h4 className={styles['subtitle']}>
        {title} {count === undefined ? null : <span className={styles['count']}>{count}</span>}
      </h4>
      {note === undefined ? null : <p className={styles['note']}>{note}</p>}
      {children}
    </div>
  );
}

/** Id of a part's heading, to jump to. */
export function headingOf(part: string): string {
  return `panel-${part}`;
}
