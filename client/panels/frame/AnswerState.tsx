/** Above what a view shows: that it is being asked for, or could not be, and why. Nothing where the answer is there. */
import type { ReactElement } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../explorer.ts';
import { InEnglish } from '../names/InEnglish.tsx';
import styles from './AnswerState.module.css';
import type { Answer } from './useAnswer.ts';
import { useViewSay } from './useViewSay.ts';

export function AnswerState({
  answer: { isAsking, isLate = false, failure },
}: {
  readonly answer: Pick<Answer<unknown>, 'isAsking' | 'isLate' | 'failure'>;
}): ReactElement | null {
  const say = useSay();
  const viewSay = useViewSay();
  if (failure !== null)
    return (
      <div className={styles['failed']} role="alert">
        <p>{viewSay('frame', failure.isFirst === true ? 'failedFirst' : 'failed')}</p>
        {failure.said === null ? null : (
          <p>
            {say('panel', 'errorSaid')} <InEnglish>{failure.said}</InEnglish>
          </p>
        )}
        <Button onClick={failure.tryAgain}>{say('common', 'tryAgain')}</Button>
      </div>
    );
  return isAsking ? (
    <p className={styles['asking']} data-asking="">
      {viewSay('frame', isLate ? 'askingLong' : 'asking')}
    </p>
  ) : null;
}
