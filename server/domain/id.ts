/** Ids are text with a brand: each has one maker, and a bare string is never cast elsewhere. */
import type { KindName } from '../../schema/model/model.ts';

declare const brand: unique symbol;

export type Id<Name extends string> = string & { readonly [brand]: Name };

export type IdOf<Name extends KindName> = Id<Name>;

export type OrganisationId = IdOf<'Organisation'>;
export type PartnershipId = IdOf<'Partnership'>;
export type AreaId = IdOf<'Area'>;
export type BodyId = OrganisationId | PartnershipId;

export function idOf<Name extends KindName>(_kind: Name, text: string): IdOf<Name> {
  return text as IdOf<Name>;
}
