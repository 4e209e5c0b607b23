/** The columns of the map, and in them the footprints of two boards: what both serve stands one above the other. */
import type { ReactElement } from 'react';
import { shortIn } from '../../state/landscape.ts';
import { useIndex, useSay } from '../explorer.ts';
import type { Facet } from './entry.ts';
import styles from './FootprintStrip.module.css';
import { SideMark } from './SideMark.tsx';
import type { Side } from './sides.ts';

interface FootprintStripProps {
  readonly areas: Facet;
  /** Without the names of the columns. */
  readonly isBare?: boolean;
}

/** The words beside it say the same: it is not spoken. */
export function FootprintStrip({ areas, isBare = false }: FootprintStripProps): ReactElement {
  const { councils } = useIndex();
  const entryOf = new Map(areas.entries.map(entry => [entry.key, entry]));
  return (
    <div className={styles['strip']} aria-hidden="true">
      {(['a', 'b'] as const).map(side => (
        <div key={side} className={styles['row']} data-side={side}>
          <SideMark side={side} />
          {councils.map((area, place) => (
            <span
              key={area.id}
              className={styles['cell']}
              data-served={isServed(entryOf.get(area.id), side) ? '' : undefined}
              data-first={area.region?.id === councils[place - 1]?.region?.id ? undefined : ''}
            />
          ))}
        </div>
      ))}
      {isBare ? null : <Names areas={areas} />}
    </div>
  );
}

function Names({ areas }: Pick<FootprintStripProps, 'areas'>): ReactElement {
  const say = useSay();
  const { councils } = useIndex();
  const served = new Set(areas.entries.map(({ key }) => key));
  return (
    <div className={styles['row']}>
      <span className={styles['corner']} />
      {councils.map((area, place) => (
        <span
          key={area.id}
          className={styles['name']}
          data-served={served.has(area.id) ? '' : undefined}
          data-first={area.region?.id === councils[place - 1]?.region?.id ? undefined : ''}
        >
          <span>{shortIn(area, say.language)}</span>
        </span>
      ))}
    </div>
  );
}

function isServed(entry: Facet['entries'][number] | undefined, side: Side): boolean {
  return entry !== undefined && entry[side].length > 0;
}
