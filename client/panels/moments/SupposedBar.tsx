/** While a what-if is looked through: its name, the map before and after it, and whether views say what is recorded or what would be. */
import type { ReactElement } from 'react';
import { nameIn } from '../../state/landscape.ts';
import { choose, isOfLandscape, leaveTwoMoments, openWhatif } from '../../state/producers.ts';
import type { Session } from '../../state/session.ts';
import { isOfRecord } from '../../state/supposed.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useAct, useExplorer, useSay, useSession } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { NameText } from '../names/NameText.tsx';
import { MomentsBar } from './MomentsBar.tsx';
import styles from './MomentsBar.module.css';

/** Something in sight is asked of the server: a view, a panel, or what a lens counts. */
function hasAnswers(session: Session): boolean {
  return isOfLandscape(session) ? session.selected !== null || ['gaps', 'silos'].includes(session.lens) : !isOfRecord(session.screen);
}

export function SupposedBar(): ReactElement | null {
  const say = useSay();
  const act = useAct();
  const { supposed } = useExplorer();
  const id = useSession(session => session.choices.scenario[0] ?? null);
  const asIf = useSession(session => session.choices.asIf);
  const isDrawn = useSession(isOfLandscape);
  const isAsked = useSession(hasAnswers);
  const isRecord = useSession(session => isOfRecord(session.screen));
  if (id === null) return null;
  return (
    <MomentsBar
      label={say('supposed', 'bar')}
      testId="supposed"
      name={
        <>
          {say('supposed', 'lookingThrough')}{' '}
          <strong>{supposed === null ? say('moments', 'coming') : <NameText name={nameIn(supposed, say.language)} />}</strong>
        </>
      }
      moments={supposed}
      isDrawn={isDrawn}
      ways={
        <>
          <ActLink step={openWhatif(id)}>{say('supposed', 'page')}</ActLink>
          <Button size="small" onClick={() => act(leaveTwoMoments)}>
            {say('supposed', 'leave')}
          </Button>
        </>
      }
    >
      {isRecord ? (
        <span className={styles['note']}>
          {say('supposed', 'viewSays')} {say('supposed', 'NO')}
        </span>
      ) : null}
      {isAsked ? (
        <span className={styles['choice']}>
          <span className={styles['note']} aria-hidden="true">
            {say('supposed', isDrawn ? 'panelsSay' : 'viewSays')}
          </span>
          <Choice
            label={say('supposed', isDrawn ? 'panelsSay' : 'viewSays')}
            value={asIf}
            onChange={value => act(choose('asIf', value))}
            options={(['NO', 'YES'] as const).map(value => ({ value, label: say('supposed', value) }))}
            testId="as-if"
          />
          <span className={styles['onPaper']}>{say('supposed', asIf)}</span>
        </span>
      ) : null}
    </MomentsBar>
  );
}
