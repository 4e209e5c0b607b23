/** While no area is chosen: all of them by what colours the tiles, most first. */
import type { ReactElement } from 'react';
import { nameIn } from '../../state/landscape.ts';
import { filterArea } from '../../state/producers.ts';
import { useIndex } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './Ranked.module.css';
import texts from './Texts.module.css';
import { carriedBy, type AreaLoad, type Carried } from './carried.ts';
import { percentOf } from './percent.ts';

interface RankedProps {
  readonly loads: readonly AreaLoad[];
  readonly carried: Carried;
}

export function Ranked({ loads, carried }: RankedProps): ReactElement {
  const viewSay = useViewSay();
  const { areaById } = useIndex();
  const values = loads.map(load => ({ id: load.area.id, value: carriedBy(load, carried) }));
  const most = Math.max(1e-9, ...values.map(({ value }) => value ?? 0));
  return (
    <>
      <h3 className={texts['heading']}>{viewSay('areasView', carried)}</h3>
      <ol className={styles['ranked']}>
        {values
          .toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1))
          .map(({ id, value }) => {
            const area = areaById.get(id);
            return (
              <li key={id}>
                <ActLink step={filterArea(id)}>{area === undefined ? id : nameIn(area, viewSay.language).text}</ActLink>
                <span className={styles['track']} aria-hidden="true">
                  <span className={styles['length']} style={{ inlineSize: `${((value ?? 0) / most) * 100}%` }} />
                </span>
                <span className={styles['number']}>
                  {value === null
                    ? viewSay('areasView', 'notKnown')
                    : carried === 'ASSUMED'
                      ? viewSay('areasView', 'percent', { percent: percentOf(value) })
                      : value}
                </span>
              </li>
            );
          })}
      </ol>
      <div className={styles['toChoose']}>
        <p className={texts['fine']}>{viewSay('areasView', 'nothingChosen')}</p>
      </div>
    </>
  );
}
