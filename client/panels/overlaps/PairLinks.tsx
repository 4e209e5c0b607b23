import type { ReactElement } from 'react';
import { compare, holdBeside, lookThrough, showScreen, type Producer } from '../../state/producers.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './PairRow.module.css';
import { usePairName } from './callNames.ts';

interface PairLinksProps {
  readonly a: string;
  readonly b: string;
}

/** Where else the two can be seen together: side by side, and on the map through the lens of overlap. */
export function PairLinks({ a, b }: PairLinksProps): ReactElement {
  const viewSay = useViewSay();
  const nameOf = usePairName();
  return (
    <>
      <ActLink className={styles['go']} step={compare(a, b)}>
        {viewSay('overlapsView', 'compare')}
        <span className="visually-hidden">: {nameOf(a, b)}</span>
      </ActLink>
      <ActLink className={styles['go']} step={onMap(a, b)}>
        {viewSay('overlapsView', 'onMap')}
        <span className="visually-hidden">: {nameOf(a, b)}</span>
      </ActLink>
    </>
  );
}

function onMap(a: string, b: string): Producer {
  return session => showScreen('map')(lookThrough('overlap')(holdBeside([a, b])(session)));
}
