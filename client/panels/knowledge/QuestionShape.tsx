import type { ReactElement } from 'react';

/** What nobody recorded, drawn alike wherever it is told: a question mark within twelve by twelve. */
export function QuestionShape(): ReactElement {
  return (
    <path
      d="M3.5 4a2.5 2.5 0 1 1 3.4 2.3c-.6.3-.9.7-.9 1.4M6 10.2v.1"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
    />
  );
}
