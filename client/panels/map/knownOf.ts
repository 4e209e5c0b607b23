/** What a lens knows of a body, in words: its seats, or its flows; and that it is not known, where it is not. */
import type { Say } from '../../../schema/words/say.ts';
import { isPartnership, seatCountOf, type IndexedLandscape, type MapBody } from '../../state/landscape.ts';
import { flowCountsOf } from '../../state/stopped.ts';
import type { Lens } from '../../state/session.ts';

interface Told {
  readonly say: Say;
  readonly lens: Lens;
}

export function knownOf(index: IndexedLandscape, body: MapBody, { say, lens }: Told): string {
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
