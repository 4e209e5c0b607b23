/** Researched text, which is never translated: on a page in Welsh it is marked as English. */
import type { ReactElement, ReactNode } from 'react';
import { useSay } from '../explorer.ts';
import { Mark } from './Mark.tsx';

interface InEnglishProps {
  readonly children: ReactNode;
}

/** A text of its own. What goes with one that is marked already bears `lang="en"` alone: one mark for each row is enough. */
export function InEnglish({ children }: InEnglishProps): ReactElement {
  const say = useSay();
  if (say.language === 'en') return <>{children}</>;
  return (
    <>
      <span lang="en">{children}</span>
      <Mark sign="EN" meaning={say('names', 'inEnglish')} />
    </>
  );
}
