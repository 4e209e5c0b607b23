/** How something is known as a shape: the word always stands beside it, so the shape is never spoken. */
import type { ReactElement } from 'react';
import { QuestionShape } from '../../knowledge/QuestionShape.tsx';
import type { Knowledge } from './certainties.ts';
import styles from './CertaintyGlyph.module.css';

interface CertaintyGlyphProps {
  readonly certainty: Knowledge;
}

export function CertaintyGlyph({ certainty }: CertaintyGlyphProps): ReactElement {
  return (
    <svg
      className={`${styles['glyph']} ${styles[certainty]}`}
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
      focusable="false"
    >
      <Shape certainty={certainty} />
    </svg>
  );
}

function Shape({ certainty }: CertaintyGlyphProps): ReactElement {
  switch (certainty) {
    case 'STATUTE':
      return <rect x="1.5" y="1.5" width="9" height="9" rx="1" fill="currentColor" />;
    case 'STATED':
      return <circle cx="6" cy="6" r="4.75" fill="currentColor" />;
    case 'KNOWN':
      return (
        <>
          <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.25" />
          <path d="M6 1.75a4.25 4.25 0 0 1 0 8.5z" fill="currentColor" />
        </>
      );
    case 'ASSUMED':
      return <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.2 1.6" />;
    case 'DISPUTED':
      return <path d="M6 1 11.2 10.5H.8zM6 1v9.5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />;
    case 'GENERAL':
      return <path d="M1.5 6.5l5-5m-5 9l9-9m-4 9l4-4" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />;
    case 'UNKNOWN':
      return <QuestionShape />;
    case 'UNSOURCED':
      return <path d="M2.5 2.5l7 7m0-7l-7 7" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />;
  }
}
