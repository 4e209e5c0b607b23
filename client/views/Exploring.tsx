/** What panels are handed, and whom they ask. */
import { ApolloProvider } from '@apollo/client/react';
import type { ReactElement, ReactNode } from 'react';
import { ExplorerProvider, type Explorer } from '../panels/explorer.ts';

interface ExploringProps {
  readonly explorer: Explorer;
  readonly children: ReactNode;
}

export function Exploring({ explorer, children }: ExploringProps): ReactElement {
  return (
    <ApolloProvider client={explorer.asking.client}>
      <ExplorerProvider value={explorer}>{children}</ExplorerProvider>
    </ApolloProvider>
  );
}
