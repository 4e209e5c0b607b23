/** A dialogue over the page, which stays as it is: its frame, its title and the way out. It opens as it appears. */
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useSay } from '../explorer.ts';
import styles from './Dialogue.module.css';

interface DialogueProps {
  readonly title: string;
  /** In pixels, where the window is as wide. */
  readonly width: number;
  readonly testId: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Dialogue({ title, width, testId, onClose, children }: DialogueProps): ReactElement {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles['dialogue']} style={{ width }} aria-label={title} data-testid={testId} onClose={onClose}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{title}</h2>
        <Button look="quiet" size="small" aria-label={say('common', 'close')} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </Button>
      </div>
      {children}
    </dialog>
  );
}
