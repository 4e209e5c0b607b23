/** What of the landscape can be taken home, over the page, which stays as it is. */
import { useEffect, useRef, type ReactElement } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { OneFile } from './OneFile.tsx';
import styles from './TakeHome.module.css';

export function TakeHome({ onClose }: { readonly onClose: () => void }): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-label={viewSay('takeHome', 'title')} data-testid="take-home" onClose={onClose}>
      <header className={styles['head']}>
        <h2 className={styles['title']}>{viewSay('takeHome', 'title')}</h2>
        <Button look="quiet" size="small" aria-label={say('common', 'close')} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </Button>
      </header>
      <OneFile />
    </dialog>
  );
}
