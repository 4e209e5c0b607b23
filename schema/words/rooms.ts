/** All words of the interface, a room for each part of it. Every room has the same keys in both languages, or the types fail. */
import { common as commonCy } from './cy/common.ts';
import { states as statesCy } from './cy/states.ts';
import { common as commonEn } from './en/common.ts';
import { states as statesEn } from './en/states.ts';

export const words = {
  en: { common: commonEn, states: statesEn },
  cy: { common: commonCy, states: statesCy },
} as const;

export type Room = keyof typeof words.en;
export type Key<R extends Room> = keyof (typeof words.en)[R] & string;
