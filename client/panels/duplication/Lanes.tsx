/** The lanes, and above them the way to each: the assessments of a place stand below a screen of plans. */
import type { ReactElement } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import type { MapArea } from '../../state/landscape.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './Duplication.module.css';
import type { Lane, requiredSeatsIn } from './lanes.ts';
import { LaneView, laneHeading } from './LaneView.tsx';

interface LanesProps {
  readonly lanes: readonly Lane[];
  readonly area: MapArea;
  readonly required: ReturnType<typeof requiredSeatsIn>;
}

export function Lanes({ lanes, area, required }: LanesProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  return (
    <>
      {lanes.length < 2 ? null : (
        <nav className={styles['ways']} aria-labelledby={waysHeading}>
          <span id={waysHeading}>{viewSay('duplicationView', 'goTo')}</span>
          {lanes.map(({ kind, counts }) => (
            <Button key={kind} size="small" onClick={() => goTo(laneHeading(kind))}>
              <span className={styles['kindName']}>{labelOf('ProductKind', kind, say.language)}</span>{' '}
              <span className={styles['count']}>{counts.direct + counts.general}</span>
            </Button>
          ))}
        </nav>
      )}
      {lanes.map(lane => (
        <LaneView key={lane.kind} lane={lane} area={area} required={required} />
      ))}
    </>
  );
}

const waysHeading = 'ways-to-lanes';

function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
