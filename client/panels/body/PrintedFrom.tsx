/** Says at the head of the paper where the sheet came from. */
import type { ReactElement } from 'react';
import { useIndex, useSay, useSession } from '../explorer.ts';
import { addressOf } from './addressOf.ts';
import styles from './BodyPanel.module.css';

export function PrintedFrom(): ReactElement {
  const say = useSay();
  const { revision } = useIndex();
  const selected = useSession(session => session.selected);
  const address = selected === null ? window.location.href : addressOf(selected, say.language);
  return <p className={styles['printedFrom']}>{say('panel', 'printedFrom', { revision, address })}</p>;
}
