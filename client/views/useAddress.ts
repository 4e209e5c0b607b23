/** Joins the session to the browser: its address bar, its Back and Forward, the title and the language of the page. */
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { sayIn } from '../../schema/words/say.ts';
import { follow } from '../address/history.ts';
import { parseAddress } from '../address/parse.ts';
import { opened } from '../address/scene.ts';
import { nameIn, type IndexedLandscape } from '../state/landscape.ts';
import { tell, type NoticeStore } from '../state/notice.ts';
import type { Screen, Session } from '../state/session.ts';
import { findStory } from '../state/story.ts';
import type { SessionStore } from '../state/store.ts';
import { useOutside } from './outside.ts';
import { useLangAndTitle } from './useLangAndTitle.ts';

interface Held {
  readonly store: SessionStore;
  readonly notices: NoticeStore;
  /** Null until there is one: until then the address is left as it was typed. */
  readonly index: IndexedLandscape | null;
}

export function useAddress({ store, notices, index }: Held): void {
  const { bar } = useOutside();
  const latest = useRef(index);
  useEffect(() => {
    latest.current = index;
  }, [index]);
  const hasIndex = index !== null;
  useEffect(() => {
    if (!hasIndex) return undefined;
    const restore = (): Session => {
      const { session, problems } = parseAddress(bar.here());
      const settled = latest.current === null ? { session, problems: [] } : opened(session, latest.current);
      tell(notices, [...problems, ...settled.problems]);
      return settled.session;
    };
    return follow({ store, visits: bar.visits, restore });
  }, [store, notices, bar, hasIndex]);

  const language = useStore(store, session => session.language);
  const title = useStore(store, session => titleOf(session, index));
  useLangAndTitle(language, title);
}

const titles = {
  map: 'titleMap',
  table: 'titleTable',
  overlaps: 'titleOverlaps',
  compare: 'titleCompare',
  duplication: 'titleDuplication',
  silos: 'titleSilos',
  areas: 'titleAreas',
  gaps: 'titleGaps',
  changes: 'titleChanges',
  whatif: 'titleWhatif',
  flows: 'titleFlows',
  page: 'titleMap',
  stories: 'titleStories',
} as const satisfies Record<Screen, string>;

function titleOf({ language, selected, focus, screen, story }: Session, index: IndexedLandscape | null): string {
  const say = sayIn[language];
  const told = index === null || story === null ? undefined : findStory(index, story.id);
  if (told !== undefined) return say('page', 'titleOf', { name: nameIn(told, language).text });
  if (screen === 'stories') return say('page', titles[screen]);
  const body = index?.bodyById.get(selected?.id ?? focus?.id ?? '');
  if (body !== undefined) return say('page', 'titleOf', { name: nameIn(body, language).text });
  return say('page', titles[screen]);
}
