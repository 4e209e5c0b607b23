import type { ReactElement } from 'react';
import type { Say } from '../../../schema/words/say.ts';
import { useSay } from '../explorer.ts';
import styles from './SearchBox.module.css';
import type { Search } from './useSearch.ts';

interface SearchStateProps {
  readonly search: Search;
  /** How many hits the list has. */
  readonly shown: number;
}

/** How the search stands: seen below the list, and heard. */
export function SearchState({ search, shown }: SearchStateProps): ReactElement {
  const say = useSay();
  return (
    <>
      <p className={styles['state']}>{seen(search, shown, say)}</p>
      <p className="visually-hidden" aria-live="polite">
        {heard(search, shown, say)}
      </p>
    </>
  );
}

function seen(search: Search, shown: number, say: Say): string | null {
  if (search.state !== 'found' || shown === 0) return heard(search, shown, say);
  return search.totalCount > shown ? say('search', 'more', { shown, n: search.totalCount }) : null;
}

function heard(search: Search, shown: number, say: Say): string | null {
  switch (search.state) {
    case 'idle':
      return null;
    case 'searching':
      return say('search', 'searching');
    case 'failed':
      return `${say('search', 'failed')} ${say('search', 'failedHow')}`;
    case 'found':
      if (shown === 0) return `${say('search', 'nothing', { text: search.text })} ${say('search', 'nothingHow')}`;
      if (search.totalCount > shown) return say('search', 'foundOf', { shown, n: search.totalCount });
      return say('search', 'found', { n: shown });
  }
}
