import type { CSSProperties, ReactElement } from 'react';
import type { Say } from '../../../schema/words/say.ts';
import { lineColours } from '../../canvas/style.ts';
import { flowSteps, seatSteps, type TintStep } from '../../canvas/tints.ts';
import type { Lens } from '../../state/session.ts';
import { useSay } from '../explorer.ts';
import styles from './Legend.module.css';
import { LineMark } from './marksDrawn.tsx';

/** The steps of a lens's colours, as the map paints and frames them. */
interface LensStepsProps {
  readonly lens: Exclude<Lens, 'structure' | 'overlap' | 'silos' | 'gaps'>;
  readonly hasFocus: boolean;
}

export function LensSteps({ lens, hasFocus }: LensStepsProps): ReactElement {
  const say = useSay();
  // Whom a focus lights by flows has one: there the row needs no word for none.
  const flows = hasFocus ? flowSteps.filter(({ name }) => name !== 'unknown') : flowSteps;
  const steps: readonly TintStep[] = lens === 'seats' ? seatSteps : flows;
  return (
    <>
      {lens === 'seats' && <span>{say('legend', 'seatsOf')}</span>}
      {steps.map(({ name, colours: { fill, line } }) => (
        <span key={name} className={styles['mark']}>
          <span className={styles['step']} data-frame={name} style={{ '--fill': fill, '--line': line } as CSSProperties} />
          {/* Lines that nobody tells of as running look like such bodies: one word for both. */}
          {name === 'stopped' && hasFocus && lens !== 'seats' && <LineMark colour={lineColours[lens]} isDotted />}
          {lens === 'seats' ? seatWords(name, say) : flowWords(name, lens, say)}
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

function flowWords(name: TintStep['name'], lens: 'money' | 'data', say: Say): string {
  if (name === 'stopped') return say('legend', `${lens}Stopped`);
  return name === 'receives' || name === 'gives' || name === 'both' ? say('legend', name) : say('legend', 'noneRecorded');
}
