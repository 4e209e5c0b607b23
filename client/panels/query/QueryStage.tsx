/** The query page below its bar: ready questions, the one that is asked with its fields and its GraphQL, and the answer. */
import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { allQuestions } from '../../../schema/questions/all.ts';
import { fetchSdl, type Sent } from '../../api/ask.ts';
import { QueryChoicesDocument } from '../../api/generated/graphql.ts';
import { faultsIn, readSchema } from '../../editor/documents.ts';
import { Editor, type EditorControls } from '../../editor/Editor.tsx';
import { chooseQuestion, giveValue, writeDocument, type Asked } from '../../state/asked.ts';
import { Button } from '../../ui/Button.tsx';
import { Answer } from './Answer.tsx';
import { AskedInWords } from './AskedInWords.tsx';
import type { Speech } from './cells.ts';
import { Faults, tellDocumentFault, tellFault, type ToldFault } from './Faults.tsx';
import { FieldInput } from './FieldInput.tsx';
import form from './QuestionForm.module.css';
import { QuestionList } from './QuestionList.tsx';
import styles from './QueryStage.module.css';
import { readied, type Readied } from './readied.ts';
import { startingDocument } from './startingDocument.ts';
import type { Asker } from './useAsking.ts';
import type { Sorted } from './useSorted.ts';
import { titleOf } from './titleOf.ts';
import { today } from './today.ts';
import { labelOf, valueIn } from './variables.ts';

/** What is asked, as the address has it, and how the address takes it: a step to go back to, or the same step changed. */
export interface Held {
  readonly asked: Asked;
  readonly onAsk: (asked: Asked, step: 'new' | 'same') => void;
  /** How long the address would be, where it is too long to be one. */
  readonly tooLong: { readonly n: number; readonly most: number } | null;
}

interface QueryStageProps {
  readonly held: Held;
  readonly asker: Asker;
  readonly sorted: Sorted;
  readonly speech: Speech;
}

/** From here on the GraphQL has room beside the fields; below, it waits behind its heading. `QueryStage.module.css` has the same width. */
const besideFields = '(width >= 1100px)';

/** Somebody who still types or steps through a list is not asked for yet. */
const restMs = 250;

