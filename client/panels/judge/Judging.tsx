/** A view whose rows can be judged, and the dialogue in which they are: it stays when its row leaves the list, no row moves, Escape closes it. */
import { useCallback, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { Judge } from './Judge.tsx';
import styles from './Judging.module.css';
import { JudgingContext, type Judged } from './judgingContext.ts';

export function Judging({ children }: { readonly children: ReactNode }): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element | null>(null);
  const [{ judged, asked }, setJudged] = useState<{ readonly judged: Judged | null; readonly asked: number }>({ judged: null, asked: 0 });
  const open = useCallback((wanted: Judged) => {
    opener.current = document.activeElement;
    setJudged(before => ({ judged: wanted, asked: before.asked + 1 }));
    dialog.current?.showModal();
  }, []);
  // The browser gives the focus back to the button; where its row has left the list, to the view.
  const onClose = (): void => {
    if (opener.current?.isConnected !== true) dialog.current?.closest('section')?.querySelector<HTMLElement>('h2')?.focus();
  };
  return (
    <JudgingContext value={open}>
      {children}
      <dialog
        ref={dialog}
        className={styles['dialog']}
        aria-label={viewSay('judge', 'judgeOf', { subject: judged?.subject ?? '' })}
        onClose={onClose}
      >
        {judged === null ? null : (
          <>
            <p className={styles['subject']}>
              <span>{judged.subject}</span>
              <Button look="quiet" size="small" onClick={() => dialog.current?.close()}>
                {say('common', 'close')}
              </Button>
            </p>
            {/* What was typed stays while it is closed. */}
            <Judge key={judged.about} about={judged.about} subject={judged.subject} asked={asked} />
          </>
        )}
      </dialog>
    </JudgingContext>
  );
}
