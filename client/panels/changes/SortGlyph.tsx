/** What became of a record, as a sign: told apart by its shape. */
import type { ReactElement } from 'react';
import styles from './Changes.module.css';
import type { ChangedRow } from './row.ts';

const shapes: Readonly<Record<ChangedRow['sort'], string>> = {
  ADDED: 'M6 1v10M1 6h10',
  BEGAN: 'M6 1v10M1 6h10',
  ENDED: 'M2 6h8M10 2v8',
  ALTERED: 'M1 8c2-5 3-5 5-2s3 3 5-2',
  REMOVED: 'M1 6h10',
  NOT_KEPT: 'M3 4c0-4 6-4 6 0 0 2-3 2-3 4M6 10v1',
  MAY_HAVE_BEGUN: 'M3 4c0-4 6-4 6 0 0 2-3 2-3 4M6 10v1',
  MAY_HAVE_ENDED: 'M3 4c0-4 6-4 6 0 0 2-3 2-3 4M6 10v1',
};

export function SortGlyph({ sort }: { readonly sort: ChangedRow['sort'] }): ReactElement {
  return (
    <svg className={styles['sign']} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false" data-sort={sort}>
      <path d={shapes[sort]} fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
    </svg>
  );
}
