import { createContext } from 'react';

export interface Judged {
  /** The gap, or the overlap of two boards. */
  readonly about: string;
  readonly subject: string;
}

/** Opens the judging of a thing, in views that have one. */
export const JudgingContext = createContext<(judged: Judged) => void>(() => undefined);
