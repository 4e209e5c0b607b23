/** What words of a comparison are made of: the language, and the names of the landscape. */
import { useMemo } from 'react';
import type { Say } from '../../../schema/words/say.ts';
import type { ViewSay } from '../../../schema/words/viewing.ts';
import { callNameIn } from '../../state/callName.ts';
import { nameIn, type IndexedLandscape } from '../../state/landscape.ts';
import { useIndex, useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';

export interface Speech {
  readonly say: Say;
  readonly viewSay: ViewSay;
  readonly index: IndexedLandscape;
}

export function useSpeech(): Speech {
  const say = useSay();
  const viewSay = useViewSay();
  const index = useIndex();
  return useMemo(() => ({ say, viewSay, index }), [say, viewSay, index]);
}

export function bodyNameIn({ say, index }: Speech, id: string): string {
  const body = index.bodyById.get(id);
  return body === undefined ? id : nameIn(body, say.language).text;
}

export function areaNameIn({ say, index }: Speech, id: string): string {
  const area = index.areaById.get(id);
  return area === undefined ? id : nameIn(area, say.language).text;
}

/** As people call it: `Cardiff CSP`. */
export function boardCalledIn({ say, index }: Speech, id: string): string {
  const board = index.bodyById.get(id);
  return board === undefined ? id : callNameIn(index, board, say.language);
}
