/** More boards than can be read side by side: how many, and the steps that leave fewer. */
import type { ReactElement } from 'react';
import { nameIn } from '../../../state/landscape.ts';
import { useExplorer, useSession } from '../../explorer.ts';
import { ActLink } from '../../frame/ActLink.tsx';
import { useViewSay } from '../../frame/useViewSay.ts';
import { mostBoards } from './boards.ts';
import styles from './Matrix.module.css';
import { waysOut } from './waysOut.ts';

export function TooManyBoards({ count }: { readonly count: number }): ReactElement {
  const viewSay = useViewSay();
  const { index, asOf } = useExplorer();
  const ways = waysOut(
    index,
    useSession(session => session),
    asOf,
  );
  return (
    <div className={styles['none']}>
      <p>{viewSay('overlapsView', 'tooMany', { n: count, most: mostBoards })}</p>
      {ways.length === 0 ? null : (
        <nav aria-labelledby="matrix-ways-out">
          <p id="matrix-ways-out">{viewSay('overlapsView', 'waysOut')}</p>
          <ul className={styles['ways']}>
            {ways.map(({ area, step }) => (
              <li key={area?.id ?? 'kinds'}>
                <ActLink step={step}>
                  {area === null ? viewSay('overlapsView', 'onlyCspsAndPsbs') : nameIn(area, viewSay.language).text}
                </ActLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}
