/** The judgements that stand, newest first: what was found, by whom, when, why, and whether what was judged has changed since. */
import { useState, type ReactElement } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import { JudgementsOnDocument, type Judgements_JudgementFragment } from '../../api/generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { dateIn } from '../../../schema/words/dates.ts';
import { useExplorer, useSay } from '../explorer.ts';
import { AnswerState } from '../frame/AnswerState.tsx';
import { useAnswer } from '../frame/useAnswer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { CommitFaultNote } from '../commit/CommitFaultNote.tsx';
import styles from './Judge.module.css';
import { takingBack } from './judging.ts';
import { useJudging } from './useJudging.ts';
import { VerdictGlyph } from './VerdictGlyph.tsx';

interface JudgementListProps {
  readonly about: string;
  readonly subject: string;
  /** Who would take one back, as the form below has it. */
  readonly author: string;
  readonly onNoAuthor: () => void;
}

export function JudgementList({ about, ...rest }: JudgementListProps): ReactElement {
  const viewSay = useViewSay();
  const answer = useAnswer(JudgementsOnDocument, { about });
  const judgements = answer.data?.judgements.nodes ?? [];
  return (
    <>
      <AnswerState answer={{ ...answer, isAsking: answer.isAsking && answer.data === null }} />
      {answer.data !== null && judgements.length === 0 ? <p className={styles['none']}>{viewSay('judge', 'none')}</p> : null}
      <ol className={styles['list']}>
        {judgements.map(judgement => (
          <JudgementItem key={judgement.id} judgement={judgement} {...rest} />
        ))}
      </ol>
    </>
  );
}

type JudgementItemProps = Omit<JudgementListProps, 'about'> & { readonly judgement: Judgements_JudgementFragment };

function JudgementItem({ judgement, subject, author, onNoAuthor }: JudgementItemProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const { takenHome } = useExplorer();
  const [isAsked, setAsked] = useState(false);
  const { standing, save } = useJudging();
  const verdict = labelOf('Verdict', judgement.verdict, say.language);
  const takeBack = (): void => {
    const why = viewSay('judge', 'whyTakenBack', { subject, verdict });
    void save(revision => takingBack({ id: judgement.id, author, revision, why }), { triesAgain: true });
  };
  return (
    <li className={styles['judgement']} data-judgement={judgement.id}>
      <p className={styles['said']}>
        <span className={styles['verdict']} data-verdict={judgement.verdict}>
          <VerdictGlyph verdict={judgement.verdict} />
          {verdict}
        </span>
        <span className={styles['by']}>
          {viewSay('judge', 'by', { author: judgement.author, date: dateIn(judgement.at, say.language) })}
        </span>
        {isAsked || takenHome !== null ? null : (
          <Button
            size="small"
            look="quiet"
            disabled={standing.is === 'saving'}
            onClick={() => (author.trim() === '' ? onNoAuthor() : setAsked(true))}
          >
            {viewSay('judge', 'takeBack')}
            <span className="visually-hidden">
              : {viewSay('judge', 'by', { author: judgement.author, date: dateIn(judgement.at, say.language) })}
            </span>
          </Button>
        )}
      </p>
      {judgement.reason == null ? null : <p className={styles['reason']}>{judgement.reason}</p>}
      {judgement.outdated === true ? <p className={styles['outdatedLong']}>{viewSay('judge', 'outdatedLong')}</p> : null}
      {judgement.outdated == null ? <p className={styles['hint']}>{viewSay('judge', 'noRowsKept')}</p> : null}
      {isAsked ? (
        <p className={styles['ask']}>
          {viewSay('judge', 'takeBackAsk', { author })}
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- It takes the place of the button just pressed. */}
          <Button size="small" autoFocus disabled={standing.is === 'saving'} onClick={takeBack}>
            {viewSay('judge', 'takeBackYes')}
          </Button>
          <Button size="small" look="quiet" onClick={() => setAsked(false)}>
            {viewSay('judge', 'takeBackNo')}
          </Button>
        </p>
      ) : null}
      {standing.is === 'failed' ? <CommitFaultNote fault={standing.fault} /> : null}
    </li>
  );
}
