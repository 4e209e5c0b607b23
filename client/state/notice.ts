/** What the page tells besides what was asked for: an address it could not follow in full, a day it could not read. */
import { createStore, type StoreApi } from 'zustand/vanilla';

export type Notice =
  | { readonly kind: 'unknownParameter'; readonly name: string }
  | { readonly kind: 'unknownValue'; readonly name: string; readonly value: string }
  /** A value that a later version of Tirlun will know. */
  | { readonly kind: 'laterValue'; readonly name: string; readonly value: string }
  /** A value that is well formed, but does not occur in this landscape. */
  | { readonly kind: 'notInLandscape'; readonly name: string; readonly value: string }
  /** A view that no page shows. */
  | { readonly kind: 'unknownPage'; readonly value: string }
  | { readonly kind: 'notWeights'; readonly value: string }
  /** A rule by which no gaps are found. */
  | { readonly kind: 'unknownRule'; readonly value: string }
  /** Of a way that was to be lit so many steps are not in this landscape. */
  | { readonly kind: 'brokenWay'; readonly missing: number }
  /** So many of the flows that were to be lit are not in this landscape. */
  | { readonly kind: 'flowsGone'; readonly missing: number }
  /** Steps of a way that do not follow one another. */
  | { readonly kind: 'partedWay' }
  | { readonly kind: 'notADate'; readonly value: string }
  | { readonly kind: 'tooEarly'; readonly value: string }
  | { readonly kind: 'asOfFailed'; readonly value: string };

export type NoticeStore = StoreApi<readonly Notice[]>;

export function createNoticeStore(first: readonly Notice[]): NoticeStore {
  return createStore(() => first);
}

/** Says what is new; what stands there already is not said twice. */
export function tell(store: NoticeStore, notices: readonly Notice[]): void {
  const told = new Set(store.getState().map(nameOf));
  const fresh = notices.filter(notice => !told.has(nameOf(notice)));
  if (fresh.length > 0) store.setState([...store.getState(), ...fresh], true);
}

export function dismiss(store: NoticeStore, dismissed: readonly Notice[]): void {
  store.setState(
    store.getState().filter(notice => !dismissed.includes(notice)),
    true,
  );
}

/** The same for two notices that say the same. */
export function nameOf(notice: Notice): string {
  const { kind, ...said } = notice;
  return [kind, ...Object.values(said)].join(' ');
}

/** About something that the address asks for. */
export function isOfAddress({ kind }: Notice): boolean {
  return kind !== 'asOfFailed';
}
