/** A button in a row that opens the judging of it over the page: nothing below moves, Escape closes it, and the focus comes back here. */
import { useRef, useState, type ReactElement } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { Judge } from './Judge.tsx';
import styles from './JudgeButton.module.css';

interface JudgeButtonProps {
  readonly about: string;
  readonly subject: string;
  readonly look?: 'quiet';
}

export function JudgeButton({ about, subject, look }: JudgeButtonProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState(0);
  return (
    <>
      <Button
        size="small"
        {...(look === undefined ? {} : { look })}
        aria-haspopup="dialog"
        onClick={() => {
          setAsked(asked + 1);
          dialog.current?.showModal();
        }}
      >
        {viewSay('judge', 'judge')}
        <span className="visually-hidden">: {subject}</span>
      </Button>
      <dialog ref={dialog} className={styles['dialog']} aria-label={viewSay('judge', 'judgeOf', { subject })}>
        {/* What was typed stays while it is closed. */}
        {asked === 0 ? null : (
          <>
            <p className={styles['subject']}>
              <span>{subject}</span>
              <Button look="quiet" size="small" onClick={() => dialog.current?.close()}>
                {say('common', 'close')}
              </Button>
            </p>
            <Judge about={about} subject={subject} asked={asked} />
          </>
        )}
      </dialog>
    </>
  );
}
