/** What is recorded in one of the two languages and never translated: marked where the page speaks the other. */
import type { ReactElement, ReactNode } from 'react';
import { InEnglish } from './InEnglish.tsx';
import { InWelsh } from './InWelsh.tsx';

interface InItsLanguageProps {
  readonly isWelsh: boolean;
  readonly children: ReactNode;
}

export function InItsLanguage({ isWelsh, children }: InItsLanguageProps): ReactElement {
  return isWelsh ? <InWelsh>{children}</InWelsh> : <InEnglish>{children}</InEnglish>;
}
