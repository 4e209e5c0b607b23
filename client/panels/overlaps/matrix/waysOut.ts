/** Where too many boards would stand side by side: steps after which they can be read. Pure. */
import type { AsOf } from '../../../state/filtered.ts';
import type { IndexedLandscape, MapArea } from '../../../state/landscape.ts';
import { filterArea, filterKind, type Producer } from '../../../state/producers.ts';
import type { Session } from '../../../state/session.ts';
import { boardsAsked, mostBoards } from './boards.ts';

export interface WayOut {
  /** Null for the way by kinds: CSPs and PSBs. */
  readonly area: MapArea | null;
  readonly step: Producer;
}

export function waysOut(index: IndexedLandscape, session: Session, asOf: AsOf | null): readonly WayOut[] {
  const ways: readonly WayOut[] = [
    ...index.landscape.areas.filter(({ kind }) => kind === 'POLICE_AREA').map(area => ({ area, step: filterArea(area.id) })),
    { area: null, step: filterKind(['CSP', 'PSB']) },
  ];
  return ways.filter(({ step }) => {
    const boards = boardsAsked(index, { ...step(session), asOf }).length;
    return boards > 0 && boards <= mostBoards;
  });
}
