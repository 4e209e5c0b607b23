/** The query page: ready questions for people who are no programmers, and their own for those who are. */
import { useEffect, useMemo, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { findQuestion } from '../../schema/questions/all.ts';
import { askIn } from '../../schema/words/asking.ts';
import { sayIn } from '../../schema/words/say.ts';
import type { Speech } from '../panels/query/cells.ts';
import { QueryStage, titleOf } from '../panels/query/QueryStage.tsx';
import { standing } from '../panels/query/readied.ts';
import type { SessionStore } from '../state/store.ts';
import { QueryBar } from './QueryBar.tsx';
import styles from './QueryView.module.css';
import { useAsked } from './useAsked.ts';

export function QueryView({ store }: { readonly store: SessionStore }): ReactElement {
  const language = useStore(store, session => session.language);
  const speech = useMemo<Speech>(() => ({ ask: askIn[language], say: sayIn[language] }), [language]);
  const { ask } = speech;
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
      <QueryBar store={store} speech={speech} />
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
