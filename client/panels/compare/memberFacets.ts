/** Who sits on two boards, by what the law does for the seat on either; and who has a part in them without a seat. */
import { labelOf } from '../../../schema/words/labelOf.ts';
import type { Law, Members_AssociationFragment as Association, Members_SeatFragment as Seat } from '../../api/generated/graphql.ts';
import { provisionsOf } from '../body/members/provisions.ts';
import { rolesIn, rolesKey } from '../body/members/membersByLaw.ts';
import { doubtsApart } from './doubts.ts';
import { ours, recorded, type Entry, type Facet, type FacetName, type Part } from './entry.ts';
import { heldBy } from './sides.ts';
import type { Speech } from './speech.ts';

/** From what binds most to what binds least; a seat of which several things are said has the first of them. */
const laws: readonly Law[] = ['REQUIRES', 'INVITES', 'CO_OPERATION', 'GUIDANCE', 'DUTY', 'NONE'];

export function membersFacet(a: readonly Seat[], b: readonly Seat[], speech: Speech): Facet {
  return facetOf('members', a, b, speech);
}

export function partsFacet(a: readonly Association[], b: readonly Association[], speech: Speech): Facet {
  return facetOf('parts', a, b, speech);
}

/** `REQUIRES INVITES`: the law on the first board and on the second, `-` where there is no seat. */
export function lawsOf({ a, b }: Pick<Entry, 'a' | 'b'>): readonly [Law | null, Law | null] {
  return [strongest(a), strongest(b)];
}

export function lawGroup(entry: Pick<Entry, 'a' | 'b'>): string {
  return lawsOf(entry)
    .map(law => law ?? '-')
    .join(' ');
}

export function lawsIn(group: string): readonly [Law | null, Law | null] {
  const [a, b] = group.split(' ').map(word => laws.find(law => law === word) ?? null);
  return [a ?? null, b ?? null];
}

/** Seats that law requires on both stand first. */
export function placeOfLaws(group: string): number {
  const [a, b] = lawsIn(group).map(law => (law === null ? 0 : laws.indexOf(law)));
  return (a ?? 0) * laws.length + (b ?? 0);
}

function facetOf(name: FacetName, a: readonly (Seat | Association)[], b: readonly (Seat | Association)[], speech: Speech): Facet {
  const entries = heldBy(a, b, row => row.organisation.id).flatMap(({ key, ...held }) => {
    const parts = { a: held.a.map(row => partOf(row, speech)), b: held.b.map(row => partOf(row, speech)) };
    const entry: Entry = { key, ...parts, subject: { is: 'body', id: key }, group: '' };
    return doubtsApart(entry).map(one => ({ ...one, group: lawGroup(one) }));
  });
  return { name, entries, isRecorded: { a: a.length > 0, b: b.length > 0 } };
}

function partOf(row: Seat | Association, { say }: Speech): Part {
  const roles = rolesIn(rolesKey(row)).map(role => labelOf('Role', role, say.language));
  const words = ours(roles.length === 0 ? say('panel', 'noRole') : roles.join(', '));
  const provisions = provisionsOf(row);
  return {
    id: row.id,
    said: row,
    isGeneral: row.isGeneral,
    law: row.law,
    fine: [[words], ...(provisions === '' ? [] : [recorded(provisions, say.language).map(word => ({ ...word, isScreenOnly: true }))])],
  };
}

function strongest(parts: readonly Part[]): Law | null {
  return laws.find(law => parts.some(part => part.law === law)) ?? null;
}
