/** What somebody said in Welsh, which is never translated: on a page in English it is marked as Welsh. */
import type { ReactElement, ReactNode } from 'react';
import { useSay } from '../explorer.ts';
import { Mark } from './Mark.tsx';

export function InWelsh({ children }: { readonly children: ReactNode }): ReactElement {
  const say = useSay();
  if (say.language === 'cy') return <>{children}</>;
  return (
    <>
      <span lang="cy">{children}</span>
      <Mark sign="CY" meaning={say('names', 'inWelsh')} />
    </>
  );
}
