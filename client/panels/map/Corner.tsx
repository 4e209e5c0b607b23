/** How much there is, where heads and lane names meet, and one click to open every lane. */
import type { ReactElement } from 'react';
import { foldedLanes, startsFolded } from '../../layout/lanesShown.ts';
import { toggleLanes } from '../../state/producers.ts';
import { useAct, useIndex, useSay, useSession } from '../explorer.ts';
import styles from './MapStage.module.css';

export function Corner(): ReactElement {
  const index = useIndex();
  const act = useAct();
  const say = useSay();
  const toggled = useSession(session => session.toggledLanes);
  const { partnerships, organisations } = index.landscape;
  const named = (bodies: readonly { readonly isGeneral: boolean }[]): number => bodies.filter(({ isGeneral }) => !isGeneral).length;
  const folded = [...foldedLanes(index, toggled)];
  const foldable = index.lanes.filter(lane => startsFolded(index, lane)).map(({ id }) => id);
  return (
    <div className={styles['corner']}>
      <span>{say('map', 'boardCount', { n: named(partnerships) })}</span>
      <span>{say('map', 'bodyCount', { n: named(organisations) })}</span>
      {foldable.length > 0 && (
        <button type="button" className={styles['lanes']} onClick={() => act(toggleLanes(folded.length > 0 ? folded : foldable))}>
          {say('map', folded.length > 0 ? 'openLanes' : 'foldLanes')}
        </button>
      )}
    </div>
  );
}
