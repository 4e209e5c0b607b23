/** One kind of product: the sentence first, then what could be one, what stands beside it, and what organisations must do themselves. */
import { useState, type ReactElement } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import type { MapArea } from '../../state/landscape.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { SentenceText } from '../names/SentenceText.tsx';
import styles from './Duplication.module.css';
import type { Lane, requiredSeatsIn } from './lanes.ts';
import { Matrix } from './Matrix.tsx';
import { OwnDuties } from './OwnDuties.tsx';

interface LaneViewProps {
  readonly lane: Lane;
  readonly area: MapArea;
  readonly required: ReturnType<typeof requiredSeatsIn>;
}

/** By which the way to a lane finds it. */
export function laneHeading(kind: Lane['kind']): string {
  return `lane-${kind.toLowerCase()}`;
}

/** What a wide area shows at once of what could be one. */
const firstShown = 3;

export function LaneView({ lane, area, required }: LaneViewProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const heading = laneHeading(lane.kind);
  const [isWhole, setWhole] = useState(false);
  const ones = lane.groups.filter(({ isOne }) => isOne);
  const rest = lane.groups.filter(({ isOne }) => !isOne);
  const shown = isWhole ? ones : ones.slice(0, firstShown);
  return (
    <section className={styles['lane']} aria-labelledby={heading} data-lane={lane.kind}>
      <h3 id={heading} tabIndex={-1} className={styles['laneTitle']}>
        {labelOf('ProductKind', lane.kind, say.language)}
      </h3>
      <p className={styles['sentence']}>
        <SentenceText text={lane.sentence} />
      </p>
      {lane.assumedSeats === null ? null : (
        <p className={styles['fine']}>{viewSay('duplicationView', 'assumedSeats', lane.assumedSeats)}</p>
      )}
      {shown.map(group => (
        <Matrix key={group.id} group={group} lane={lane} area={area} required={required} />
      ))}
      {shown.length < ones.length ? (
        <Button onClick={() => setWhole(true)}>{viewSay('duplicationView', 'showMore', { n: ones.length - shown.length })}</Button>
      ) : null}
      {rest.map(group => (
        <Matrix key={group.id} group={group} lane={lane} area={area} required={required} />
      ))}
      {lane.own.length === 0 ? null : <OwnDuties lane={lane} />}
    </section>
  );
}
