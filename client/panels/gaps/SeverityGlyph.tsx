/** How much a gap matters, as a shape: the word always stands beside it, so the shape is never spoken. */
import type { ReactElement } from 'react';
import type { Severity } from '../../api/generated/graphql.ts';
import styles from './Gaps.module.css';

const shapes: Readonly<Record<Severity, string>> = {
  HIGH: 'M6 1 11.4 10.8H.6Z',
  MEDIUM: 'M6 .8 11.2 6 6 11.2.8 6Z',
  LOW: 'M6 3.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6Z',
};

export function SeverityGlyph({ severity }: { readonly severity: Severity }): ReactElement {
  return (
    <svg className={styles['severity']} data-severity={severity} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={shapes[severity]} fill="currentColor" />
    </svg>
  );
}
