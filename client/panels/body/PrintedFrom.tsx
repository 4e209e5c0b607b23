/** Says at the head of the paper where the sheet came from. */
import type { ReactElement } from 'react';
import { useExplorer, useSay, useSession } from '../explorer.ts';
import { addressOf } from './addressOf.ts';
import styles from './BodyPanel.module.css';

export function PrintedFrom(): ReactElement {
  const say = useSay();
  const { index, store, addressOf: addressOfSession, origin } = useExplorer();
  const { revision } = index;
  const selected = useSession(session => session.selected);
  const address = selected === null ? origin + addressOfSession(store.getState()) : addressOf(selected, { language: say.language, origin });
  return <p className={styles['printedFrom']}>{say('panel', 'printedFrom', { revision, address })}</p>;
}
