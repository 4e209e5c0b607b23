/** What an area carries, as the numbers that colour its tile and stand in its row. Pure. */
import type { AreasQuery } from '../../api/generated/graphql.ts';

export type AreaLoad = AreasQuery['areaLoads'][number];

/** What tiles are coloured by. */
export type Carried = 'BOARDS' | 'SEATS' | 'ASSUMED' | 'GAPS';

/** Null where nobody recorded enough to say. The assumed share is of the seats recorded, from 0 to 1. */
export function carriedBy({ boards, seats, gaps }: AreaLoad, carried: Carried): number | null {
  switch (carried) {
    case 'BOARDS':
      return boards.value ?? null;
    case 'SEATS':
      return seats.value ?? null;
    case 'ASSUMED':
      return seats.value == null ? null : seats.assumed / seats.value;
    case 'GAPS':
      return gaps.value ?? null;
  }
}

/** From the lowest of all to the highest, in so many depths from 1; all alike stand in the middle. Null where it is not known. */
export function depthAmong(value: number | null, all: readonly (number | null)[], depths: number): number | null {
  const known = all.filter(one => one !== null);
  if (value === null || known.length === 0) return null;
  const [least, most] = [Math.min(...known), Math.max(...known)];
  if (least === most) return Math.ceil(depths / 2);
  return Math.min(depths, 1 + Math.floor(((value - least) / (most - least)) * depths));
}

/** The areas that have most, and those that have least; empty where all are alike. */
export function extremesOf(
  loads: readonly AreaLoad[],
  carried: Carried,
): { readonly most: Extreme | null; readonly least: Extreme | null } {
  const known = loads.flatMap(load => {
    const value = carriedBy(load, carried);
    return value === null ? [] : [{ id: load.area.id, value }];
  });
  if (known.length === 0) return { most: null, least: null };
  const at = (value: number): Extreme => ({ value, ids: known.filter(one => one.value === value).map(({ id }) => id) });
  const [least, most] = [Math.min(...known.map(({ value }) => value)), Math.max(...known.map(({ value }) => value))];
  return { most: at(most), least: least === most ? null : at(least) };
}

interface Extreme {
  readonly value: number;
  readonly ids: readonly string[];
}
