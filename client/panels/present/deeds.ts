/** What each key does while a story is told; clickers send some of them. Pure. */

export type Deed =
  | 'after'
  | 'before'
  | 'first'
  | 'last'
  | 'onwards'
  | 'backwards'
  | 'black'
  | 'white'
  | 'language'
  | 'spot'
  | 'notes'
  | 'who'
  | 'remark'
  | 'contrast'
  | 'fullScreen'
  | 'keys'
  | 'leave';

/** As they stand in the list of keys; in what a key sends, letters are small. Clickers send PageUp, PageDown, a full stop and F5. */
export const keysOf: Readonly<Record<Deed, readonly string[]>> = {
  after: ['ArrowRight', 'PageDown', ' '],
  before: ['ArrowLeft', 'PageUp', 'Backspace'],
  first: ['Home'],
  last: ['End'],
  onwards: ['ArrowDown'],
  backwards: ['ArrowUp'],
  black: ['b', '.'],
  white: ['w', ','],
  language: ['l'],
  spot: ['s'],
  who: ['e'],
  notes: ['n'],
  remark: ['r'],
  contrast: ['c'],
  fullScreen: ['f', 'F5'],
  keys: ['?'],
  leave: ['Escape'],
};

export const deeds = Object.keys(keysOf) as readonly Deed[];

/** Null where a key does nothing here. Shift turns the space bar round. */
export function deedOf({ key, shiftKey }: { readonly key: string; readonly shiftKey: boolean }): Deed | null {
  if (key === ' ' && shiftKey) return 'before';
  const sent = key.length === 1 ? key.toLowerCase() : key;
  return deeds.find(deed => keysOf[deed].includes(sent)) ?? null;
}
