/** In place of what would be told of a body that is gone; one that is gone in a what-if alone is a step away. */
import type { ReactElement } from 'react';
import { choose } from '../../state/producers.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useSay } from '../explorer.ts';
import styles from './BodyPanel.module.css';
import type { useGone } from './useGone.ts';

interface GoneStateProps {
  readonly gone: ReturnType<typeof useGone>;
  /** What is gone is said above. */
  readonly isTitled: boolean;
}

export function GoneState({ gone: { what, how, isSupposed }, isTitled }: GoneStateProps): ReactElement {
  const say = useSay();
  const act = useAct();
  const showRecorded = (): void => act(session => choose('asIf', 'NO')(choose('when', 'BEFORE')(session)));
  return (
    <div className={styles['state']}>
      <p>{isTitled ? how : `${what} ${how}`}</p>
      {isSupposed ? <Button onClick={showRecorded}>{say('supposed', 'showRecorded')}</Button> : null}
    </div>
  );
}
