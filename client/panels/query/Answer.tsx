/** What came back: how many rows, the rows or the JSON, and ways to take them along. */
import { useEffect, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import type { Question } from '../../../schema/questions/question.ts';
import { graphqlPath } from '../../api/ask.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import styles from './Answer.module.css';
import { AnswerTable } from './AnswerTable.tsx';
import type { Speech } from './cells.ts';
import { curlFor } from './curl.ts';
import { downloadCsv, downloadJson, downloadXlsx, loadWorkbooks, type About } from './files.ts';
import { resultOf } from './result.ts';
import { countIn, notesOn } from './told.ts';
import type { Answered } from './useAsking.ts';
import type { Sorted } from './useSorted.ts';

interface AnswerProps {
  readonly answer: Answered;
  /** Null for a document of one's own. */
  readonly question: Question | null;
  readonly title: string;
  readonly about: About;
  readonly sorted: Sorted;
  /** The question on the page is no longer the one answered. */
  readonly isStale: boolean;
  readonly speech: Speech;
}

export function Answer({ answer, question, title, about, sorted, isStale, speech }: AnswerProps): ReactElement {
  const { ask } = speech;
  const { data, sent } = answer;
  const [shape, setShape] = useState<'table' | 'json'>('table');
  const [told, setTold] = useState('');
  const result = useMemo(() => resultOf(data, question, speech), [data, question, speech]);
  useEffect(() => {
    // Where it cannot be had now, it is asked for again when it is wanted, and then it is said.
    loadWorkbooks().catch(() => undefined);
  }, []);
  const copy = (text: string): void => {
    navigator.clipboard.writeText(text).then(
      () => setTold(ask('query', 'copied')),
      () => setTold(ask('query', 'notCopied')),
    );
  };
  const takeXlsx = (): void => void downloadXlsx(result, about).catch(() => setTold(ask('query', 'downloadFailed')));
  const count = countIn(result, speech);
  const hasRows = result.rows.length > 0;
  return (
    <section className={styles['answer']} aria-label={title}>
      <div className={styles['bar']}>
        <output className={styles['count']} data-testid="row-count">
          {count}
        </output>
        <Choice
          label={ask('query', 'as')}
          value={shape}
          onChange={setShape}
          options={[
            { value: 'table', label: ask('query', 'asTable') },
            { value: 'json', label: ask('query', 'asJson') },
          ]}
        />
        <span className={styles['rest']} />
        <span className={styles['take']}>{ask('query', 'download')}</span>
        <Take name="csv" hint={ask('query', 'csvHint')} onTake={() => downloadCsv(result, about)} isOff={!hasRows}>
          {ask('query', 'csv')}
        </Take>
        <Take name="xlsx" hint={ask('query', 'xlsxHint')} onTake={takeXlsx} isOff={!hasRows}>
          {ask('query', 'xlsx')}
        </Take>
        <Take name="json" hint={ask('query', 'jsonHint')} onTake={() => downloadJson(data, about)}>
          {ask('query', 'jsonFile')}
        </Take>
        <Take name="curl" hint={ask('query', 'curlHint')} onTake={() => copy(curlFor(sent, window.location.origin + graphqlPath))}>
          {ask('query', 'curl')}
        </Take>
        <Take name="link" hint={ask('query', 'linkHint')} onTake={() => copy(window.location.href)}>
          {ask('query', 'link')}
        </Take>
        <span className={styles['told']} aria-live="polite">
          {told}
        </span>
      </div>
      {[...(isStale ? [ask('query', 'changed')] : []), ...notesOn(result, speech)].map(note => (
        <p key={note} className={styles['note']}>
          {note}
        </p>
      ))}
      {shape === 'json' ? (
        <Scrolled label={ask('query', 'json')}>
          <pre className={styles['json']} lang="en" data-testid="json">
            {JSON.stringify(data, null, 2)}
          </pre>
        </Scrolled>
      ) : (
        hasRows && (
          <Scrolled label={title}>
            <AnswerTable caption={`${title} ${count}`} result={result} sorted={sorted} speech={speech} />
          </Scrolled>
        )
      )}
    </section>
  );
}

/** What is wider or higher than its place is moved by keys too. */
function Scrolled({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- What scrolls must take the focus, or keys cannot move it.
    <div role="group" aria-label={label} tabIndex={0} className={styles['rows']}>
      {children}
    </div>
  );
}

interface TakeProps {
  readonly name: string;
  readonly hint: string;
  readonly onTake: () => void;
  readonly isOff?: boolean;
  readonly children: string;
}

function Take({ name, hint, onTake, isOff = false, children }: TakeProps): ReactElement {
  return (
    <Button size="small" title={hint} data-take={name} disabled={isOff} onClick={onTake}>
      {children}
    </Button>
  );
}
