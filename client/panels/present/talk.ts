/** What lies over the picture while a story is told, and how the picture is shown. Pure. */

export interface Talk {
  /** Nothing but one colour is shown. */
  readonly cover: 'none' | 'black' | 'white';
  /** What points: a light around a board or the pointer, or a dot at the pointer. */
  readonly spot: 'off' | 'light' | 'dot';
  readonly isHighContrast: boolean;
  /** The words of the sources stand over the picture. */
  readonly isWhoOpen: boolean;
  readonly isHelpOpen: boolean;
  readonly hasNotes: boolean;
}

export type TalkStep = (talk: Talk) => Talk;

export function firstTalk(isHighContrast: boolean): Talk {
  return { cover: 'none', spot: 'off', isHighContrast, isWhoOpen: false, isHelpOpen: false, hasNotes: false };
}

/** The same key again brings the picture back. */
export const coverWith =
  (cover: 'black' | 'white'): TalkStep =>
  talk => ({ ...talk, cover: talk.cover === cover ? 'none' : cover });

/** Whoever turns to another scene wants to see it. */
export const uncover: TalkStep = talk => (talk.cover === 'none' && !talk.isWhoOpen ? talk : { ...talk, cover: 'none', isWhoOpen: false });

const afterSpot = { off: 'light', light: 'dot', dot: 'off' } as const;

export const nextSpot: TalkStep = talk => ({ ...talk, spot: afterSpot[talk.spot] });

export const toggle =
  (part: 'isHighContrast' | 'isWhoOpen' | 'isHelpOpen' | 'hasNotes'): TalkStep =>
  talk => ({ ...talk, [part]: !talk[part] });
