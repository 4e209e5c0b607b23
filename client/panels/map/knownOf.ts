/** What a lens knows of a body, in words: its seats, or its flows; and that it is not known, where it is not. */
import type { Say } from '../../../schema/words/say.ts';
import type { SilosGrouping } from '../../api/generated/graphql.ts';
import type { GapLoads } from '../../state/gapLoads.ts';
import { isPartnership, seatCountOf, type IndexedLandscape, type MapBody } from '../../state/landscape.ts';
import { flowCountsOf } from '../../state/stopped.ts';
import type { Lens } from '../../state/session.ts';
import type { Sharing } from '../../state/sharing.ts';
import type { Together } from '../../state/together.ts';
import { gapWords } from './gapWords.ts';
import { standingOf } from './standingWords.ts';
import { togetherWords } from './togetherWords.ts';

interface Told {
  readonly say: Say;
  readonly lens: Lens;
  /** What the boards chosen share, where the lens lights it. */
  readonly sharing?: Sharing | null;
  /** How many gaps there are about each body, where the lens shows them. */
  readonly gapLoads?: GapLoads | null;
  /** Who holds together, where the lens shows it, beside which grouping. */
  readonly together?: Together | null;
  readonly by?: SilosGrouping;
}

export function knownOf(
  index: IndexedLandscape,
  body: MapBody,
  { say, lens, sharing = null, gapLoads = null, together = null, by = 'REGION' }: Told,
): string {
  if (gapLoads !== null) return gapWords(gapLoads.get(body.id), say);
  if (together !== null) return togetherWords(together, body.id, by, say);
  if (sharing !== null) return standingOf(index, body, { sharing, say });
  if (body.isGeneral) return say('map', 'general');
  if (lens === 'money') return flowsOf(index, body, { say, kind: 'FUNDING' });
  if (lens === 'data') return flowsOf(index, body, { say, kind: 'DATA' });
  const seats = seatCountOf(index, body.id);
  if (isPartnership(body)) return seats === null ? say('map', 'membersNotKnown') : say('map', 'seats', { n: seats });
  return seats === null ? say('map', 'noSeatRecorded') : say('map', 'boards', { n: seats });
}

function flowsOf(index: IndexedLandscape, body: MapBody, { say, kind }: { readonly say: Say; readonly kind: 'FUNDING' | 'DATA' }): string {
  const { into, out, stopped } = flowCountsOf(index, body.id, kind);
  if (into + out + stopped === 0) return say('map', 'noFlow');
  const told = [
    into === 0 ? '' : say('map', 'flowsIn', { n: into }),
    out === 0 ? '' : say('map', 'flowsOut', { n: out }),
    stopped === 0 ? '' : say('map', kind === 'FUNDING' ? 'moneyStopped' : 'dataStopped', { n: stopped }),
  ];
  return told.filter(text => text !== '').join(' · ');
}
