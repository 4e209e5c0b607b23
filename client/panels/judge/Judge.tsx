/** Judging in place an overlap or a gap: what stands, and a form to say what one makes of it. Nothing typed is lost when it cannot be saved. */
import { useEffect, useId, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { labelOf, valuesOf } from '../../../schema/words/labelOf.ts';
import type { Verdict } from '../../api/generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Changing } from '../frame/Changing.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { CommitFaultNote } from '../commit/CommitFaultNote.tsx';
import styles from './Judge.module.css';
import { JudgementList } from './JudgementList.tsx';
import { judgingChange, missingIn, type Draft, type Missing } from './judging.ts';
import { newId } from '../commit/newId.ts';
import { rememberAuthor, rememberedAuthor } from '../commit/remembered.ts';
import { useJudging } from './useJudging.ts';
import { VerdictGlyph } from './VerdictGlyph.tsx';

interface JudgeProps {
  /** The gap, or the overlap of two boards. */
  readonly about: string;
  /** What it is about, in words that a screen reader can say by themselves. */
  readonly subject: string;
  /** How often somebody asked to judge it: each time the form takes the focus. */
  readonly asked?: number;
}

const verdicts = valuesOf('Verdict') as readonly Verdict[];

export function Judge({ about, subject, asked = 0 }: JudgeProps): ReactElement {
  const viewSay = useViewSay();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<Draft>(() => ({ verdict: null, author: rememberedAuthor(), reason: '' }));
  const [missing, setMissing] = useState<Missing | null>(null);
  const [isSaved, setSaved] = useState(false);
  const { standing, save } = useJudging();
  const isSaving = standing.is === 'saving';

  useEffect(() => {
    if (asked > 0) form.current?.querySelector<HTMLElement>('[data-field=verdict] input')?.focus();
  }, [asked]);

  const change = (part: Partial<Draft>): void => {
    setDraft({ ...draft, ...part });
    setMissing(null);
    setSaved(false);
  };
  const requireOf = (found: Missing): void => {
    setMissing(found);
    form.current?.querySelector<HTMLElement>(`[data-field=${found}] input`)?.focus();
  };
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found = missingIn(draft);
    if (found !== null) return requireOf(found);
    if (isSaving) return undefined;
    const made = { id: newId('judgement'), about, on: new Date() };
    const why = viewSay('judge', 'whyJudged', { subject, verdict: labelOf('Verdict', draft.verdict ?? '', viewSay.language) });
    const isWritten = await save(revision => judgingChange(draft, { ...made, revision, why }));
    if (!isWritten) return undefined;
    rememberAuthor(draft.author);
    setDraft({ verdict: null, author: draft.author, reason: '' });
    setSaved(true);
    return undefined;
  };

  return (
    <section className={styles['judge']} aria-labelledby={`${id}-title`} data-testid="judge">
      <h3 id={`${id}-title`} className={styles['title']}>
        {viewSay('judge', 'title')}
        <span className="visually-hidden">: {subject}</span>
      </h3>
      <JudgementList about={about} subject={subject} author={draft.author} onNoAuthor={() => requireOf('author')} />
      <Changing>
        <form ref={form} className={styles['form']} noValidate onSubmit={event => void onSubmit(event)}>
          <fieldset
            className={styles['verdicts']}
            data-field="verdict"
            aria-describedby={missing === 'verdict' ? `${id}-missing` : undefined}
          >
            <legend className={styles['label']}>{viewSay('judge', 'verdict')}</legend>
            {verdicts.map(verdict => (
              <label key={verdict} className={styles['option']}>
                <input
                  type="radio"
                  name={`${id}-verdict`}
                  value={verdict}
                  checked={draft.verdict === verdict}
                  onChange={() => change({ verdict })}
                />
                <span className={styles['optionName']}>
                  <VerdictGlyph verdict={verdict} /> {labelOf('Verdict', verdict, viewSay.language)}
                </span>
                <span className={styles['hint']}>{viewSay('judge', verdict)}</span>
              </label>
            ))}
          </fieldset>
          <div className={styles['field']} data-field="author">
            <label htmlFor={`${id}-author`} className={styles['label']}>
              {viewSay('judge', 'author')}
            </label>
            <input
              id={`${id}-author`}
              type="text"
              autoComplete="off"
              value={draft.author}
              aria-describedby={`${id}-author-hint${missing === 'author' ? ` ${id}-missing` : ''}`}
              aria-invalid={missing === 'author' || undefined}
              onChange={event => change({ author: event.target.value })}
            />
            <p id={`${id}-author-hint`} className={styles['hint']}>
              {viewSay('commit', 'authorHint')}
            </p>
          </div>
          <div className={styles['field']}>
            <label htmlFor={`${id}-reason`} className={styles['label']}>
              {viewSay('judge', 'reason')}
            </label>
            <textarea
              id={`${id}-reason`}
              rows={3}
              value={draft.reason}
              placeholder={viewSay('judge', 'reasonExample')}
              onChange={event => change({ reason: event.target.value })}
            />
          </div>
          <div className={styles['end']}>
            <Button type="submit" look="main" aria-disabled={isSaving || undefined}>
              {viewSay('judge', isSaving ? 'saving' : 'save')}
            </Button>
            {missing === null ? null : (
              <p id={`${id}-missing`} className={styles['missing']} role="alert">
                {viewSay('judge', missing === 'verdict' ? 'verdictMissing' : 'authorMissing')}
              </p>
            )}
            <output className={styles['saved']}>{isSaved ? viewSay('judge', 'saved') : ''}</output>
          </div>
          {standing.is === 'failed' ? <CommitFaultNote fault={standing.fault} /> : null}
        </form>
      </Changing>
    </section>
  );
}
