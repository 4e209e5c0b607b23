import type { ReactElement, ReactNode } from 'react';
import { useStore } from 'zustand';
import { sayIn, type Say } from '../../../schema/words/say.ts';
import { LanguageSwitch } from '../../panels/topbar/LanguageSwitch.tsx';
import { speak } from '../../state/producers.ts';
import { produce, type SessionStore } from '../../state/store.ts';
import styles from './StatePage.module.css';

interface StatePageProps {
  readonly store: SessionStore;
  readonly children: (say: Say) => ReactNode;
}

/** The page where there is no landscape to show: the product's name, the language, and what there is to say. */
export function StatePage({ store, children }: StatePageProps): ReactElement {
  const language = useStore(store, session => session.language);
  const say = sayIn[language];
  return (
    <div className={styles['page']}>
      <header className={styles['bar']}>
        <a className={styles['product']} href={language === 'cy' ? '/?lang=cy' : '/'}>
          {say('common', 'productName')}
        </a>
        <LanguageSwitch language={language} onChange={chosen => produce(store, speak(chosen))} />
      </header>
      {children(say)}
    </div>
  );
}
