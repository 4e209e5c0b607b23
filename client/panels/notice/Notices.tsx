/** What the page has to tell: over the map, until it is dismissed or no longer so. */
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { dismiss, isOfAddress, nameOf, type Notice } from '../../state/notice.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useExplorer, useSay, useSession } from '../explorer.ts';
import { noticeText } from './noticeText.ts';
import styles from './Notices.module.css';
import { ServerNotice } from './ServerNotice.tsx';
import { SinceLooked } from './SinceLooked.tsx';

export function Notices(): ReactElement {
  const say = useSay();
  const { notices } = useExplorer();
  const told = useStore(notices);
  const hasPanel = useSession(session => session.selected !== null);
  const ofAddress = told.filter(isOfAddress);
  const others = told.filter(notice => !isOfAddress(notice));
  return (
    <section className={styles['notices']} data-beside-panel={hasPanel ? '' : undefined} aria-label={say('page', 'notices')}>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- People look for the role by its name. */}
      <div role="status" className={styles['told']}>
        <ServerNotice />
        <SinceLooked />
        {[ofAddress, ...others.map(notice => [notice])].map(
          group => group[0] !== undefined && <Told key={nameOf(group[0])} group={group} onDismiss={() => dismiss(notices, group)} />,
        )}
      </div>
    </section>
  );
}

interface ToldProps {
  readonly group: readonly Notice[];
  readonly onDismiss: () => void;
}

/** One is said as it is; of several it is said how many they are, and each when one opens them. */
function Told({ group, onDismiss }: ToldProps): ReactElement {
  const say = useSay();
  const texts = group.map(notice => noticeText(notice, say));
  return (
    <div className={styles['notice']} data-testid="notice">
      {texts.length === 1 ? (
        <p>{texts[0]}</p>
      ) : (
        <details>
          <summary>{say('page', 'addressFaults', { n: texts.length })}</summary>
          <ul className={styles['list']}>
            {texts.map(text => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      <Button look="quiet" size="small" aria-label={say('page', 'dismiss')} onClick={onDismiss}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
