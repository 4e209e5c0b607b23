/** What a panel says where it has nothing to show: that it loads, that it could not, or that the body is gone. */
import type { ReactElement } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../explorer.ts';
import styles from './BodyPanel.module.css';

interface PanelStateProps {
  readonly text: string;
  readonly detail?: string;
  readonly onTryAgain?: () => void;
}

export function PanelState({ text, detail, onTryAgain }: PanelStateProps): ReactElement {
  const say = useSay();
  return (
    <div className={styles['state']} role={onTryAgain === undefined ? undefined : 'alert'}>
      <p>{text}</p>
      {detail === undefined ? null : (
        <p className={styles['detail']} lang="en">
          {detail}
        </p>
      )}
      {onTryAgain === undefined ? null : <Button onClick={onTryAgain}>{say('common', 'tryAgain')}</Button>}
    </div>
  );
}
