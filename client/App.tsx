/** The whole page: the client's cache, the session as the address has it, and the view that the address asks for. */
import { ApolloProvider } from '@apollo/client/react';
import { Suspense, useEffect, useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { parseAddress, type Address } from './address/parse.ts';
import { createClient } from './api/client.ts';
import { sayIn } from '../schema/words/say.ts';
import { createNoticeStore } from './state/notice.ts';
import type { Language } from './state/session.ts';
import { createSessionStore, type SessionStore } from './state/store.ts';
import { Landscape } from './views/Landscape.tsx';
import { LaterQuery } from './views/later.ts';
import { Mishap } from './views/states/Mishap.tsx';
import { NoSuchPage } from './views/states/NoSuchPage.tsx';

const client = createClient();

export function App(): ReactElement {
  const [{ page, session, problems }] = useState(firstAddress);
  const [store] = useState(() => createSessionStore(session));
  const [notices] = useState(() => createNoticeStore(problems));
  switch (page) {
    case 'explorer':
      return (
        <ApolloProvider client={client}>
          <Mishap store={store}>
            <Landscape store={store} notices={notices} />
          </Mishap>
        </ApolloProvider>
      );
    case 'query':
      return (
        <ApolloProvider client={client}>
          <Mishap store={store}>
            <Suspense>
              <LaterQuery store={store} />
            </Suspense>
          </Mishap>
        </ApolloProvider>
      );
    case 'unknown':
      return <OtherPage store={store} />;
  }
}

function OtherPage({ store }: { readonly store: SessionStore }): ReactElement {
  const language = useStore(store, session => session.language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = sayIn[language]('page', 'titleUnknown');
    window.history.replaceState(null, '', withLanguage(window.location.href, language));
  }, [language]);
  return <NoSuchPage store={store} address={window.location.pathname} />;
}

/** Where nothing at all is asked for, the first language of the browser is spoken. */
function firstAddress(): Address {
  const address = parseAddress(window.location);
  const isBare = window.location.pathname === '/' && window.location.search === '' && window.history.state === null;
  if (!isBare || !window.navigator.language.toLowerCase().startsWith('cy')) return address;
  return { ...address, session: { ...address.session, language: 'cy' } };
}

function withLanguage(href: string, language: Language): string {
  const url = new URL(href);
  if (language === 'en') url.searchParams.delete('lang');
  else url.searchParams.set('lang', language);
  return url.pathname + url.search;
}
