/** Where bodies work: footprints in council areas, in the order of the map's columns, and the regions that hold them. */
import type { AreaId, BodyId } from '../domain/id.ts';
import type { Area, Coverage, Within } from '../domain/things.ts';
import { groundAfter, noGround, type Ground } from './ground.ts';
import { Lists } from './lists.ts';
import type { RegionOf } from './partnershipGraph.ts';
import { isTouched, type Shelf } from './shelf.ts';

type Footprint = readonly AreaId[] | null;

export interface Places {
  readonly ground: Ground;
  readonly coverages: Lists<BodyId, Coverage>;
  /** Those that were asked for before. */
  readonly footprints: Map<BodyId, Footprint>;
}

export const noPlaces: Places = { ground: noGround, coverages: new Lists(coverage => [coverage.from]), footprints: new Map() };

export interface ShelvesOfPlaces {
  readonly areas: Shelf<Area>;
  readonly withins: Shelf<Within>;
  readonly coverages: Shelf<Coverage>;
}

export function* placesAfter(before: Places, shelves: ShelvesOfPlaces): Generator<void, Places> {
  const ground = yield* groundAfter(before.ground, shelves.areas, shelves.withins);
  const coverages = yield* before.coverages.after(shelves.coverages);
  return { ground, coverages, footprints: footprintsAfter(before, ground, shelves.coverages) };
}

function footprintsAfter(before: Places, ground: Ground, coverages: Shelf<Coverage>): Places['footprints'] {
  if (ground !== before.ground) return new Map();
  if (!isTouched(coverages)) return before.footprints;
  const footprints = new Map(before.footprints);
  for (const { from } of [...coverages.gone, ...coverages.come]) footprints.delete(from);
  return footprints;
}

export function areasIn({ coverages }: Places, body: BodyId): readonly AreaId[] {
  return coverages.of(body).map(coverage => coverage.to);
}

export function councilsIn({ ground }: Places, area: AreaId): readonly AreaId[] {
  return ground.councilsByArea.get(area) ?? [];
}

export function footprintIn(places: Places, body: BodyId): Footprint {
  const known = places.footprints.get(body);
  if (known !== undefined) return known;
  const served = places.ground.inColumns(areasIn(places, body).flatMap(area => councilsIn(places, area)));
  const footprint = served.length === 0 ? null : served;
  places.footprints.set(body, footprint);
  return footprint;
}

export function regionIn(places: Places, body: BodyId): RegionOf {
  const { councils, regionByCouncil } = places.ground;
  const footprint = footprintIn(places, body);
  if (footprint === null) return { scope: null, region: null };
  if (footprint.length === councils.length) return { scope: 'wales', region: null };
  const [first, ...others] = [...new Set(footprint.map(council => regionByCouncil.get(council)))];
  if (first === undefined || others.length > 0) return { scope: 'several', region: null };
  return { scope: 'one', region: first };
}
