/** For one board: the boards that it overlaps with most, as the server ranks them, each one click from the comparison. */
import type { ReactElement } from 'react';
import { MostOverlappingDocument } from '../../api/generated/graphql.ts';
import { compare } from '../../state/producers.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { AnswerState } from '../frame/AnswerState.tsx';
import { useAnswer } from '../frame/useAnswer.ts';
import { SentenceText } from '../names/SentenceText.tsx';
import styles from './NoPair.module.css';
import type { Side } from './sides.ts';
import { boardCalledIn, bodyNameIn, useSpeech } from './speech.ts';

const howMany = 5;

interface MostOverlappingProps {
  readonly board: string;
  /** Where it stands: the other is put into the place that is empty. */
  readonly side: Side;
}

export function MostOverlapping({ board, side }: MostOverlappingProps): ReactElement {
  const speech = useSpeech();
  const { say, viewSay } = speech;
  const language = say.language === 'cy' ? 'CY' : 'EN';
  const answer = useAnswer(MostOverlappingDocument, { partnership: board, first: howMany, language });
  const pairs = answer.data?.overlaps.nodes ?? null;
  return (
    <section aria-live="polite">
      <h3 className={styles['title']}>{viewSay('compareView', 'overlapsMost', { name: boardCalledIn(speech, board) })}</h3>
      <AnswerState answer={answer} />
      {pairs?.length === 0 ? <p className={styles['lead']}>{viewSay('compareView', 'noneRanked')}</p> : null}
      <ol className={styles['most']} data-testid="most-overlapping">
        {(pairs ?? []).map(({ id, a, b, sentence }) => {
          const other = a.id === board ? b.id : a.id;
          return (
            <li key={id}>
              <ActLink step={side === 'a' ? compare(board, other) : compare(other, board)}>{bodyNameIn(speech, other)}</ActLink>
              <p className={styles['sentence']}>
                <SentenceText text={sentence} />
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
