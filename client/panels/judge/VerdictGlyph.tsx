/** A verdict as a shape: the word always stands beside it, so the shape is never spoken. */
import type { ReactElement } from 'react';
import type { Verdict } from '../../api/generated/graphql.ts';
import styles from './Judge.module.css';

const shapes: Readonly<Record<Verdict, string>> = {
  REQUIRED: 'M6 1.2v9.6M2.4 10.8h7.2M1.4 3.2h9.2M1.4 3.2 0.7 7h3.4L3.4 3.2M8.6 3.2 7.9 7h3.4l-.7-3.8',
  USEFUL: 'M1.6 6.4 4.8 9.6 10.6 2.6',
  DUPLICATE: 'M1.2 3.8h6.6v6.6H1.2ZM4.2 3.6V1.4h6.6V8H8.2',
  OPEN: 'M3.5 4a2.5 2.5 0 1 1 3.4 2.3c-.6.3-.9.7-.9 1.4M6 10.2v.1',
};

export function VerdictGlyph({ verdict }: { readonly verdict: Verdict }): ReactElement {
  return (
    <svg className={styles['glyph']} viewBox="0 0 12 12" width="13" height="13" aria-hidden="true" focusable="false">
      <path d={shapes[verdict]} fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
