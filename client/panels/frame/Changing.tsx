/** What changes the landscape: not there in a file that was taken home, which nobody could change. */
import type { ReactElement, ReactNode } from 'react';
import { useExplorer } from '../explorer.ts';

export function Changing({ children }: { readonly children: ReactNode }): ReactElement | null {
  return useExplorer().takenHome === null ? <>{children}</> : null;
}
