/** The search box: a combobox whose list tells what was found, what it is, and why it was found. */
import { useCallback, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactElement, type Ref } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { useDismiss } from '../../ui/useDismiss.ts';
import { useAct, useIndex, useSay } from '../explorer.ts';
import { HitOption } from './HitOption.tsx';
import { tellHit, type ToldHit } from './hits.ts';
import { SearchState } from './SearchState.tsx';
import styles from './SearchBox.module.css';
import { useSearch, type Search } from './useSearch.ts';

interface SearchBoxProps {
  readonly ref?: Ref<HTMLInputElement>;
  /** The landscape, which names what is found, is still on its way. */
  readonly isComing?: boolean;
  /** Somebody begins to search. */
  readonly onSearch?: () => void;
}

export function SearchBox({ ref, isComing = false, onSearch }: SearchBoxProps): ReactElement {
  const say = useSay();
  const act = useAct();
  const index = useIndex();
  const listId = useId();
  const holder = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const asked = useSearch(typed);
  const search = useMemo<Search>(() => (isComing && asked.state === 'found' ? { state: 'searching' } : asked), [isComing, asked]);
  const hits = useMemo(
    () => (search.state === 'found' ? search.hits.flatMap(hit => tellHit(hit, index, say) ?? []) : []),
    [search, index, say],
  );
  const close = useCallback(() => setOpen(false), []);

  const isShown = isOpen && search.state !== 'idle';
  useDismiss(holder, isShown, close);
  const current = isShown ? hits[Math.min(active, hits.length - 1)] : undefined;

  const choose = (hit: ToldHit | undefined): void => {
    if (hit === undefined || hit.choose === null) return;
    act(hit.choose);
    setTyped('');
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setOpen(true);
      if (isShown && hits.length > 0) setActive((Math.min(active, hits.length - 1) + step + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(current);
    } else if (event.key === 'Escape' && !isShown) {
      event.preventDefault();
      if (typed === '') event.currentTarget.blur();
      setTyped('');
    }
  };

  return (
    <div ref={holder} className={styles['search']}>
      <span className={styles['glass']}>
        <Icon name="search" />
      </span>
      <input
        ref={ref}
        data-testid="search"
        className={styles['input']}
        type="text"
        role="combobox"
        aria-label={say('search', 'label')}
        aria-expanded={isShown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={current === undefined ? undefined : `${listId}-${current.id}`}
        aria-keyshortcuts="/"
        placeholder={say('search', 'placeholder')}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={event => {
          setTyped(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => {
          setOpen(true);
          onSearch?.();
        }}
        onKeyDown={onKeyDown}
      />
      {typed === '' && (
        <kbd className={styles['key']} aria-hidden="true">
          /
        </kbd>
      )}
      <div className={styles['found']} hidden={!isShown} data-beneath="">
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- A select holds text only. */}
        <div id={listId} role="listbox" aria-label={say('search', 'results')} className={styles['list']}>
          {isShown &&
            hits.map(hit => (
              <HitOption key={hit.id} id={`${listId}-${hit.id}`} hit={hit} isActive={hit === current} onChoose={() => choose(hit)} />
            ))}
        </div>
        {isShown && <SearchState search={search} shown={hits.length} />}
      </div>
    </div>
  );
}
