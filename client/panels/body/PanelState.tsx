/** What a panel says where it has nothing to show: that it loads, that it could not, or that the body is gone. */
import type { ReactElement } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../explorer.ts';
import { InEnglish } from '../names/InEnglish.tsx';
import styles from './BodyPanel.module.css';

interface PanelStateProps {
  readonly text: string;
  /** In the words of the server, which speaks English. */
  readonly said?: string | null;
  readonly onTryAgain?: () => void;
}

export function PanelState({ text, said = null, onTryAgain }: PanelStateProps): ReactElement {
  const say = useSay();
  return (
    <div className={styles['state']} role={onTryAgain === undefined ? undefined : 'alert'}>
      <p>{text}</p>
      {said === null ? null : (
        <p className={styles['detail']}>
          {say('panel', 'errorSaid')} <InEnglish>{said}</InEnglish>
        </p>
      )}
      {onTryAgain === undefined ? null : <Button onClick={onTryAgain}>{say('common', 'tryAgain')}</Button>}
    </div>
  );
}
