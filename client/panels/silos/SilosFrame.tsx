/** One part of the view of silos: what it says first, how its network is known, what can be chosen. */
import type { ReactElement, ReactNode } from 'react';
import { hasFilters } from '../../state/producers.ts';
import { useSession } from '../explorer.ts';
import { Files } from '../frame/Files.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { ViewFrame } from '../frame/ViewFrame.tsx';
import { textIn, type Column } from '../table/columns.ts';
import { KnownBehind } from './KnownBehind.tsx';
import { SilosControls } from './SilosControls.tsx';
import styles from './Silos.module.css';
import { SilosOnPaper } from './SilosOnPaper.tsx';

interface SilosFrameProps<Row> {
  readonly lead: ReactNode;
  /** Where it is not that of the network at hand. */
  readonly knowledge?: ReactNode;
  /** What only this part asks. */
  readonly controls?: ReactNode;
  readonly columns: readonly Column<Row>[];
  /** All of them, in the order of the view. */
  readonly rows: () => readonly Row[] | Promise<readonly Row[]>;
  readonly children: ReactNode;
}

export function SilosFrame<Row>({
  lead,
  knowledge = <KnownBehind />,
  controls,
  columns,
  rows,
  children,
}: SilosFrameProps<Row>): ReactElement {
  const viewSay = useViewSay();
  const part = useSession(session => session.choices.silos);
  const heedsArea = part === 'APART';
  const isFiltered = useSession(session => hasFilters(heedsArea ? { ...session.filters, area: null } : session.filters));
  return (
    <ViewFrame
      name="silos"
      title={viewSay('silosView', 'title')}
      lead={
        <>
          <SilosOnPaper />
          <div aria-live="polite">{lead}</div>
          {isFiltered ? <p className={styles['fine']}>{viewSay('silosView', heedsArea ? 'onlyAreaCounts' : 'filtersLeftOut')}</p> : null}
        </>
      }
      knowledge={knowledge}
      controls={<SilosControls>{controls}</SilosControls>}
      files={
        <Files
          what={viewSay('silosView', `file${part}`)}
          cells={async () => [
            columns.map(({ heading }) => heading),
            ...(await rows()).map(row => columns.map(column => textIn(column, row))),
          ]}
        />
      }
    >
      {children}
    </ViewFrame>
  );
}
