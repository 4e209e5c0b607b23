/** The landscape as the client holds it: what one query brought, and nothing else. */
import type { LandscapeQuery } from '../api/generated/graphql.ts';

export type Landscape = LandscapeQuery['landscape'];
export type MapPartnership = Landscape['partnerships'][number];
export type MapOrganisation = Landscape['organisations'][number];
export type MapBody = MapPartnership | MapOrganisation;
export type MapInterface = Landscape['interfaces'][number];
export type MapMembership = Landscape['memberships'][number];
export type MapFlow = Landscape['flows'][number];
export type MapArea = Landscape['areas'][number];
export type MapLane = Landscape['lanes'][number];

export function isPartnership(body: MapBody): body is MapPartnership {
  return 'kind' in body;
}
