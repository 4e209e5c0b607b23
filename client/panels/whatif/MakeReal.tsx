/** Makes a what-if real: says what would be written, asks the day, who and why, and only then writes it. Until then nothing is changed. */
import { useEffect, useId, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { WhatifAcceptanceDocument, type Whatif_ScenarioFragment as Whatif } from '../../api/generated/graphql.ts';
import { faultOfDay } from '../../state/day.ts';
import { Button } from '../../ui/Button.tsx';
import { AnswerState } from '../frame/AnswerState.tsx';
import { useAnswer } from '../frame/useAnswer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { CommitFaultNote } from '../commit/CommitFaultNote.tsx';
import judging from '../judge/Judging.module.css';
import { rememberAuthor } from '../commit/remembered.ts';
import { useCommit } from '../commit/useCommit.ts';
import { AcceptedList } from './AcceptedList.tsx';
import { AuthorField } from '../commit/AuthorField.tsx';
import { Field } from '../../ui/Field.tsx';
import { useAuthor } from '../commit/useAuthor.ts';
import styles from './Whatif.module.css';

interface MakeRealProps {
  readonly whatif: Whatif;
  readonly onClose: () => void;
}

export function MakeReal({ whatif, onClose }: MakeRealProps): ReactElement {
  const viewSay = useViewSay();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [today] = useState(() => new Date().toLocaleDateString('sv-SE'));
  const [day, setDay] = useState(() => whatif.steps.find(({ on }) => on !== null)?.on ?? today);
  const [reason, setReason] = useState('');
  const [isReasonMissing, setReasonMissing] = useState(false);
  const [written, setWritten] = useState<number | null>(null);
  const author = useAuthor();
  const { standing, save } = useCommit();
  const isDay = faultOfDay(day.trim()) === null;
  const answer = useAnswer(WhatifAcceptanceDocument, { id: whatif.id, on: day.trim() }, { skip: !isDay || written !== null });
  const records = answer.data?.scenario?.acceptance ?? [];
  const name = (viewSay.language === 'cy' ? whatif.nameCy : whatif.nameEn).text;
  const canWrite = isDay && !answer.isAsking && records.length > 0 && standing.is !== 'saving';
  useEffect(() => dialog.current?.showModal(), []);

  const write = async (who: string): Promise<void> => {
    const upsert = records.map(({ kind, id: record, from, to, properties }) => ({ kind, id: record, from, to, properties }));
    const isWritten = await save(revision => ({
      expectedRevision: revision,
      author: who.trim(),
      reason: `${name}: ${reason.trim()}`,
      upsert,
      remove: [],
    }));
    if (!isWritten) return;
    rememberAuthor(who);
    setWritten(upsert.length);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (!canWrite) return;
    if (reason.trim() === '') {
      setReasonMissing(true);
      document.getElementById(`${id}-reason`)?.focus();
    } else author.withAuthor(who => void write(who));
  };
  return (
    <dialog ref={dialog} className={judging['dialog']} aria-labelledby={`${id}-title`} onClose={onClose} data-testid="make-real">
      <p className={judging['subject']}>
        <span id={`${id}-title`}>{viewSay('whatif', 'makeRealTitle', { name })}</span>
        <Button look="quiet" size="small" onClick={() => dialog.current?.close()}>
          {viewSay('whatif', 'close')}
        </Button>
      </p>
      {written !== null ? (
        <output className={styles['written']}>{viewSay('whatif', 'realDone', { n: written })}</output>
      ) : (
        <form className={styles['form']} noValidate onSubmit={onSubmit}>
          <AnswerState answer={answer} />
          {answer.data === null ? null : records.length === 0 ? (
            <p>{viewSay('whatif', 'makeRealNothing')}</p>
          ) : (
            <>
              <p>{viewSay('whatif', 'makeRealLead', { n: records.length })}</p>
              <AcceptedList records={records} />
            </>
          )}
          <Field
            id={`${id}-day`}
            label={viewSay('whatif', 'realDay')}
            hint={viewSay('whatif', 'realDayHint')}
            value={day}
            onChange={setDay}
            fault={isDay ? null : viewSay('whatif', 'realDayFault')}
          />
          <Field
            id={`${id}-reason`}
            label={viewSay('whatif', 'realReason')}
            hint={viewSay('whatif', 'realReasonHint')}
            value={reason}
            rows={2}
            onChange={typed => {
              setReason(typed);
              setReasonMissing(false);
            }}
            fault={isReasonMissing ? viewSay('whatif', 'realReasonMissing') : null}
          />
          <AuthorField author={author} label={viewSay('whatif', 'authorOfReal')} />
          <div className={styles['end']}>
            <Button type="submit" look="main" aria-disabled={!canWrite || undefined}>
              {standing.is === 'saving' ? viewSay('whatif', 'saving') : viewSay('whatif', 'realDo', { n: records.length })}
            </Button>
          </div>
          {standing.is === 'failed' ? <CommitFaultNote fault={standing.fault} /> : null}
        </form>
      )}
    </dialog>
  );
}
