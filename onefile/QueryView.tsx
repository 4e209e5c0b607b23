/** Stands for the page of questions, which needs a server: says so, and where there is one. */
import { useEffect, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { viewSayIn } from '../schema/words/viewing.ts';
import type { SessionStore } from '../client/state/store.ts';
import { Message } from '../client/views/states/Message.tsx';
import { StatePage } from '../client/views/states/StatePage.tsx';
import styles from '../client/views/states/StatePage.module.css';
import { useOutside } from '../client/views/outside.ts';

export function QueryView({ store }: { readonly store: SessionStore }): ReactElement {
  const { bar } = useOutside();
  const language = useStore(store, session => session.language);
  const viewSay = viewSayIn[language];
  const title = viewSay('takeHome', 'notHereTitle');
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  return (
    <StatePage store={store}>
      {() => (
        <main className={styles['middle']}>
          <Message title={title} text={viewSay('takeHome', 'notHere', { address: bar.origin })}>
            <a href={bar.hrefOf(language === 'cy' ? '/?lang=cy' : '/')}>{viewSay('takeHome', 'toMap')}</a>
          </Message>
        </main>
      )}
    </StatePage>
  );
}
