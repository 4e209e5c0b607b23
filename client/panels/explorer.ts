/** What every panel is handed: the landscape, the session, the words, and a way to change the session. */
import type { ApolloClient } from '@apollo/client';
import { createContext, createElement, useContext, useDeferredValue, useMemo, type ReactElement, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { sayIn, type Say } from '../../schema/words/say.ts';
import type { Picture } from '../print/walk/pictureOf.ts';
import { flowsLitOf } from '../state/flowsLit.ts';
import type { AsOf } from '../state/filtered.ts';
import { passing } from '../state/filtered.ts';
import { withGravest, type GapLoads } from '../state/gapLoads.ts';
import type { Historic } from '../state/historic.ts';
import { isNamedBoard, type IndexedLandscape } from '../state/landscape.ts';
import type { Notice, NoticeStore } from '../state/notice.ts';
import { isLitBySharing, type Producer } from '../state/producers.ts';
import type { Session } from '../state/session.ts';
import { sharingOf, type Sharing } from '../state/sharing.ts';
import { produce, type SessionStore } from '../state/store.ts';
import { leaveStory } from '../state/story.ts';
import type { Supposed } from '../state/supposed.ts';
import { surroundingsOf, type Surroundings } from '../state/surroundings.ts';
import type { TakenHome } from '../state/takenHome.ts';
import type { Together } from '../state/together.ts';
import { changesSeen, type Change, type TwoMoments } from '../state/twoMoments.ts';
import type { Cell } from '../ui/csv.ts';
import { wayOf } from '../state/way.ts';

/** Rows under their headings. */
export interface Table {
  /** What it holds, in a word. */
  readonly what: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** A view, or the panel beside it, as a picture of at most so many pixels; of what is longer only its beginning. */
export interface PictureAsked {
  readonly session: Session;
  readonly part: 'view' | 'panel';
  readonly size: { readonly width: number; readonly height: number };
  /** Of a map only what is lit, beside text. */
  readonly isClose?: boolean;
  /** Of a sheet by itself: what would have to be made smaller than this goes on over another. */
  readonly leastScale?: number;
}

export interface Explorer {
  readonly index: IndexedLandscape;
  /** Who has a place on the map: all of the landscape, at both moments where two are beside each other; so nobody moves between them. */
  readonly places: IndexedLandscape;
  /** The what-if that is looked through; null where there is none, or while it is still to come. */
  readonly supposed: Supposed | null;
  /** The two moments of the history that are beside each other on the map; null where none are, or while they are still to come. */
  readonly history: Historic | null;
  /** Asks for them once more where they could not be had; null where nothing failed. */
  readonly askHistoryAgain: (() => void) | null;
  readonly store: SessionStore;
  /** Whom views and panels ask, and whether that answers what is supposed in place of what is recorded. */
  readonly asking: { readonly client: ApolloClient; readonly isAsIf: boolean };
  /** What stands at the day asked for; null while no day is asked for, or its answer is still to come. */
  readonly asOf: AsOf | null;
  /** How many gaps there are about each body; null unless the lens of gaps shows them, or while they are still to come. */
  readonly gapLoads: GapLoads | null;
  /** Who holds together in the network at hand; null unless the lens of silos shows it, or while it is still to come. */
  readonly together: Together | null;
  /** Not null while the server cannot reach its database and answers from memory; `since` where it says since when. */
  readonly away: { readonly since: string | null } | null;
  /** Not null while the database holds something newer that cannot be shown: why, in the server's words. */
  readonly behind: string | null;
  /** The server does not answer: nothing new arrives. */
  readonly isOffline: boolean;
  readonly notices: NoticeStore;
  /** The address that restores a session. */
  addressOf(session: Session): string;
  /** Where a link leads that is to show an address. */
  hrefOf(address: string): string;
  /** What whole addresses begin with, as they are cited and sent. */
  readonly origin: string;
  /** Not null in a file that was taken home: what there is to see is there, and nothing can be changed. */
  readonly takenHome: TakenHome | null;
  /** The session that an address asks for, and what of it this landscape does not have. */
  viewAt(address: string): { readonly session: Session; readonly problems: readonly Notice[] };
  /** The tables behind a view, as it would give them as files; not there where views cannot be drawn. */
  tablesOf?(session: Session): Promise<readonly Table[]>;
  /** A view drawn for paper, where nobody sees it; not there where views cannot be drawn. */
  pictureFor?(asked: PictureAsked, signal: AbortSignal): Promise<Picture>;
  /** Where the page at hand shows no session: a step leads to the address of what it would show. */
  leaveFor?(address: string): void;
}

const ExplorerContext = createContext<Explorer | null>(null);

/** The session as links have it: each of them would work out its address anew before what was done is seen. */
const LinkedSession = createContext<Session | null>(null);

interface ExplorerProviderProps {
  readonly value: Explorer;
  readonly children: ReactNode;
}

export function ExplorerProvider({ value, children }: ExplorerProviderProps): ReactElement {
  const linked = useDeferredValue(useStore(value.store));
  return createElement(ExplorerContext, { value }, createElement(LinkedSession, { value: linked }, children));
}

export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (explorer === null) throw new Error('No landscape here: put the component inside ExplorerProvider.');
  return explorer;
}

/** Where a step leads, as a link says it: a moment after the session changed. */
export function useHref(step: Producer): string {
  const { addressOf, hrefOf } = useExplorer();
  const session = useContext(LinkedSession);
  if (session === null) throw new Error('No landscape here: put the component inside ExplorerProvider.');
  const after = step(session);
  // Within a story the address names the scene; what is opened beside it is the view itself.
  return hrefOf(addressOf(after.story === session.story ? leaveStory(after) : after));
}

export function useIndex(): IndexedLandscape {
  return useExplorer().index;
}

/** A part of the session; the component draws itself anew only when that part changes. */
export function useSession<Part>(part: (session: Session) => Part): Part {
  return useStore(useExplorer().store, part);
}

/** `const act = useAct(); act(focusOn('csp-cardiff'))`. */
export function useAct(): (producer: Producer) => void {
  const { store, addressOf, leaveFor } = useExplorer();
  return useMemo(
    () => producer => (leaveFor === undefined ? produce(store, producer) : leaveFor(addressOf(producer(store.getState())))),
    [store, addressOf, leaveFor],
  );
}

export function useSay(): Say {
  return sayIn[useSession(session => session.language)];
}

/** Ids of the bodies that meet the filters. */
export function usePassing(): ReadonlySet<string> {
  const { index, asOf, gapLoads } = useExplorer();
  const filters = useSession(session => session.filters);
  const gravest = useSession(session => session.choices.gravest);
  return useMemo(() => {
    const ids = passing(index, filters, asOf);
    return gapLoads === null ? ids : withGravest(ids, gapLoads, gravest);
  }, [index, filters, asOf, gapLoads, gravest]);
}

/** What the boards chosen share; null unless the lens of overlap lights it. */
export function useSharing(): Sharing | null {
  const { index, asOf } = useExplorer();
  const isLit = useSession(isLitBySharing);
  const pair = useSession(session => session.pair);
  const assumed = useSession(session => session.choices.assumed === 'YES');
  const required = useSession(session => session.choices.required === 'YES');
  return useMemo(() => {
    if (!isLit) return null;
    const boards = pair.filter(id => isNamedBoard(index, id));
    return sharingOf(index, boards, { assumed, required, asOf });
  }, [index, isLit, pair, assumed, required, asOf]);
}

/** What stands around the focus, or the way that is lit in its place; null where there is neither, or a lens lights something else. */
export function useSurroundings(): Surroundings | null {
  const { index } = useExplorer();
  const focus = useSession(session => session.focus);
  const lens = useSession(session => session.lens);
  const certainty = useSession(session => session.filters.certainty);
  const way = useSession(session => session.choices.way);
  const flows = useSession(session => session.choices.lit);
  const isInPlace = !useSession(isLitBySharing);
  return useMemo(() => {
    if (!isInPlace) return null;
    const lit = wayOf(index, way) ?? flowsLitOf(index, flows, lens);
    return lit ?? (focus === null || !index.bodyById.has(focus.id) ? null : surroundingsOf(index, { focus, lens, certainty }));
  }, [index, focus, lens, certainty, way, flows, isInPlace]);
}

/** The landscape at two moments, of a what-if or of the history; null where it is looked at as it is recorded alone. */
export function useTwoMoments(): TwoMoments | null {
  const { supposed, history } = useExplorer();
  return supposed ?? history;
}

/** What changes about bodies from one moment to the other; null where only one is shown. */
export function useChanges(): ReadonlyMap<string, Change> | null {
  const moments = useTwoMoments();
  const moment = useSession(session => session.choices.when);
  return moments === null ? null : changesSeen(moments, moment);
}

/** The way that is lit, or the flows that are followed; null where neither is. */
export function useWay(): Surroundings | null {
  const surroundings = useSurroundings();
  return surroundings?.isWay === true ? surroundings : null;
}

/** The bodies that a focus or a lens lights; null where neither asks for anything. */
export function useLit(): ReadonlySet<string> | null {
  const surroundings = useSurroundings();
  const sharing = useSharing();
  return useMemo(() => {
    const lit = sharing?.standings ?? surroundings?.steps;
    return lit === undefined ? null : new Set(lit.keys());
  }, [sharing, surroundings]);
}
