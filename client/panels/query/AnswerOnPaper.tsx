/** An answer on paper: the question in words, what it was asked of, and its rows, in the language of the sheet. */
import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo, type ReactElement } from 'react';
import { QueryChoicesDocument } from '../../api/generated/graphql.ts';
import type { Asked } from '../../state/asked.ts';
import styles from './AnswerOnPaper.module.css';
import { AnswerTable } from './AnswerTable.tsx';
import { AskedInWords } from './AskedInWords.tsx';
import type { Speech } from './cells.ts';
import { readied } from './readied.ts';
import { resultOf } from './result.ts';
import { titleOf } from './titleOf.ts';
import { countIn, notesOn } from './told.ts';
import { useAsking, type Answered } from './useAsking.ts';
import type { Sorted } from './useSorted.ts';

interface AnswerOnPaperProps {
  readonly asked: Asked;
  /** On the screen; where the language of the sheet is another, it is asked for in that. */
  readonly shown: Answered;
  readonly sorted: Sorted;
  readonly speech: Speech;
}

export function AnswerOnPaper({ asked, shown, sorted, speech }: AnswerOnPaperProps): ReactElement {
  const { ask } = speech;
  const { question, isOwn, document, fields, sent } = useMemo(() => readied(asked, ask.language), [asked, ask.language]);
  const isShown = JSON.stringify(sent) === JSON.stringify(shown.sent);
  const { asking, run } = useAsking();
  useEffect(() => {
    if (!isShown) run(sent);
  }, [isShown, run, sent]);
  const { data: choices, loading } = useQuery(QueryChoicesDocument);
  const answer = isShown ? shown : asking.answer;
  const data = answer?.data ?? null;
  const result = useMemo(() => (data === null ? null : resultOf(data, isOwn ? null : question, speech)), [data, isOwn, question, speech]);
  if (asking.is === 'unreachable' || (asking.is === 'answered' && result === null)) return <p role="alert">{ask('query', 'failed')}</p>;
  if (result === null || loading) return <div data-asking="" />;
  const title = titleOf(question, isOwn, speech);
  const count = countIn(result, speech);
  return (
    <article className={styles['sheet']}>
      <header className={styles['head']}>
        <h2 className={styles['title']}>{title}</h2>
        {isOwn || question === null ? (
          <pre lang="en" className={styles['document']}>
            {document}
          </pre>
        ) : (
          <p>{ask('questionNotes', question.id)}</p>
        )}
        <AskedInWords fields={fields} values={asked.values} choices={choices ?? null} speech={speech} />
        {[...((answer?.faults.length ?? 0) > 0 ? [ask('query', 'partly')] : []), ...notesOn(result, speech)].map(note => (
          <p key={note} className={styles['note']}>
            {note}
          </p>
        ))}
        <p className={styles['count']}>{count}</p>
      </header>
      {result.rows.length === 0 ? null : <AnswerTable caption={title} result={result} sorted={sorted} speech={speech} />}
    </article>
  );
}
