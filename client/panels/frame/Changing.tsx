/** What changes the landscape: not there in a file that was taken home, which nobody could change, nor where something is told that is only supposed. */
import type { ReactElement, ReactNode } from 'react';
import { useExplorer } from '../explorer.ts';

export function Changing({ children }: { readonly children: ReactNode }): ReactElement | null {
  const { takenHome, asking } = useExplorer();
  return takenHome === null && !asking.isAsIf ? <>{children}</> : null;
}
