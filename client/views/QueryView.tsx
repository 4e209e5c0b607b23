/** The query page: ready questions for people who are no programmers, and their own for those who are. */
import { useEffect, useMemo, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { findQuestion } from '../../schema/questions/all.ts';
import { askIn } from '../../schema/words/asking.ts';
import { sayIn } from '../../schema/words/say.ts';
import type { Speech } from '../panels/query/cells.ts';
import { QueryStage, titleOf } from '../panels/query/QueryStage.tsx';
import { standing } from '../panels/query/readied.ts';
import { LanguageSwitch } from '../panels/topbar/LanguageSwitch.tsx';
import { speak } from '../state/producers.ts';
import { produce, type SessionStore } from '../state/store.ts';
import styles from './QueryView.module.css';
import { useAsked } from './useAsked.ts';

export function QueryView({ store }: { readonly store: SessionStore }): ReactElement {
  const language = useStore(store, session => session.language);
  const speech = useMemo<Speech>(() => ({ ask: askIn[language], say: sayIn[language] }), [language]);
  const { ask, say } = speech;
  const held = useAsked(store);
  const { asked } = held;
  const { question, isOwn } = standing(asked);
  const title = ask('query', 'titleOf', { question: titleOf(question, isOwn, speech) });
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  const strangers = isOwn ? [] : Object.keys(asked.values).filter(name => question?.parameters.every(known => known.name !== name));
  const isUnknown = asked.question !== null && findQuestion(asked.question) === undefined;
  return (
    <div className={styles['page']}>
      <header className={styles['bar']}>
        <a className={styles['product']} href={language === 'cy' ? '/?lang=cy' : '/'}>
          {say('common', 'productName')}
        </a>
        <h1 className={styles['title']}>{ask('query', 'title')}</h1>
        <span className={styles['rest']} />
        <a href={language === 'cy' ? '/?lang=cy' : '/'}>{ask('query', 'toMap')}</a>
        <LanguageSwitch language={language} onChange={chosen => produce(store, speak(chosen))} />
      </header>
      <div>
        {isUnknown || strangers.length > 0 ? (
          <output className={styles['notice']} data-testid="notice">
            {isUnknown && <span>{ask('query', 'unknownQuestion', { value: asked.question ?? '' })}</span>}
            {strangers.map(name => (
              <span key={name}>{ask('query', 'unknownParameter', { name })}</span>
            ))}
          </output>
        ) : null}
      </div>
      <QueryStage held={held} speech={speech} />
    </div>
  );
}
