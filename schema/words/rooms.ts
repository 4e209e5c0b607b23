/** All words of the interface in both languages. Every room has the same keys in both, or the types fail. The page has `client/words/rooms.ts` in its place. */
import { english } from './english.ts';
import { titled } from './titled.ts';
import { welsh } from './welsh.ts';

export const words = {
  en: { ...english, ...titled.en },
  cy: { ...welsh, ...titled.cy },
} as const;

export type Room = keyof typeof words.en;
export type Key<R extends Room> = keyof (typeof words.en)[R] & string;
