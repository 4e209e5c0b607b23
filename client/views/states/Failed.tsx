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
  const words = CombinedGraphQLErrors.is(error) ? error.message : null;
  return (
    <StatePage store={store}>
      {say => (
        <main className={styles['middle']} data-testid="map" data-state="error">
          <div role="alert">
            <Message
              title={say('states', 'error')}
              text={say('states', words === null ? 'errorHow' : 'errorHowSaid')}
              said={words === null ? null : { label: say('states', 'errorSaid', { message: '' }), words }}
            >
              <Button onClick={onRetry}>{say('common', 'tryAgain')}</Button>
            </Message>
          </div>
        </main>
      )}
    </StatePage>
  );
}
