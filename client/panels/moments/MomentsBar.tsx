/** On every screen while the landscape is looked at in another way than as it is recorded: what it is, before and after, who changes, and the ways out. */
import type { ReactElement, ReactNode } from 'react';
import { choose } from '../../state/producers.ts';
import type { Choices } from '../../state/choices.ts';
import type { TwoMoments } from '../../state/twoMoments.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useAct, useSay, useSession } from '../explorer.ts';
import styles from './MomentsBar.module.css';
import { WhoChanges } from './WhoChanges.tsx';

interface MomentsBarProps {
  readonly label: string;
  readonly testId: string;
  readonly name: ReactNode;
  /** Null while they are still to come. */
  readonly moments: TwoMoments | null;
  /** The map or the tables go from one moment to the other. */
  readonly isDrawn: boolean;
  readonly children?: ReactNode;
  readonly ways: ReactNode;
}

export function MomentsBar({ label, testId, name, moments, isDrawn, children, ways }: MomentsBarProps): ReactElement {
  const moment = useSession(session => session.choices.when);
  return (
    <section className={styles['bar']} aria-label={label} data-testid={testId} data-moment={moment}>
      <p className={styles['name']}>{name}</p>
      {isDrawn ? (
        <>
          <MomentChoice />
          {moments === null ? null : <WhoChanges moments={moments} />}
        </>
      ) : null}
      {children}
      <span className={styles['ways']}>{ways}</span>
    </section>
  );
}

/** In a table there is nothing to draw a curtain over. */
function MomentChoice(): ReactElement {
  const say = useSay();
  const act = useAct();
  const moment = useSession(session => session.choices.when);
  const isMap = useSession(session => session.screen === 'map');
  const values: readonly Choices['when'][] = isMap ? ['BEFORE', 'CHANGES', 'AFTER', 'CURTAIN'] : ['BEFORE', 'CHANGES', 'AFTER'];
  return (
    <span className={styles['choice']}>
      <Choice
        label={say('moments', 'choice')}
        value={isMap || moment !== 'CURTAIN' ? moment : 'AFTER'}
        onChange={value => act(choose('when', value))}
        options={values.map(value => ({
          value,
          label: say('moments', value),
          ...(value === 'CURTAIN' ? { hint: say('moments', 'curtainHint') } : {}),
        }))}
      />
      <span className={styles['onPaper']}>{say('moments', moment)}</span>
    </span>
  );
}
