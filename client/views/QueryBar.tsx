/** The bar of the page of questions: the same as everywhere. What names the hits of the search is fetched once somebody searches. */
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { viewAt } from '../address/scene.ts';
import { writeAddress } from '../address/write.ts';
import { ExplorerProvider, type Explorer } from '../panels/explorer.ts';
import { isTyping } from '../panels/keys/useKeys.ts';
import { SearchBox } from '../panels/search/SearchBox.tsx';
import { LanguageSwitch } from '../panels/topbar/LanguageSwitch.tsx';
import styles from '../panels/topbar/TopBar.module.css';
import { fewerViews, ViewNav } from '../panels/topbar/ViewNav.tsx';
import { indexLandscape, type IndexedLandscape } from '../state/landscape.ts';
import { createNoticeStore } from '../state/notice.ts';
import { speak } from '../state/producers.ts';
import { produce, type SessionStore } from '../state/store.ts';
import type { Speech } from '../panels/query/cells.ts';
import { useFit } from '../ui/useFit.ts';
import { useOutside } from './outside.ts';
import { useHealth } from './useHealth.ts';
import { useLandscape } from './useLandscape.ts';

const nothingYet = indexLandscape({
  revision: 0,
  partnerships: [],
  organisations: [],
  memberships: [],
  interfaces: [],
  flows: [],
  areas: [],
  themes: [],
  lanes: [],
  stories: [],
});

const tighter = ['close', 'short', ...fewerViews, 'rows'];

export function QueryBar({ store, speech: { ask, say } }: { readonly store: SessionStore; readonly speech: Speech }): ReactElement {
  const { bar: addressBar } = useOutside();
  const [isSearched, setSearched] = useState(false);
  const [index, setIndex] = useState<IndexedLandscape | null>(null);
  const [notices] = useState(() => createNoticeStore([]));
  const client = useApolloClient();
  const bar = useRef<HTMLElement>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  useFit(bar, tighter);
  useSlash(() => searchBox.current?.focus());
  const explorer = useMemo<Explorer>(
    () => ({
      index: index ?? nothingYet,
      places: index ?? nothingYet,
      supposed: null,
      history: null,
      askHistoryAgain: null,
      store,
      asking: { client, isAsIf: false },
      asOf: null,
      gapLoads: null,
      together: null,
      away: null,
      behind: null,
      isOffline: false,
      notices,
      addressOf: writeAddress,
      hrefOf: addressBar.hrefOf,
      origin: addressBar.origin,
      takenHome: null,
      viewAt: address => viewAt(address, index ?? nothingYet),
      leaveFor: address => window.location.assign(address),
    }),
    [index, store, client, notices, addressBar],
  );
  return (
    <ExplorerProvider value={explorer}>
      <header ref={bar} className={styles['bar']}>
        <h1 className={styles['product']}>
          {say('common', 'productName')} <span className="visually-hidden">{ask('query', 'title')}</span>
        </h1>
        <ViewNav isOfQuestions />
        <SearchBox ref={searchBox} isComing={index === null} onSearch={() => setSearched(true)} />
        <span className={styles['rest']} />
        <LanguageSwitch language={say.language} onChange={language => produce(store, speak(language))} />
        {isSearched ? <ComingLandscape onHere={setIndex} /> : null}
      </header>
    </ExplorerProvider>
  );
}

function ComingLandscape({ onHere }: { readonly onHere: (index: IndexedLandscape) => void }): null {
  const { loaded } = useLandscape(useHealth());
  useEffect(() => {
    if (loaded !== null) onHere(loaded);
  }, [loaded, onHere]);
  return null;
}

/** The key that leads to the search everywhere. */
function useSlash(onSlash: () => void): void {
  const latest = useRef(onSlash);
  useEffect(() => {
    latest.current = onSlash;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
