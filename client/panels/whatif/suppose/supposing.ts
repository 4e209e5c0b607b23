/** What can be supposed of a body, what each of these needs, and the step it makes. Pure. */
import type { Role } from '../../../api/generated/graphql.ts';
import { faultOfDay } from '../../../state/day.ts';
import { isPartnership, type IndexedLandscape, type MapBody } from '../../../state/landscape.ts';
import type { DraftStep } from '../changes.ts';

/** In words of the body at hand: of a board somebody takes a seat, an organisation takes one. */
export type Deed = 'end' | 'merge' | 'addSeat' | 'endSeat' | 'getsSeat' | 'losesSeat' | 'moveDuty';

export interface Draft {
  readonly about: string | null;
  readonly deed: Deed | null;
  readonly other: string | null;
  readonly duty: string | null;
  readonly role: Role;
  /** Empty where none is named. */
  readonly day: string;
}

export const firstDraft: Draft = { about: null, deed: null, other: null, duty: null, role: 'MEMBER', day: '' };

export type Missing = 'about' | 'deed' | 'other' | 'duty' | 'day';

export function deedsOf(body: MapBody): readonly Deed[] {
  return isPartnership(body) ? ['end', 'merge', 'getsSeat', 'losesSeat', 'moveDuty'] : ['end', 'merge', 'addSeat', 'endSeat', 'moveDuty'];
}

/** Who can stand beside the body for the deed; null where nobody does. Groups stand for nobody by themselves. */
export function othersFor(index: IndexedLandscape, body: MapBody, deed: Deed): readonly MapBody[] | null {
  const { partnerships, organisations } = index.landscape;
  const named = <Body extends MapBody>(bodies: readonly Body[]): readonly Body[] =>
    bodies.filter(({ id, isGeneral }) => !isGeneral && id !== body.id);
  const seated = new Set((index.seatsByBody.get(body.id) ?? []).flatMap(seat => [seat.organisation.id, seat.partnership.id]));
  switch (deed) {
    case 'end':
      return null;
    case 'merge':
      return isPartnership(body) ? named(partnerships) : named(organisations);
    case 'addSeat':
      return named(partnerships).filter(({ id }) => !seated.has(id));
    case 'endSeat':
      return named(partnerships).filter(({ id }) => seated.has(id));
    case 'getsSeat':
      return named(organisations).filter(({ id }) => !seated.has(id));
    case 'losesSeat':
      return named(organisations).filter(({ id }) => seated.has(id));
    case 'moveDuty':
      return [...named(partnerships), ...named(organisations)];
  }
}

/** What has to be filled in before it can be supposed, first things first. */
export function missingIn({ about, deed, other, duty, day }: Draft): Missing | null {
  if (about === null) return 'about';
  if (deed === null) return 'deed';
  if (deed === 'moveDuty' && duty === null) return 'duty';
  if (deed !== 'end' && other === null) return 'other';
  return day.trim() === '' || faultOfDay(day.trim()) === null ? null : 'day';
}

/** Null while something is missing. */
export function stepOf(draft: Draft): DraftStep | null {
  const { about, deed, other, duty, role, day } = draft;
  if (missingIn(draft) !== null || about === null || deed === null) return null;
  const on = day.trim() === '' ? null : day.trim();
  const plain = { aboutId: about, otherId: other, dutyId: null, role: null, on };
  switch (deed) {
    case 'end':
      return { ...plain, action: 'END', otherId: null };
    case 'merge':
      return { ...plain, action: 'MERGE' };
    case 'addSeat':
      return { ...plain, action: 'ADD_SEAT', role };
    case 'endSeat':
      return { ...plain, action: 'END_SEAT' };
    case 'getsSeat':
      return { ...plain, action: 'ADD_SEAT', aboutId: other ?? '', otherId: about, role };
    case 'losesSeat':
      return { ...plain, action: 'END_SEAT', aboutId: other ?? '', otherId: about };
    case 'moveDuty':
      return { ...plain, action: 'MOVE_DUTY', dutyId: duty };
  }
}

/** Another deed needs others; what is asked of both stays. */
export function withDeed(draft: Draft, deed: Deed): Draft {
  return draft.deed === deed ? draft : { ...draft, deed, other: null, duty: null };
}
