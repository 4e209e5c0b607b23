import type { ReactElement } from 'react';
import { BodyLink } from '../../body/said/BodyLink.tsx';
import { useViewSay } from '../../frame/useViewSay.ts';
import { SentenceText } from '../../names/SentenceText.tsx';
import { RowsBehind } from '../RowsBehind.tsx';
import styles from '../Silos.module.css';
import type { Holder } from './holderRows.ts';

/** One that others hang on, in a sentence, with what joins it one click away. */
export function HolderItem({ holder: { id, ends, sentence, isOneForAll } }: { readonly holder: Holder }): ReactElement {
  const viewSay = useViewSay();
  const [one, other] = ends;
  return (
    <li className={styles['item']} data-holder={id}>
      <p className={styles['sentence']}>
        <SentenceText text={sentence} />
      </p>
      <div className={styles['facts']}>
        <BodyLink id={one} />
        {other === undefined ? null : <BodyLink id={other} />}
        {isOneForAll ? <span>{viewSay('silosView', 'oneForAll')}</span> : null}
        <RowsBehind of={ends} subject={sentence} />
      </div>
    </li>
  );
}
