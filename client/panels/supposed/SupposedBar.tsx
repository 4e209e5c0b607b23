/** On every screen while a what-if is looked through: its name, before and after along a slider, who changes, and the way out. */
import type { ReactElement } from 'react';
import { nameIn } from '../../state/landscape.ts';
import { choose, leaveWhatif, openWhatif } from '../../state/producers.ts';
import type { Choices } from '../../state/choices.ts';
import { Button } from '../../ui/Button.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { useAct, useExplorer, useSay, useSession } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { NameText } from '../names/NameText.tsx';
import styles from './SupposedBar.module.css';
import { WhoChanges } from './WhoChanges.tsx';

const stops: readonly Choices['when'][] = ['BEFORE', 'CHANGES', 'AFTER'];

export function SupposedBar(): ReactElement | null {
  const say = useSay();
  const act = useAct();
  const { supposed } = useExplorer();
  const id = useSession(session => session.choices.scenario[0] ?? null);
  const moment = useSession(session => session.choices.when);
  const isDrawn = useSession(session => session.screen === 'map' || session.screen === 'table');
  const hasPanel = useSession(session => session.selected !== null);
  if (id === null) return null;
  return (
    <section className={styles['bar']} aria-label={say('supposed', 'bar')} data-testid="supposed" data-moment={moment}>
      <p className={styles['name']}>
        {say('supposed', 'lookingThrough')}{' '}
        <strong>{supposed === null ? say('supposed', 'coming') : <NameText name={nameIn(supposed, say.language)} />}</strong>
      </p>
      {isDrawn ? (
        <>
          <Slider
            label={say('supposed', 'slider')}
            least={0}
            most={stops.length - 1}
            value={stops.indexOf(moment)}
            said={say('supposed', moment)}
            onChange={stop => act(choose('when', stops[stop] ?? 'CHANGES'))}
          />
          {supposed === null ? null : <WhoChanges supposed={supposed} />}
          {hasPanel ? <span className={styles['note']}>{say('supposed', 'panelsRecorded')}</span> : null}
        </>
      ) : (
        <span className={styles['note']}>{say('supposed', 'recordedHere')}</span>
      )}
      <span className={styles['ways']}>
        <ActLink step={openWhatif(id)}>{say('supposed', 'page')}</ActLink>
        <Button size="small" onClick={() => act(leaveWhatif)}>
          {say('supposed', 'leave')}
        </Button>
      </span>
    </section>
  );
}
