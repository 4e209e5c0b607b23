import { useId, type ReactElement } from 'react';
import { SilosUpwardLineDocument } from '../../../api/generated/graphql.ts';
import { useBodyName } from '../../body/said/bodyName.ts';
import { JoiningRow } from '../../body/joining/JoiningRow.tsx';
import { AnswerState } from '../../frame/AnswerState.tsx';
import { useAnswer } from '../../frame/useAnswer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { SentenceText } from '../../names/SentenceText.tsx';
import { useAskedLanguage } from '../network.ts';
import silos from '../Silos.module.css';
import { Steps } from './WayItem.tsx';
import styles from './Ways.module.css';

/** The recorded line upwards from a board: each step with who says so, and where nobody recorded more. */
export function UpwardLine({ partnership }: { readonly partnership: string }): ReactElement {
  const viewSay = useViewSay();
  const nameOf = useBodyName();
  const id = useId();
  const answer = useAnswer(SilosUpwardLineDocument, { partnership, language: useAskedLanguage() });
  const line = answer.data?.upwardLine ?? null;
  const others = line?.steps.flatMap(step => step.others) ?? [];
  return (
    <section className={styles['upward']} aria-labelledby={id} data-upward={partnership}>
      <h3 id={id} className={silos['heading']}>
        {viewSay('silosWays', 'upward', { board: nameOf(partnership) })}
      </h3>
      <AnswerState answer={{ ...answer, isAsking: answer.isAsking && line === null }} />
      {line === null ? null : (
        <>
          <p className={silos['sentence']}>
            <SentenceText text={line.sentence} />
          </p>
          <Steps steps={line.steps.map(step => ({ row: step.interface, others: [] }))} sentence={line.sentence} />
          {others.length === 0 ? null : (
            <>
              <p className={silos['fine']}>{viewSay('pageView', 'otherLinks')}</p>
              <ul className={styles['steps']}>
                {others.map(other => (
                  <JoiningRow key={other.id} row={other} />
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  );
}
