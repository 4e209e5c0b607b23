/** The whole page: the client's cache, the session, and the view that the session asks for. */
import { ApolloProvider } from '@apollo/client/react';
import { useState, type ReactElement } from 'react';
import { createClient } from './api/client.ts';
import { firstSession } from './state/session.ts';
import { createSessionStore } from './state/store.ts';
import { Landscape } from './views/Landscape.tsx';

const client = createClient();

export function App(): ReactElement {
  const [store] = useState(() => createSessionStore(firstSession));
  return (
    <ApolloProvider client={client}>
      <Landscape store={store} />
    </ApolloProvider>
  );
}
