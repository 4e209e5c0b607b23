import { Component, type ReactElement, type ReactNode } from 'react';
import type { SessionStore } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Message } from './Message.tsx';
import { StatePage } from './StatePage.tsx';
import styles from './StatePage.module.css';

interface MishapProps {
  readonly store: SessionStore;
  readonly children: ReactNode;
}

/** Stands in for a page that broke while it was drawn: better than an empty wall. Only a class can catch what its children throw. */
export class Mishap extends Component<MishapProps, { readonly error: Error | null }> {
  override readonly state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { store, children } = this.props;
    return this.state.error === null ? children : <Broken store={store} error={this.state.error} />;
  }
}

function Broken({ store, error }: { readonly store: SessionStore; readonly error: Error }): ReactElement {
  return (
    <StatePage store={store}>
      {say => (
        <main className={styles['middle']} data-testid="map" data-state="error">
          <div role="alert">
            <Message
              title={say('states', 'broken')}
              text={say('states', 'brokenHow')}
              said={{ label: say('states', 'brokenSaid', { message: '' }), words: error.message }}
            >
              <Button onClick={() => window.location.reload()}>{say('states', 'reload')}</Button>
            </Message>
          </div>
        </main>
      )}
    </StatePage>
  );
}
