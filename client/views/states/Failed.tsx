import { CombinedGraphQLErrors } from '@apollo/client';
import type { ReactElement } from 'react';
import type { SessionStore } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Message } from './Message.tsx';
import { StatePage } from './StatePage.tsx';
import styles from './StatePage.module.css';

interface FailedProps {
  readonly store: SessionStore;
  readonly error: Error;
  readonly onRetry: () => void;
}

/** The landscape was asked for and did not come. */
export function Failed({ store, error, onRetry }: FailedProps): ReactElement {
  return (
    <StatePage store={store}>
      {say => (
        <main className={styles['middle']} data-testid="map" data-state="error">
          <div role="alert">
            <Message
              title={say('states', 'error')}
              text={say('states', 'errorHow')}
              said={CombinedGraphQLErrors.is(error) ? { label: say('states', 'errorSaid', { message: '' }), words: error.message } : null}
            >
              <Button onClick={onRetry}>{say('common', 'tryAgain')}</Button>
            </Message>
          </div>
        </main>
      )}
    </StatePage>
  );
}
