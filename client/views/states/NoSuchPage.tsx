import type { ReactElement } from 'react';
import type { SessionStore } from '../../state/store.ts';
import { Message } from './Message.tsx';
import { StatePage } from './StatePage.tsx';
import styles from './StatePage.module.css';

interface NoSuchPageProps {
  readonly store: SessionStore;
  /** `not built` knows the address, but answers it only in a later version. */
  readonly why: 'not built' | 'unknown';
  readonly address: string;
}

export function NoSuchPage({ store, why, address }: NoSuchPageProps): ReactElement {
  return (
    <StatePage store={store}>
      {say => (
        <main className={styles['middle']}>
          <Message
            title={say('states', why === 'not built' ? 'notBuilt' : 'unknownAddress')}
            text={why === 'not built' ? say('states', 'notBuiltHow') : say('states', 'unknownAddressHow', { address })}
          >
            <a href={say.language === 'cy' ? '/?lang=cy' : '/'}>{say('states', 'toMap')}</a>
          </Message>
        </main>
      )}
    </StatePage>
  );
}
