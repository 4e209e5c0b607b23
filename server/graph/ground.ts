/** The ground on which bodies work: council areas in the order of the map's columns, what other areas are made of, and the regions. */
import type { AreaId } from '../domain/id.ts';
import type { Area, Within } from '../domain/things.ts';
import { each } from '../pace/each.ts';
import { Lists } from './lists.ts';
import { byId } from './order.ts';
import { isTouched, type Shelf } from './shelf.ts';

export interface Ground {
  readonly councils: readonly AreaId[];
  /** The council areas an area is made of, in column order. */
  readonly councilsByArea: ReadonlyMap<AreaId, readonly AreaId[]>;
  readonly regionByCouncil: ReadonlyMap<AreaId, AreaId>;
  readonly withinsByInner: Lists<AreaId, Within>;
  readonly withinsByOuter: Lists<AreaId, Within>;
  /** Council areas, each once, in column order. */
  inColumns(councils: readonly AreaId[]): readonly AreaId[];
}

export const noGround: Ground = {
  councils: [],
  councilsByArea: new Map(),
  regionByCouncil: new Map(),
  withinsByInner: new Lists(within => [within.from]),
  withinsByOuter: new Lists(within => [within.to]),
  inColumns: councils => councils,
};

export function* groundAfter(before: Ground, areas: Shelf<Area>, withins: Shelf<Within>): Generator<void, Ground> {
  if (!isTouched(areas) && !isTouched(withins)) return before;
  const withinsByInner = yield* before.withinsByInner.after(withins);
  const withinsByOuter = yield* before.withinsByOuter.after(withins);
  const councils = [...areas.byId.values()]
    .filter(area => area.kind === 'principal_area')
    .sort(inColumnOrder)
    .map(area => area.id);
  const column = new Map(councils.map((id, index) => [id, index]));
  const inColumns: Ground['inColumns'] = ids => [...new Set(ids)].sort((a, b) => (column.get(a) ?? 0) - (column.get(b) ?? 0));
  const councilsByArea = new Map<AreaId, readonly AreaId[]>();
  yield* each(areas.byId.values(), ({ id }) => {
    const inside = withinsByOuter.of(id).map(within => within.from);
    councilsByArea.set(id, column.has(id) ? [id] : inColumns(inside.filter(area => column.has(area))));
  });
  const regionByCouncil = new Map<AreaId, AreaId>();
  yield* each(withins.byId.values(), within => {
    if (within.relation === 'in_rpb_region') regionByCouncil.set(within.from, within.to);
  });
  return { councils, councilsByArea, regionByCouncil, withinsByInner, withinsByOuter, inColumns };
}

function inColumnOrder(a: Area, b: Area): number {
  return (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY) || byId(a, b);
}
