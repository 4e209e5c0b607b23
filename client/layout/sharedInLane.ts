/** Whether others of its lane bear the short label of a body too, alone or beside other words. Each lane is counted once. */
import { shortIn, type IndexedLandscape, type MapBody } from '../state/landscape.ts';
import type { Language } from '../state/session.ts';

/** How many bodies have the word in their short label, by lane and word. */
type Bearers = ReadonlyMap<string, ReadonlyMap<string, number>>;

const known = new WeakMap<IndexedLandscape, Map<Language, Bearers>>();

export function isSharedInLane(index: IndexedLandscape, body: MapBody, language: Language): boolean {
  const short = shortIn(body, language);
  // Of several words, it is no word of another's.
  if (short.includes(' ')) return false;
  const lane = bearersIn(index, language).get(index.laneByBody.get(body.id)?.id ?? '');
  return (lane?.get(short) ?? 0) > 1;
}

function bearersIn(index: IndexedLandscape, language: Language): Bearers {
  const ofIndex = known.get(index) ?? new Map<Language, Bearers>();
  known.set(index, ofIndex);
  const bearers = ofIndex.get(language) ?? count(index, language);
  ofIndex.set(language, bearers);
  return bearers;
}

function count({ bodiesByLane }: IndexedLandscape, language: Language): Bearers {
  return new Map(
    [...bodiesByLane].map(([laneId, bodies]) => {
      const ofLane = new Map<string, number>();
      for (const body of bodies) {
        for (const word of new Set(shortIn(body, language).split(' '))) ofLane.set(word, (ofLane.get(word) ?? 0) + 1);
      }
      return [laneId, ofLane];
    }),
  );
}
