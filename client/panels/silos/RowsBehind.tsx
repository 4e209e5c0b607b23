/** A button that opens the statements behind something said, asked for when it opens. */
import { useId, useState, type ReactElement } from 'react';
import { SilosStandingDocument, SilosTieDocument, type JoiningRow_StatementFragment as Joining } from '../../api/generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { JoiningRow } from '../body/joining/JoiningRow.tsx';
import { AnswerState } from '../frame/AnswerState.tsx';
import { useAnswer, type Answer } from '../frame/useAnswer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { useNetwork } from './network.ts';
import styles from './Silos.module.css';

interface RowsBehindProps {
  /** One body: what joins it to any other. Two: what joins them. */
  readonly of: readonly [string, string?];
  /** What they are behind, to be said to a screen reader. */
  readonly subject: string;
}

export function RowsBehind({ of, subject }: RowsBehindProps): ReactElement {
  const viewSay = useViewSay();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [one, other] = of;
  return (
    <>
      <Button size="small" look="quiet" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {viewSay('silosView', 'rowsBehind')}
        <span className="visually-hidden">: {subject}</span>
      </Button>
      <div id={id} hidden={!isOpen} className={styles['behind']}>
        {isOpen ? other === undefined ? <OfBody id={one} /> : <OfTie a={one} b={other} /> : null}
      </div>
    </>
  );
}

function OfBody({ id }: { readonly id: string }): ReactElement {
  const answer = useAnswer(SilosStandingDocument, { ...useNetwork(), id });
  return <Rows answer={answer} rows={answer.data?.silos.standing?.rows ?? null} />;
}

function OfTie(ends: { readonly a: string; readonly b: string }): ReactElement {
  const answer = useAnswer(SilosTieDocument, { ...useNetwork(), ...ends });
  return <Rows answer={answer} rows={answer.data?.silos.standing?.tie?.rows ?? null} />;
}

function Rows({ answer, rows }: { readonly answer: Answer<unknown>; readonly rows: readonly Joining[] | null }): ReactElement {
  const viewSay = useViewSay();
  return (
    <>
      <AnswerState answer={{ ...answer, isAsking: answer.isAsking && rows === null }} />
      {rows === null && !answer.isAsking && answer.failure === null ? <p>{viewSay('silosView', 'noRows')}</p> : null}
      <ul>
        {(rows ?? []).map(row => (
          <JoiningRow key={row.id} row={row} />
        ))}
      </ul>
    </>
  );
}
