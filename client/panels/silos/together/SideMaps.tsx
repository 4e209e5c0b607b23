/** The same map twice: by community, and by the official grouping. Who differs in hue and is framed stands apart; the map itself is a click away. */
import { useMemo, type ReactElement } from 'react';
import { communityTintOf, type Painted } from '../../../canvas/communityTints.ts';
import { layOutMap } from '../../../layout/mapLayout.ts';
import { nameIn } from '../../../state/landscape.ts';
import { choose, lookThrough, showScreen, type Producer } from '../../../state/producers.ts';
import type { Together } from '../../../state/together.ts';
import { useIndex, useSay } from '../../explorer.ts';
import { ActLink } from '../../frame/ActLink.tsx';
import { useViewSay } from '../../frame/useViewSay.ts';
import { useGroupingWord } from '../../names/groupNames.ts';
import styles from './SideMaps.module.css';

const size = { width: 1120, height: 640 };

export function SideMaps({ together }: { readonly together: Together }): ReactElement {
  return (
    <>
      <div className={styles['maps']}>
        <SideMap together={together} painted="COMMUNITY" />
        <SideMap together={together} painted="GROUP" />
      </div>
      <Key />
    </>
  );
}

/** What frames mean; what colours mean stands beside the communities beneath. */
function Key(): ReactElement {
  const say = useSay();
  const by = useGroupingWord();
  const marks = [
    ['grave', say('silosLens', 'apart', { by })],
    ['unknown', say('silosLens', 'alone')],
    ['plain', say('silosLens', 'noPart')],
  ] as const;
  return (
    <ul className={styles['key']}>
      {marks.map(([frame, words]) => (
        <li key={frame}>
          <span className={styles['frame']} data-frame={frame} aria-hidden="true" />
          {words}
        </li>
      ))}
    </ul>
  );
}

function SideMap({ together, painted }: { readonly together: Together; readonly painted: Painted }): ReactElement {
  const viewSay = useViewSay();
  const say = useSay();
  const index = useIndex();
  const by = useGroupingWord();
  const layout = useMemo(() => {
    // Groups take no part: their lanes wait folded, below what is drawn.
    const folded = new Set(index.lanes.filter(({ section }) => section === 'GENERAL').map(({ id }) => id));
    return layOutMap(index, { size, folded, kept: null, measure: (text, px) => text.length * px * 0.55 });
  }, [index]);
  const bottom = Math.max(0, ...layout.bars.map(({ box }) => box.y + box.height));
  const caption = painted === 'COMMUNITY' ? say('silosLens', 'COMMUNITY') : say('silosLens', 'GROUP', { by });
  return (
    <figure className={styles['map']} data-painted={painted}>
      <figcaption className={styles['caption']}>
        <strong>{caption}</strong>
        <ActLink step={onMap(painted)}>
          {viewSay('silosTogether', 'openMap')}
          <span className="visually-hidden">: {caption}</span>
        </ActLink>
      </figcaption>
      <svg
        viewBox={`0 0 ${layout.size.width} ${bottom + 4}`}
        role="img"
        aria-label={viewSay('silosTogether', painted === 'COMMUNITY' ? 'mapByCommunity' : 'mapByGroup', { by, n: together.apart.size })}
      >
        {layout.bars.map(({ key, bodyId, box }) => {
          const body = index.bodyById.get(bodyId);
          const { fill, line, frame } = communityTintOf(together, bodyId, painted);
          const width = frame === 'grave' ? 3.5 : 1;
          return (
            <rect
              key={key}
              x={box.x + width / 2}
              y={box.y + width / 2}
              width={Math.max(1, box.width - width)}
              height={Math.max(1, box.height - width)}
              rx={3}
              fill={fill}
              stroke={line}
              strokeWidth={width}
              strokeDasharray={frame === 'unknown' ? '4 3' : undefined}
              data-apart={frame === 'grave' ? bodyId : undefined}
            >
              <title>{body === undefined ? bodyId : nameIn(body, say.language).text}</title>
            </rect>
          );
        })}
      </svg>
    </figure>
  );
}

/** The whole map, painted alike. */
function onMap(painted: Painted): Producer {
  return session => showScreen('map')(lookThrough('silos')(choose('painted', painted)(session)));
}
