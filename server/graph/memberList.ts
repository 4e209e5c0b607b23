/** How far the members of a board can be known from what is recorded. */
import type { TermOf } from '../../schema/model/terms.ts';
import type { memberList } from '../../schema/model/terms/partnership.ts';
import type { PartnershipId } from '../domain/id.ts';
import type { Evidence } from '../domain/things.ts';
import type { PartnershipGraph } from './partnershipGraph.ts';
import { supporting } from './certainty.ts';
import { seatsOf } from './seats.ts';

export type MemberList = TermOf<typeof memberList>;

/** Null for group nodes, which have no members of their own. A seat that nobody gave a source for counts with the assumed ones. */
export function memberListOf(graph: PartnershipGraph, partnership: PartnershipId): MemberList | null {
  if (graph.requirePartnership(partnership).isGroup) return null;
  const seats = seatsOf(graph, partnership).filter(seat => !graph.requireOrganisation(seat.organisation).isGroup);
  const support = seats.map(seat => supporting(seat.evidence));
  const evidence = support.flat();
  if (seats.length === 0) return 'unknown';
  if (evidence.some(piece => piece.certainty === 'stated' || piece.certainty === 'known')) return 'some_stated';
  if (support.every(isFromLaw)) return 'law_only';
  return evidence.some(piece => piece.certainty === 'statute') ? 'law_and_assumed' : 'assumed_only';
}

/** Nothing is not law: it says nothing of where the seat comes from. */
function isFromLaw(support: readonly Evidence[]): boolean {
  const isLaw = ({ certainty, law }: Evidence): boolean => certainty === 'statute' && (law === 'requires' || law === 'invites');
  return support.length > 0 && support.every(isLaw);
}
