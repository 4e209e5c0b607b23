import type { CSSProperties, ReactElement } from 'react';
import type { Say } from '../../../schema/words/say.ts';
import { flowSteps, seatSteps, type TintStep } from '../../canvas/tints.ts';
import type { Lens } from '../../state/session.ts';
import { useSay } from '../explorer.ts';
import styles from './Legend.module.css';

/** The steps of a lens's colours, as the map paints and frames them. */
export function LensSteps({ lens }: { readonly lens: Exclude<Lens, 'structure' | 'overlap' | 'gaps'> }): ReactElement {
  const say = useSay();
  const steps: readonly TintStep[] = lens === 'seats' ? seatSteps : flowSteps;
  return (
    <>
      {lens === 'seats' && <span>{say('legend', 'seatsOf')}</span>}
      {steps.map(({ name, colours: { fill, line } }) => (
        <span key={name} className={styles['mark']}>
          <span className={styles['step']} data-frame={name} style={{ '--fill': fill, '--line': line } as CSSProperties} />
          {lens === 'seats' ? seatWords(name, say) : flowWords(name, say)}
        </span>
      ))}
    </>
  );
}

function seatWords(name: TintStep['name'], say: Say): string {
  const at = seatSteps.findIndex(step => step.name === name);
  const from = (seatSteps[at - 1]?.upTo ?? 0) + 1;
  const to = seatSteps[at]?.upTo ?? 0;
  if (to === 0) return say('legend', 'membersNotKnown');
  return to === Infinity ? say('legend', 'orMore', { from }) : say('legend', 'range', { from, to });
}

function flowWords(name: TintStep['name'], say: Say): string {
  return name === 'receives' || name === 'gives' || name === 'both' ? say('legend', name) : say('legend', 'noneRecorded');
}
