import type { ReactElement } from 'react';
import type { AddressBar } from '../../address/bar.ts';
import type { SessionStore } from '../../state/store.ts';
import { Message } from './Message.tsx';
import { StatePage } from './StatePage.tsx';
import styles from './StatePage.module.css';

interface NoSuchPageProps {
  readonly store: SessionStore;
  readonly bar: AddressBar;
}

export function NoSuchPage({ store, bar }: NoSuchPageProps): ReactElement {
  return (
    <StatePage store={store}>
      {say => (
        <main className={styles['middle']}>
          <Message title={say('states', 'unknownAddress')} text={say('states', 'unknownAddressHow', { address: bar.here().pathname })}>
            <a href={bar.hrefOf(say.language === 'cy' ? '/?lang=cy' : '/')}>{say('states', 'toMap')}</a>
          </Message>
        </main>
      )}
    </StatePage>
  );
}
