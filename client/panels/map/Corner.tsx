/** How much there is, and how much of it the filters leave, where heads and lane names meet, and one click to open every lane. Of a landscape larger than one picture it says so instead. */
import type { ReactElement } from 'react';
import { foldedForRoom, foldedLanes, startsFolded } from '../../layout/lanesShown.ts';
import { countPassing } from '../../state/filtered.ts';
import { toggleLanes } from '../../state/producers.ts';
import { useAct, useIndex, usePassing, useSay, useSession } from '../explorer.ts';
import styles from './MapStage.module.css';

export function Corner(): ReactElement {
  const index = useIndex();
  const act = useAct();
  const say = useSay();
  const toggled = useSession(session => session.toggledLanes);
  const { partnerships, organisations } = index.landscape;
  const lit = countPassing(index, usePassing());
  const named = (bodies: readonly { readonly isGeneral: boolean }[]): number => bodies.filter(({ isGeneral }) => !isGeneral).length;
  const boards = named(partnerships);
  const bodies = named(organisations);
  const folded = [...foldedLanes(index, toggled)];
  const forRoom = foldedForRoom(index).size;
  const foldable = index.lanes.filter(lane => startsFolded(index, lane)).map(({ id }) => id);
  return (
    <div className={styles['corner']}>
      <span>
        {lit.boards === boards ? say('map', 'boardCount', { n: boards }) : say('table', 'boardsShown', { n: lit.boards, all: boards })}
      </span>
      <span>
        {lit.bodies === bodies
          ? say('map', 'bodyCount', { n: bodies })
          : say('table', 'organisationsShown', { n: lit.bodies, all: bodies })}
      </span>
      {forRoom > 0 && (
        <span title={say('map', 'foldedForRoomWhy')}>
          {say('map', 'foldedForRoom', { n: forRoom })}
          <span className="visually-hidden">. {say('map', 'foldedForRoomWhy')}</span>
        </span>
      )}
      {foldable.length > 0 && (forRoom === 0 || folded.length === 0) && (
        <button type="button" className={styles['lanes']} onClick={() => act(toggleLanes(folded.length > 0 ? folded : foldable))}>
          {say('map', folded.length > 0 ? 'openLanes' : 'foldLanes')}
        </button>
      )}
    </div>
  );
}
