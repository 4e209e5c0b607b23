/** The council areas as tiles of one size, deeper where they carry more; a click chooses an area for every view. */
import type { ReactElement } from 'react';
import { nameIn, shortIn, type MapArea } from '../../state/landscape.ts';
import { filterArea } from '../../state/producers.ts';
import { useIndex } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { depths } from '../overlaps/matrix/cells.ts';
import styles from './TileMap.module.css';
import { carriedBy, depthAmong, type AreaLoad, type Carried } from './carried.ts';
import { percentOf } from './percent.ts';
import { tileText } from './tileText.ts';
import type { Tile } from './tiles.ts';

/** The first of the depths is for nothing at all. */
const steps = depths.length - 1;

interface TileMapProps {
  readonly tiles: readonly Tile[];
  readonly loads: readonly AreaLoad[];
  readonly carried: Carried;
  /** An area at any level, or none. */
  readonly chosen: MapArea | null;
}

export function TileMap({ tiles, loads, carried, chosen }: TileMapProps): ReactElement {
  const viewSay = useViewSay();
  const { areaById } = useIndex();
  const values = loads.map(load => carriedBy(load, carried));
  const here = new Set(chosen?.councils.map(({ id }) => id));
  return (
    <div className={styles['map']}>
      <ul className={styles['tiles']} aria-label={viewSay('areasView', 'tiles')}>
        {tiles.map(({ id, column, row }, at) => {
          const area = areaById.get(id);
          const value = values[at] ?? null;
          const depth = depthAmong(value, values, steps);
          const colours = depth === null ? undefined : depths[depth];
          const name = area === undefined ? id : nameIn(area, viewSay.language).text;
          return (
            <li
              key={id}
              className={styles['tile']}
              data-area={id}
              data-in={here.has(id) ? '' : undefined}
              data-unknown={value === null ? '' : undefined}
              style={{ gridColumn: column, gridRow: row, background: colours?.fill, color: colours?.ink }}
            >
              <ActLink step={filterArea(chosen?.id === id ? null : id)} isCurrent={chosen?.id === id} className={styles['tileLink']}>
                <span className="visually-hidden">
                  {tileText({ area: name, value, carried, viewSay })}
                  {here.has(id) ? `, ${viewSay('areasView', 'chosenTile')}` : ''}
                </span>
                <span aria-hidden="true" className={styles['tileName']}>
                  {area === undefined ? id : shortIn(area, viewSay.language)}
                </span>
                <span aria-hidden="true" className={styles['tileValue']}>
                  {value === null ? '?' : carried === 'ASSUMED' ? viewSay('areasView', 'percent', { percent: percentOf(value) }) : value}
                </span>
              </ActLink>
            </li>
          );
        })}
      </ul>
      <p className={styles['key']}>
        <span>{viewSay('areasView', 'fewest')}</span>
        {depths.slice(1).map(({ fill }) => (
          <span key={fill} className={styles['swatch']} style={{ background: fill }} />
        ))}
        <span>{viewSay('areasView', 'most')}</span>
        {values.includes(null) ? (
          <>
            <span className={styles['swatch']} data-unknown="" />
            <span>{viewSay('areasView', 'notKnown')}</span>
          </>
        ) : null}
      </p>
    </div>
  );
}
