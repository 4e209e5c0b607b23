/** What the lens of gaps shows bodies as, each with how many of it there are, and a filter on it. */
import { useMemo, type CSSProperties, type ReactElement } from 'react';
import { gapSteps } from '../../canvas/gapTints.ts';
import { passing } from '../../state/filtered.ts';
import { countByGravest, fromGravest } from '../../state/gapLoads.ts';
import { toggleGravest } from '../../state/producers.ts';
import { useAct, useExplorer, useSay, useSession } from '../explorer.ts';
import styles from './Legend.module.css';

export function GapSteps(): ReactElement {
  const say = useSay();
  const act = useAct();
  const { index, asOf, gapLoads } = useExplorer();
  const filters = useSession(session => session.filters);
  const chosen = useSession(session => session.choices.gravest);
  // Counted as if none were chosen: each says what it would light. Groups are never counted.
  const counts = useMemo(() => {
    if (gapLoads === null) return null;
    const named = [...passing(index, filters, asOf)].filter(id => index.bodyById.get(id)?.isGeneral === false);
    return countByGravest(named, gapLoads);
  }, [index, filters, asOf, gapLoads]);
  if (counts === null) return <span>{say('gapLens', 'asking')}</span>;
  return (
    <ul className={styles['families']} aria-label={say('gapLens', 'steps')}>
      {fromGravest.map(gravest => {
        const { sign, colours, frame } = gapSteps[gravest];
        const isChosen = chosen.includes(gravest);
        return (
          <li key={gravest}>
            <button
              type="button"
              className={styles['family']}
              data-out={(chosen.length > 0 && !isChosen) || undefined}
              data-gravest={gravest}
              aria-pressed={isChosen}
              title={say('gapLens', `hint${gravest}`)}
              onClick={() => act(toggleGravest(gravest))}
            >
              <span
                className={styles['step']}
                data-frame={frame}
                style={{ '--fill': colours.fill, '--line': colours.line } as CSSProperties}
                aria-hidden="true"
              />
              <span aria-hidden="true">{sign}</span>
              <span>{say('gapLens', gravest)}</span>
              <span className={styles['count']}>{counts[gravest]}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
