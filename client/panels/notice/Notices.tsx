/** What the page has to tell: over the map, until it is dismissed or no longer so. */
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { dismiss, nameOf } from '../../state/notice.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useExplorer, useSay } from '../explorer.ts';
import { noticeText } from './noticeText.ts';
import styles from './Notices.module.css';
import { ServerNotice } from './ServerNotice.tsx';

export function Notices(): ReactElement {
  const say = useSay();
  const { notices } = useExplorer();
  const told = useStore(notices);
  return (
    <section className={styles['notices']} aria-label={say('page', 'notices')} aria-live="polite">
      <ServerNotice />
      {told.map(notice => (
        <div key={nameOf(notice)} className={styles['notice']} data-testid="notice">
          <p>{noticeText(notice, say)}</p>
          <Button look="quiet" size="small" aria-label={say('page', 'dismiss')} onClick={() => dismiss(notices, notice)}>
            <Icon name="close" />
          </Button>
        </div>
      ))}
    </section>
  );
}
