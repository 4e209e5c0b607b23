import type { ReactElement } from 'react';
import type { SessionStore } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Message } from './Message.tsx';
import { StatePage } from './StatePage.tsx';
import styles from './StatePage.module.css';

interface EmptyProps {
  readonly store: SessionStore;
  readonly revision: number;
  readonly onRetry: () => void;
}

/** The server answered with a landscape in which nothing stands. */
export function Empty({ store, revision, onRetry }: EmptyProps): ReactElement {
  return (
    <StatePage store={store}>
      {say => (
        <main className={styles['middle']} data-testid="map" data-state="empty" data-revision={revision}>
          <Message title={say('states', 'empty')} text={say('states', 'emptyHow')}>
            <Button onClick={onRetry}>{say('common', 'tryAgain')}</Button>
          </Message>
        </main>
      )}
    </StatePage>
  );
}
