/** On paper: both footprints in the columns of the map, and in words what only one serves and what both do. */
import type { ReactElement } from 'react';
import { absence } from './absence.ts';
import type { Citations } from './citations.ts';
import type { Facet } from './entry.ts';
import { FootprintStrip } from './FootprintStrip.tsx';
import styles from './Sheet.module.css';
import { SideMark } from './SideMark.tsx';
import { columns, inColumns, type Column } from './sides.ts';
import { areaNameIn, useSpeech } from './speech.ts';

interface SheetAreasProps {
  readonly areas: Facet;
  readonly citations: Citations;
}

export function SheetAreas({ areas, citations }: SheetAreasProps): ReactElement {
  const speech = useSpeech();
  const { viewSay } = speech;
  const inThree = inColumns(areas.entries);
  const isSaid = (column: Column): boolean => inThree[column].length > 0 || absence(column, areas) === 'notRecorded';
  return (
    <div className={styles['areas']}>
      {areas.entries.length === 0 ? null : <FootprintStrip areas={areas} isBare />}
      <p>
        <strong>{viewSay('compareView', 'areas')}:</strong>
        {columns.filter(isSaid).map(column => (
          <span key={column}>
            {' '}
            {column === 'b' ? null : <SideMark side="a" />} {column === 'a' ? null : <SideMark side="b" />}{' '}
            {inThree[column].length === 0
              ? viewSay('compareView', 'notRecorded')
              : inThree[column].map(({ key }) => areaNameIn(speech, key)).join(', ')}
          </span>
        ))}
        <sup>{citations.numbersOf(areas.entries.flatMap(({ a, b }) => [...a, ...b]).map(({ said }) => said))}</sup>
      </p>
    </div>
  );
}
