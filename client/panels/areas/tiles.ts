/** Where the tile of each council area stands: where the landscape says, else row by row in the order of the map's columns. Pure. */

export interface Tile {
  readonly id: string;
  /** From 1. */
  readonly column: number;
  readonly row: number;
}

interface Placed {
  readonly id: string;
  readonly tileColumn?: number | null;
  readonly tileRow?: number | null;
}

/** Where nobody says where tiles stand. */
const columnsThen = 6;

/** All by the landscape, or none: half a map would put two areas on one tile. */
export function tilesOf(areas: readonly Placed[]): readonly Tile[] {
  const said = areas.flatMap(({ id, tileColumn, tileRow }) =>
    tileColumn == null || tileRow == null ? [] : [{ id, column: tileColumn, row: tileRow }],
  );
  const places = new Set(said.map(({ column, row }) => `${column} ${row}`));
  if (said.length === areas.length && places.size === areas.length) return said;
  return areas.map(({ id }, at) => ({ id, column: 1 + (at % columnsThen), row: 1 + Math.floor(at / columnsThen) }));
}

export type Side = 'north' | 'east' | 'south' | 'west';

const steps: readonly (readonly [Side, number, number])[] = [
  ['north', 0, -1],
  ['east', 1, 0],
  ['south', 0, 1],
  ['west', -1, 0],
];

/** The tile beside each side that has one. */
export function besideOf(tiles: readonly Tile[]): ReadonlyMap<string, ReadonlyMap<Side, string>> {
  const idAt = new Map(tiles.map(({ id, column, row }) => [`${column} ${row}`, id]));
  return new Map(
    tiles.map(({ id, column, row }) => [
      id,
      new Map(
        steps.flatMap(([side, right, down]) => {
          const other = idAt.get(`${column + right} ${row + down}`);
          return other === undefined ? [] : [[side, other] as const];
        }),
      ),
    ]),
  );
}