export function QueryStage({
  held: { asked, onAsk, tooLong },
  asker: { asking, run, cancel, clear },
  sorted,
  speech,
}: QueryStageProps): ReactElement {
  const { ask } = speech;
  const now = useMemo(() => readied(asked, ask.language), [asked, ask.language]);
  const { question, document, isOwn, fields, missing, isHeldBack, sent } = now;
  const { data: choices, error: choicesError } = useQuery(QueryChoicesDocument);
  const schema = useSchema();
  const editor = useRef<EditorControls>(null);
  const [hasRoom] = useState(() => window.matchMedia(besideFields).matches);
  const [held, setHeld] = useState<{ readonly faults: readonly ToldFault[]; readonly document: string } | null>(null);

  const writtenAs = (text: string): Asked => writeDocument(asked, text, question?.document ?? null);
  const runAs = (asking: Readied): void => {
    const faults = asking.isOwn ? faultsIn(asking.document, schema) : [];
    setHeld({ document: asking.document, faults: faults.map(fault => tellDocumentFault(fault, ask)) });
    if (faults.length > 0) cancel();
    else if (!asking.isHeldBack) run(asking.sent);
  };

  // A ready question is answered as soon as it stands; one's own waits to be run.
  const key = JSON.stringify(sent);
  const latest = useRef({ sent, run });
  useEffect(() => {
    latest.current = { sent, run };
  });
  useEffect(() => {
    if (isOwn || isHeldBack) return undefined;
    const timer = setTimeout(() => latest.current.run(latest.current.sent), restMs);
    return () => clearTimeout(timer);
  }, [isOwn, isHeldBack, key]);

  const choose = (next: Asked): void => {
    setHeld(null);
    clear();
    onAsk(next, 'new');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
    event.preventDefault();
    runAs(now);
  };

  const title = titleOf(question, isOwn, speech);
  const shownFaults = held !== null && held.document === document ? held.faults : [];
  const { answer } = asking;
  const answerFaults =
    asking.is === 'answered' && shownFaults.length === 0 ? (answer?.faults ?? []).map(fault => tellFault(fault, ask)) : [];
  const readyOf = (): Asked => ({ ...asked, document: null });
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Ctrl and Enter run the question from wherever one stands.
    <div className={styles['stage']} onKeyDown={onKeyDown}>
      <QuestionList
        ask={ask}
        chosen={question?.id ?? null}
        onChoose={id => choose(chooseQuestion(id))}
        onOwn={() => choose({ question: null, values: {}, document: startingDocument })}
      />
      <main className={styles['main']} data-testid="question" data-id={question?.id ?? 'own'} data-own={isOwn ? '' : undefined}>
        <div className={styles['asked']}>
          <div className={styles['plain']}>
            <h2 className={styles['title']}>{title}</h2>
            <p className={styles['about']}>{isOwn || question === null ? ask('query', 'ownNote') : ask('questionNotes', question.id)}</p>
            {choicesError !== undefined && choices === undefined && <p className={styles['warning']}>{ask('query', 'noChoices')}</p>}
            {fields.length > 0 && (
              <div className={form['form']}>
                {fields.map(field => (
                  <FieldInput
                    key={field.name}
                    field={field}
                    value={valueIn(field, asked.values)}
                    choices={choices ?? null}
                    speech={speech}
                    onChange={value => onAsk(giveValue(asked, field.name, value), 'new')}
                  />
                ))}
              </div>
            )}
            <div className={styles['deeds']}>
              <Button
                look="main"
                title={ask('query', 'runHint')}
                aria-keyshortcuts="Control+Enter"
                data-testid="run"
                onClick={() => runAs(now)}
              >
                {ask('query', 'run')}
              </Button>
              {asking.is === 'asking' && <Button onClick={cancel}>{ask('query', 'cancel')}</Button>}
              {isOwn && question !== null && (
                <Button look="quiet" onClick={() => choose(readyOf())}>
                  {ask('query', 'backToReady')}
                </Button>
              )}
              <output className={styles['state']} data-testid="asking" data-state={asking.is}>
                {stateText(asking.is, shownFaults.length > 0, speech)}
              </output>
            </div>
            {missing.length > 0 && (
              <p className={styles['warning']}>
                {ask('query', 'missing', { fields: missing.map(field => labelOf(field, ask)).join(', ') })}
              </p>
            )}
            {tooLong !== null && <p className={styles['warning']}>{ask('query', 'tooLongForAddress', tooLong)}</p>}
          </div>
          <details className={styles['code']} open={hasRoom || isOwn}>
            <summary className={styles['codeTitle']}>
              {ask('query', 'graphql')} <span className={styles['hint']}>{ask('query', 'editorHint')}</span>
            </summary>
            <Editor
              ref={editor}
              className={styles['editor']}
              text={document}
              label={ask('query', 'editorLabel')}
              schema={schema}
              onText={text => onAsk(writtenAs(text), 'same')}
              onRun={text => runAs(readied(writtenAs(text), ask.language))}
            />
          </details>
        </div>
        <div className={styles['printed']}>
          <AskedInWords fields={fields} values={asked.values} choices={choices ?? null} speech={speech} />
        </div>
        {shownFaults.length > 0 && <Faults faults={shownFaults} isPartly={false} ask={ask} onGoTo={place => editor.current?.goTo(place)} />}
        {answerFaults.length > 0 && (
          <Faults faults={answerFaults} isPartly={answer?.data !== null} ask={ask} onGoTo={place => editor.current?.goTo(place)} />
        )}
        {asking.is === 'unreachable' && (
          <p role="alert" className={styles['wrong']} data-testid="unreachable">
            {ask('query', 'unreachable')}
          </p>
        )}
        {answer !== null && answer.data !== null && (
          <Answer
            answer={answer}
            question={allQuestions.find(ready => ready.document === answer.sent.query) ?? null}
            title={title}
            about={aboutFor(title, answer.sent, choices?.landscape.revision ?? null, speech)}
            sorted={sorted}
            isStale={asking.is !== 'asking' && JSON.stringify(answer.sent) !== key}
            speech={speech}
          />
        )}
      </main>
    </div>
  );
}

function stateText(is: 'idle' | 'asking' | 'answered' | 'unreachable' | 'cancelled', hasFaults: boolean, { ask }: Speech): string {
  switch (is) {
    case 'idle':
      return hasFaults ? '' : ask('query', 'notAsked');
    case 'asking':
    case 'cancelled':
      return ask('query', is);
    case 'answered':
    case 'unreachable':
      return '';
  }
}

function aboutFor(title: string, sent: Sent, revision: number | null, { ask }: Speech): Parameters<typeof Answer>[0]['about'] {
  const day = today();
  const name = plain(title);
  return {
    fileName: `tirlun-${ask('query', 'fileAnswer')}-${name}-${day}`,
    sheets: { rows: ask('query', 'sheetRows'), question: ask('query', 'sheetQuestion') },
    asked: [
      [ask('query', 'sheetQuestion'), title],
      [ask('query', 'sheetAsked'), day],
      [ask('query', 'sheetRevision'), revision === null ? '' : String(revision)],
      [ask('query', 'sheetAddress'), window.location.href],
      ...Object.entries(sent.variables).map(([key, value]): [string, string] => [key, String(value)]),
      [ask('query', 'graphql'), sent.query],
    ],
  };
}

/** As a file may be called everywhere. */
function plain(title: string): string {
  const name = title.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return name
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
}

/** Null until it is here, or where it cannot be had: then only the server finds faults. */
function useSchema(): ReturnType<typeof readSchema> | null {
  const [schema, setSchema] = useState<ReturnType<typeof readSchema> | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    void fetchSdl(controller.signal).then(sdl => {
      if (sdl !== null && !controller.signal.aborted) setSchema(readSchema(sdl));
    });
    return () => controller.abort();
  }, []);
  return schema;
}
