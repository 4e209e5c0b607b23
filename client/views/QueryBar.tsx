/** The bar of the page of questions: the same as everywhere. What names the hits of the search is fetched once somebody searches. */
import { useEffect, useRef, type ReactElement } from 'react';
import { useExplorer } from '../panels/explorer.ts';
import { isTyping } from '../panels/keys/useKeys.ts';
import type { Speech } from '../panels/query/cells.ts';
import { SearchBox } from '../panels/search/SearchBox.tsx';
import { LanguageSwitch } from '../panels/topbar/LanguageSwitch.tsx';
import styles from '../panels/topbar/TopBar.module.css';
import { fewerViews, ViewNav } from '../panels/topbar/ViewNav.tsx';
import { speak } from '../state/producers.ts';
import { produce } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useFit } from '../ui/useFit.ts';

const tighter = ['close', 'short', ...fewerViews, 'rows'];

interface QueryBarProps {
  readonly speech: Speech;
  /** The landscape, by which hits are named, is not here yet. */
  readonly isComing: boolean;
  readonly onSearch: () => void;
  readonly onPrint: () => void;
}

export function QueryBar({ speech: { ask, say }, isComing, onSearch, onPrint }: QueryBarProps): ReactElement {
  const { store } = useExplorer();
  const bar = useRef<HTMLElement>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  useFit(bar, tighter);
  useSlash(() => searchBox.current?.focus());
  return (
    <header ref={bar} className={styles['bar']}>
      <h1 className={styles['product']}>
        {say('common', 'productName')} <span className="visually-hidden">{ask('query', 'title')}</span>
      </h1>
      <ViewNav isOfQuestions />
      <SearchBox ref={searchBox} isComing={isComing} onSearch={onSearch} />
      <span className={styles['rest']} />
      <Button look="quiet" title={say('topbar', 'printHint')} aria-label={say('topbar', 'print')} aria-haspopup="dialog" onClick={onPrint}>
        <Icon name="print" />
      </Button>
      <LanguageSwitch language={say.language} onChange={language => produce(store, speak(language))} />
    </header>
  );
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
