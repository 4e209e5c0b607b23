/** Who supposes, as it is typed here and remembered by this browser; asked for before anything is written. */
import { useRef, useState, type RefObject } from 'react';
import { rememberedAuthor } from './remembered.ts';

export interface Author {
  readonly author: string;
  readonly isMissing: boolean;
  readonly place: RefObject<HTMLDivElement | null>;
  type(author: string): void;
  /** Does it with the author at hand; where there is none, asks for one. */
  withAuthor(act: (author: string) => void): void;
}

export function useAuthor(): Author {
  const [author, setAuthor] = useState(rememberedAuthor);
  const [isMissing, setMissing] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  return {
    author,
    isMissing,
    place,
    type: typed => {
      setAuthor(typed);
      setMissing(false);
    },
    withAuthor: act => {
      if (author.trim() !== '') return act(author);
      setMissing(true);
      place.current?.querySelector('input')?.focus();
      return undefined;
    },
  };
}
