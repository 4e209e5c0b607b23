/** Joins what is asked to the browser: its address bar, its Back and Forward. */
import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { fitsAddress, longestAddress, readQuery, writeQuery } from '../address/query.ts';
import { parseAddress } from '../address/parse.ts';
import type { Asked } from '../state/asked.ts';
import { speak } from '../state/producers.ts';
import { produce, type SessionStore } from '../state/store.ts';

interface HeldByAddress {
  readonly asked: Asked;
  readonly onAsk: (asked: Asked, step: 'new' | 'same') => void;
  readonly tooLong: { readonly n: number; readonly most: number } | null;
}

/** Browsers refuse an address that is changed with every key. */
const restMs = 300;

export function useAsked(store: SessionStore): HeldByAddress {
  const [{ asked, step }, setHeld] = useState<{ readonly asked: Asked; readonly step: 'new' | 'same' }>(() => ({
    asked: readQuery(window.location.search),
    step: 'same',
  }));
  const language = useStore(store, session => session.language);
  const address = writeQuery(asked, language);
  const fits = fitsAddress(address);

  useEffect(() => {
    if (!fits || address === window.location.pathname + window.location.search) return undefined;
    const write = (): void => window.history[step === 'new' ? 'pushState' : 'replaceState'](null, '', address);
    const timer = setTimeout(write, step === 'new' ? 0 : restMs);
    return () => clearTimeout(timer);
  }, [address, fits, step]);

  useEffect(() => {
    const restore = (): void => {
      produce(store, speak(parseAddress(window.location).session.language));
      setHeld({ asked: readQuery(window.location.search), step: 'same' });
    };
    window.addEventListener('popstate', restore);
    return () => window.removeEventListener('popstate', restore);
  }, [store]);

  const onAsk = useCallback((next: Asked, how: 'new' | 'same') => {
    setHeld(held => (next === held.asked ? held : { asked: next, step: how }));
  }, []);
  return { asked, onAsk, tooLong: fits ? null : { n: address.length, most: longestAddress } };
}
