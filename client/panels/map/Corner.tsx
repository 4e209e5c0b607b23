/** How much there is, where heads and lane names meet. */
import type { ReactElement } from 'react';
import { useIndex, useSay } from '../explorer.ts';
import styles from './MapStage.module.css';

export function Corner(): ReactElement {
  const { partnerships, organisations } = useIndex().landscape;
  const say = useSay();
  const named = (bodies: readonly { readonly isGeneral: boolean }[]): number => bodies.filter(({ isGeneral }) => !isGeneral).length;
  return (
    <p className={styles['corner']}>
      <span>{say('map', 'boardCount', { n: named(partnerships) })}</span>
      <span>{say('map', 'bodyCount', { n: named(organisations) })}</span>
    </p>
  );
}
