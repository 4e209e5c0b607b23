/** Above a network that is more than one picture holds: how many kinds are gathered and why, and each of them as an entry that opens and folds. */
import type { ReactElement } from 'react';
import type { Measure } from '../../layout/box.ts';
import { entryWidth, stripLabels } from '../../layout/strips.ts';
import { toggleGathered } from '../../state/producers.ts';
import { useAct, useIndex, useSay, useSession } from '../explorer.ts';
import styles from './GatheredKinds.module.css';
import { LaneEntry } from './LaneEntry.tsx';
import { lanesNamed } from './lanesNamed.ts';

interface GatheredKindsProps {
  /** The lanes that start gathered. */
  readonly gathered: readonly string[];
  /** Of the part that no panel lies over: a focus or a panel makes no line longer, for all below it would be moved. */
  readonly width: number;
  readonly measure: Measure;
}

/** Between the entries and the ends of their lines. */
const beside = 12;
/** As many as the names may take; of each but the last the end may be lost. */
const lines = 2;
const lost = 110;

export function GatheredKinds({ gathered, width, measure }: GatheredKindsProps): ReactElement {
  const index = useIndex();
  const act = useAct();
  const say = useSay();
  const opened = useSession(({ choices }) => choices.opened);
  const named = lanesNamed(index, gathered, say.language);
  const labels = stripLabels(named, (width - 2 * beside) * lines - lost * (lines - 1), measure);
  const closed = named.filter(({ lane }) => !opened.includes(lane.id)).length;
  return (
    <section className={styles['gathered']} aria-label={say('map', 'gatheredKinds')}>
      <p>
        <strong>{say('map', 'gathered', { n: closed })}</strong> {say('map', 'gatheredWhy')}
      </p>
      <div className={styles['entries']} style={{ maxWidth: width - 2 * beside }}>
        {named.map(({ lane, count }, at) => (
          <LaneEntry
            key={lane.id}
            lane={lane}
            label={labels[at] ?? ''}
            isOpen={opened.includes(lane.id)}
            width={Math.ceil(entryWidth(labels[at] ?? '', count, measure))}
            onToggle={() => act(toggleGathered(lane.id))}
          />
        ))}
      </div>
    </section>
  );
}
