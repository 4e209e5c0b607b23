/** One layer of boundaries over the tiles: a line where one area of it ends and another begins. What it says stands in words beneath. */
import type { ReactElement } from 'react';
import type { MapArea } from '../../state/landscape.ts';
import styles from './LayerPicture.module.css';
import type { BoundaryLayer } from './layers.ts';
import type { Side, Tile } from './tiles.ts';

const [width, height] = [24, 18];

interface LayerPictureProps {
  readonly layer: BoundaryLayer;
  readonly tiles: readonly Tile[];
  readonly beside: ReadonlyMap<string, ReadonlyMap<Side, string>>;
  readonly tints: ReadonlyMap<string, number>;
  readonly chosen: MapArea | null;
}

export function LayerPicture({ layer: { partOf }, tiles, beside, tints, chosen }: LayerPictureProps): ReactElement {
  const [columns, rows] = [Math.max(...tiles.map(({ column }) => column)), Math.max(...tiles.map(({ row }) => row))];
  const here = new Set(chosen?.councils.map(({ id }) => id));
  const sides = tiles.flatMap(tile =>
    sidesOf.map(side => {
      const other = beside.get(tile.id)?.get(side);
      return { line: lineAt(tile, side), isInside: other !== undefined && partOf.get(other) === partOf.get(tile.id) };
    }),
  );
  const pathOf = (isInside: boolean): string =>
    sides
      .filter(side => side.isInside === isInside)
      .map(({ line }) => line)
      .join('');
  return (
    <svg className={styles['layer']} viewBox={`-2 -2 ${columns * width + 4} ${rows * height + 4}`} aria-hidden="true">
      {tiles.map(({ id, column, row }) => (
        <rect
          key={id}
          x={(column - 1) * width}
          y={(row - 1) * height}
          width={width}
          height={height}
          className={styles['ground']}
          data-tint={(tints.get(partOf.get(id)?.id ?? '') ?? 0) % 4}
        />
      ))}
      <path d={pathOf(true)} className={styles['inside']} />
      <path d={pathOf(false)} className={styles['edge']} />
      {tiles
        .filter(({ id }) => here.has(id))
        .map(({ id, column, row }) => (
          <rect
            key={id}
            x={(column - 1) * width + 4}
            y={(row - 1) * height + 4}
            width={width - 8}
            height={height - 8}
            className={styles['chosen']}
          />
        ))}
    </svg>
  );
}

const sidesOf: readonly Side[] = ['north', 'east', 'south', 'west'];

function lineAt({ column, row }: Tile, side: Side): string {
  const [left, top] = [(column - 1) * width, (row - 1) * height];
  switch (side) {
    case 'north':
      return `M${left} ${top}h${width}`;
    case 'east':
      return `M${left + width} ${top}v${height}`;
    case 'south':
      return `M${left} ${top + height}h${width}`;
    case 'west':
      return `M${left} ${top}v${height}`;
  }
}
