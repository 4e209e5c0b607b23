/** The query page: ready questions for people who are no programmers, and their own for those who are. */
import { Suspense, useEffect, useMemo, useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { findQuestion } from '../../schema/questions/all.ts';
import { askIn } from '../../schema/words/asking.ts';
import { sayIn, type Language } from '../../schema/words/say.ts';
import { fitsSheet, writeQuery } from '../address/query.ts';
import { ExplorerProvider, type Explorer } from '../panels/explorer.ts';
import type { Speech } from '../panels/query/cells.ts';
import { QueryStage } from '../panels/query/QueryStage.tsx';
import { standing } from '../panels/query/readied.ts';
import { titleOf } from '../panels/query/titleOf.ts';
import { useAsking } from '../panels/query/useAsking.ts';
import { useSorted } from '../panels/query/useSorted.ts';
import type { IndexedLandscape } from '../state/landscape.ts';
import type { Asked } from '../state/asked.ts';
import type { SessionStore } from '../state/store.ts';
import { bringWords } from '../words/rooms.ts';
import { ComingLandscape } from './ComingLandscape.tsx';
import { LaterAnswerPrint } from './later/answerPrint.ts';
import { QueryBar } from './QueryBar.tsx';
import { useLangAndTitle } from './useLangAndTitle.ts';
import styles from './QueryView.module.css';
import { useAsked } from './useAsked.ts';
import { useQuestionsExplorer } from './useQuestionsExplorer.ts';

export function QueryView({ store }: { readonly store: SessionStore }): ReactElement {
  const language = useStore(store, session => session.language);
  const speech = useMemo<Speech>(() => ({ ask: askIn[language], say: sayIn[language] }), [language]);
  const { ask } = speech;
  const held = useAsked(store);
  const { asked } = held;
  const { question, isOwn } = standing(asked);
  const title = ask('query', 'titleOf', { question: titleOf(question, isOwn, speech) });
  useLangAndTitle(language, title);
  // A sheet of paper may speak the other one.
  useEffect(() => {
    for (const spoken of ['en', 'cy'] as const) void bringWords(spoken);
  }, []);
  const asker = useAsking();
  const sorted = useSorted(asker.asking.answer?.sent.query ?? null);
  const [index, setIndex] = useState<IndexedLandscape | null>(null);
  const [isSearched, setSearched] = useState(false);
  const [isPrinting, setPrinting] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const explorer = useQuestionsExplorer(store, index);
  const onPaper = useMemo<Explorer>(
    () => ({ ...explorer, addressOf: ({ language: spoken }) => addressOnPaper(asked, spoken) }),
    [explorer, asked],
  );
  const strangers = isOwn ? [] : Object.keys(asked.values).filter(name => question?.parameters.every(known => known.name !== name));
  const isUnknown = asked.question !== null && findQuestion(asked.question) === undefined;
  return (
    <div className={styles['page']}>
      <ExplorerProvider value={explorer}>
        <QueryBar speech={speech} isComing={index === null} onSearch={() => setSearched(true)} onPrint={() => setPrinting(true)} />
      </ExplorerProvider>
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
      <QueryStage held={held} asker={asker} sorted={sorted} speech={speech} />
      {isSearched || isPrinting ? <ComingLandscape onHere={setIndex} onFailed={setFailed} /> : null}
      {isPrinting ? (
        <ExplorerProvider value={onPaper}>
          <Suspense>
            <LaterAnswerPrint
              asked={asked}
              asking={asker.asking}
              sorted={sorted}
              landscape={index !== null ? 'here' : hasFailed ? 'failed' : 'coming'}
              onClose={() => setPrinting(false)}
            />
          </Suspense>
        </ExplorerProvider>
      ) : null}
    </div>
  );
}

/** What is too long to be typed leads to the page of questions alone: the sheet has the whole question. */
function addressOnPaper(asked: Asked, language: Language): string {
  const address = writeQuery(asked, language);
  return fitsSheet(address) ? address : writeQuery({ ...asked, question: null, values: {}, document: null }, language);
}
