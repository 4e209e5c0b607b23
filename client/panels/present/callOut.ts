/** Whom a scene speaks of, to be named in letters that are read from the last row: the small ones of the map are not. Pure. */
import { isPartnership, type IndexedLandscape } from '../../state/landscape.ts';
import { hasFilters } from '../../state/producers.ts';
import type { Session } from '../../state/session.ts';
import { sharingOf } from '../../state/sharing.ts';
import { surroundingsOf, type Surroundings } from '../../state/surroundings.ts';

export interface CallOut {
  /** Who is in the middle: none, one, or two side by side. */
  readonly heads: readonly string[];
  /** What the others are to them. */
  readonly said: 'members' | 'seats' | 'group' | 'joined' | 'shared' | 'way' | 'boards' | 'bodies';
  readonly ids: readonly string[];
}

interface Lit {
  readonly passing: ReadonlySet<string>;
  /** A way, or flows that are followed, where they are lit in place of a focus. */
  readonly way: Surroundings | null;
}

/** Null where a view names nobody: then it is shown alone. */
export function callOutOf(index: IndexedLandscape, session: Session, { passing, way }: Lit): CallOut | null {
  const { screen, lens, pair, selected, focus, filters } = session;
  if (pair.length === 2 && (screen === 'compare' || lens === 'overlap'))
    // With a board that is gone nothing is shared, nor can it be said that nothing is.
    return pair.every(id => index.bodyById.has(id)) ? sharedBy(index, session) : null;
  if (screen !== 'map') return null;
  if (way !== null) return { heads: [], said: 'way', ids: [...way.steps.keys()] };
  const middle = selected?.id ?? focus?.id ?? null;
  if (middle !== null) return around(index, session, middle);
  const lit = [...passing].filter(id => index.bodyById.get(id)?.isGeneral === false);
  const asksBodies = filters.sector.length + filters.devolution.length > 0;
  const isWanted = (id: string): boolean => {
    const body = index.bodyById.get(id);
    return body !== undefined && isPartnership(body) !== asksBodies;
  };
  return { heads: [], said: asksBodies ? 'bodies' : 'boards', ids: hasFilters(filters) ? lit.filter(isWanted) : [] };
}

function around(index: IndexedLandscape, { lens, filters: { certainty } }: Session, id: string): CallOut {
  const { steps } = surroundingsOf(index, { focus: { id, steps: 1, direction: 'any' }, lens, certainty });
  const ids = [...steps.keys()].filter(other => other !== id);
  const body = index.bodyById.get(id);
  if (body?.isGeneral === true) return { heads: [id], said: 'group', ids };
  if (lens !== 'seats' && lens !== 'overlap') return { heads: [id], said: 'joined', ids };
  return { heads: [id], said: body !== undefined && isPartnership(body) ? 'members' : 'seats', ids };
}

function sharedBy(index: IndexedLandscape, { pair, choices }: Session): CallOut {
  const counted = { assumed: choices.assumed === 'YES', required: choices.required === 'YES' };
  const { standings } = sharingOf(index, pair, counted);
  return { heads: pair, said: 'shared', ids: [...standings].flatMap(([id, { is }]) => (is === 'both' ? [id] : [])) };
}
