/** How a cell or a finding stands, as a shape: the word always stands beside it, so the shape is never spoken. */
import type { ReactElement } from 'react';
import type { Standing } from '../../api/generated/graphql.ts';
import { QuestionShape } from './QuestionShape.tsx';
import styles from './StandingBar.module.css';

export function StandingGlyph({ state }: { readonly state: Standing }): ReactElement {
  return (
    <svg className={styles['glyph']} data-state={state} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <Shape state={state} />
    </svg>
  );
}

function Shape({ state }: { readonly state: Standing }): ReactElement {
  switch (state) {
    case 'YES':
      return <circle cx="6" cy="6" r="4.75" fill="currentColor" />;
    case 'GENERAL':
      return (
        <>
          <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.25" />
          <path d="M2.6 8.4 8.4 2.6M4.2 9.8l5.6-5.6" fill="none" stroke="currentColor" strokeWidth="1.25" />
        </>
      );
    case 'UNKNOWN':
      return <QuestionShape />;
    case 'NO':
      return <path d="M2.5 2.5l7 7m0-7l-7 7" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />;
    case 'NOT_APPLICABLE':
      return <path d="M2.5 6h7" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />;
  }
}
