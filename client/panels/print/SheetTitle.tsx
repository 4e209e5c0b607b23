/** Above a map or a table on paper, which have no title on the screen: what it is, and what it says in a sentence. */
import type { ReactElement } from 'react';
import { nameIn } from '../../state/landscape.ts';
import { useIndex, useSession } from '../explorer.ts';
import { NameText } from '../names/NameText.tsx';
import { useSupposition } from '../frame/useSupposition.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './SheetTitle.module.css';

export function SheetTitle(): ReactElement {
  const viewSay = useViewSay();
  const index = useIndex();
  const { said } = useSupposition();
  const screen = useSession(session => session.screen);
  const isNetwork = useSession(session => session.arrangement === 'network');
  const lens = useSession(session => session.lens);
  const focus = useSession(session => index.bodyById.get(session.focus?.id ?? ''));
  const language = viewSay.language;
  const what = viewSay('paper', screen === 'table' ? 'tableOf' : isNetwork ? 'networkOf' : 'mapOf');
  return (
    <header className={styles['title']}>
      <h2 className={styles['name']}>
        {focus === undefined ? (
          what
        ) : (
          <>
            {what}: <NameText name={nameIn(focus, language)} />
          </>
        )}
      </h2>
      {said === null ? null : <p className={styles['lead']}>{said}</p>}
      <p className={styles['lead']}>{viewSay('paper', isNetwork && lens === 'structure' ? 'networkLead' : `${lens}Lead`)}</p>
    </header>
  );
}
