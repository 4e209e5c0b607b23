/** The whole page: the client's cache, the session as the address has it, and the view that the address asks for. */
import { ApolloProvider } from '@apollo/client/react';
import { Suspense, use, useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { AddressBar } from './address/bar.ts';
import type { PartsOfUrl } from './address/parse.ts';
import { createClient } from './api/client.ts';
import { sayIn } from '../schema/words/say.ts';
import { nothingDrawn } from './panels/map/geometry.ts';
import { createNoticeStore } from './state/notice.ts';
import type { Language } from './state/session.ts';
import { createSessionStore, type SessionStore } from './state/store.ts';
import { firstAddress } from './views/firstAddress.ts';
import { Landscape } from './views/Landscape.tsx';
import { LaterQuery } from './views/later/query.ts';
import { OutsideProvider, type Outside } from './views/outside.ts';
import { Mishap } from './views/states/Mishap.tsx';
import { NoSuchPage } from './views/states/NoSuchPage.tsx';
import { useLangAndTitle } from './views/useLangAndTitle.ts';
import { areWordsHeld, bringWords } from './words/rooms.ts';

export function App({ outside }: { readonly outside: Outside }): ReactElement {
  const [client] = useState(() => createClient(outside.answerer.link));
  const [{ page, session, problems }] = useState(() => firstAddress(outside));
  const [store] = useState(() => createSessionStore(session));
  const [notices] = useState(() => createNoticeStore(problems));
  // A map that is drawn says more.
  useEffect(() => void (window.tirlun ??= nothingDrawn), []);
  if (page === 'unknown')
    return (
      <Spoken store={store}>
        <OtherPage store={store} bar={outside.bar} />
      </Spoken>
    );
  return (
    <OutsideProvider value={outside}>
      <ApolloProvider client={client}>
        <Spoken store={store}>
          <Mishap store={store}>
            {page === 'explorer' ? (
              <Landscape store={store} notices={notices} />
            ) : (
              <Suspense>
                <LaterQuery store={store} />
              </Suspense>
            )}
          </Mishap>
        </Spoken>
      </ApolloProvider>
    </OutsideProvider>
  );
}

interface SpokenProps {
  readonly store: SessionStore;
  readonly children: ReactNode;
}

/** Nothing is said before the words of the language are there: but for the first moment they always are. */
function Spoken({ store, children }: SpokenProps): ReactElement {
  return (
    <Suspense>
      <InItsLanguage store={store}>{children}</InItsLanguage>
    </Suspense>
  );
}

function InItsLanguage({ store, children }: SpokenProps): ReactNode {
  const language = useStore(store, session => session.language);
  if (!areWordsHeld(language)) use(bringWords(language));
  return children;
}

function OtherPage({ store, bar }: { readonly store: SessionStore; readonly bar: AddressBar }): ReactElement {
  const language = useStore(store, session => session.language);
  useLangAndTitle(language, sayIn[language]('page', 'titleUnknown'));
  useEffect(() => {
    bar.visits.replace(withLanguage(bar.here(), language));
  }, [bar, language]);
  return <NoSuchPage store={store} bar={bar} />;
}

function withLanguage({ pathname, search }: PartsOfUrl, language: Language): string {
  const parameters = new URLSearchParams(search);
  if (language === 'en') parameters.delete('lang');
  else parameters.set('lang', language);
  return parameters.size === 0 ? pathname : `${pathname}?${parameters.toString()}`;
}
