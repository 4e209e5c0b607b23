/** Where no area is chosen yet: all of Wales, its regions and its councils to choose from, by their names in both languages. */
import { useMemo, type ReactElement } from 'react';
import { nameIn, type IndexedLandscape, type MapArea } from '../../state/landscape.ts';
import { filterArea } from '../../state/producers.ts';
import { useIndex, useSay } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './AreaGrid.module.css';

export function AreaGrid(): ReactElement {
  const viewSay = useViewSay();
  const index = useIndex();
  const { whole, regions } = useMemo(() => areasToChoose(index), [index]);
  return (
    <nav className={styles['grid']} aria-label={viewSay('duplicationView', 'anyArea')}>
      {whole === null ? null : (
        <ActLink step={filterArea(whole.id)} className={styles['whole']}>
          <BothNames area={whole} />{' '}
          <span className={styles['count']}>{viewSay('duplicationView', 'councils', { n: whole.councils.length })}</span>
        </ActLink>
      )}
      <ul className={styles['regions']}>
        {regions.map(({ region, councils }) => (
          <li key={region?.id ?? 'none'} className={styles['region']}>
            {region === null ? null : (
              <ActLink step={filterArea(region.id)} className={styles['regionName']}>
                <BothNames area={region} />{' '}
                <span className={styles['count']}>{viewSay('duplicationView', 'councils', { n: councils.length })}</span>
              </ActLink>
            )}
            <ul>
              {councils.map(council => (
                <li key={council.id}>
                  <ActLink step={filterArea(council.id)} className={styles['council']}>
                    <BothNames area={council} />
                  </ActLink>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function BothNames({ area }: { readonly area: MapArea }): ReactElement {
  const { language } = useSay();
  const own = nameIn(area, language);
  const other = nameIn(area, language === 'cy' ? 'en' : 'cy');
  return (
    <>
      <span className={styles['name']} lang={own.language.toLowerCase()}>
        {own.text}
      </span>
      {other.text === own.text || other.isFallback ? null : (
        <span className={styles['other']} lang={other.language.toLowerCase()}>
          {' '}
          {other.text}
        </span>
      )}
    </>
  );
}

interface AreasToChoose {
  /** Null where the landscape has no country. */
  readonly whole: MapArea | null;
  readonly regions: readonly { readonly region: MapArea | null; readonly councils: readonly MapArea[] }[];
}

/** Councils in the order of the map, under the region that each lies in. */
function areasToChoose({ landscape, areaById, councils }: IndexedLandscape): AreasToChoose {
  const ids = [...new Set(councils.map(({ region }) => region?.id ?? null))];
  return {
    whole: landscape.areas.find(({ kind }) => kind === 'COUNTRY') ?? null,
    regions: ids.map(id => ({
      region: areaById.get(id ?? '') ?? null,
      councils: councils.filter(({ region }) => (region?.id ?? null) === id),
    })),
  };
}
