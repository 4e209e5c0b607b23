/** The same map twice: by community, and by the official grouping. Who differs in hue and is framed stands apart; the map itself is a click away. */
import { useMemo, type ReactElement } from 'react';
import { communityTintOf, tintOfMost, type Painted } from '../../../canvas/communityTints.ts';
import type { Box } from '../../../layout/box.ts';
import { gatheredBars } from '../../../layout/gatheredBars.ts';
import { layOutMap, type MapLayout } from '../../../layout/mapLayout.ts';
import { nameIn, type IndexedLandscape } from '../../../state/landscape.ts';
import { choose, lookThrough, showScreen, type Producer } from '../../../state/producers.ts';
import type { Together } from '../../../state/together.ts';
import { useIndex, useSay } from '../../explorer.ts';
import { ActLink } from '../../frame/ActLink.tsx';
import { useViewSay } from '../../frame/useViewSay.ts';
import { useGroupingWord } from '../../names/groupNames.ts';
import styles from './SideMaps.module.css';

const size = { width: 1120, height: 640 };

/** Of both maps together 2,500: more marks than that are not told apart. Wales has some 280. */
const mostBars = 1250;

/** The others are counted. */
const mostNamed = 3;

/** From lane to lane, where marks stand for several bodies. */
const pitch = 16;

interface Picture {
  readonly size: { readonly width: number; readonly height: number };
  readonly marks: readonly { readonly key: string; readonly box: Box; readonly bodyIds: readonly string[] }[];
  /** How many bars would stand there; null where they do, each for itself. */
  readonly gathered: number | null;
}

export function SideMaps({ together }: { readonly together: Together }): ReactElement {
  const viewSay = useViewSay();
  const index = useIndex();
  const picture = useMemo(() => pictureOf(layoutOf(index)), [index]);
  return (
    <>
      <div className={styles['maps']}>
        <SideMap together={together} picture={picture} painted="COMMUNITY" />
        <SideMap together={together} picture={picture} painted="GROUP" />
      </div>
      <Key />
      {picture.gathered === null ? null : (
        <p className={styles['gathered']} data-testid="gathered">
          {viewSay('silosTogether', 'gathered', { n: picture.gathered })}
        </p>
      )}
    </>
  );
}

/** Groups take no part: their lanes wait folded, below what is drawn. */
function layoutOf(index: IndexedLandscape): MapLayout {
  const folded = new Set(index.lanes.filter(({ section }) => section === 'GENERAL').map(({ id }) => id));
  return layOutMap(index, { size, folded, kept: null, measure: (text, px) => text.length * px * 0.55 });
}

function pictureOf(layout: MapLayout): Picture {
  const { bars } = layout;
  const isTooMany = bars.length > mostBars;
  const marks = isTooMany
    ? gatheredBars(layout, { width: size.width, pitch, most: mostBars })
    : bars.map(({ key, box, bodyId }) => ({ key, box, bodyIds: [bodyId] }));
  const bottom = Math.max(0, ...marks.map(({ box }) => box.y + box.height));
  return {
    size: { width: isTooMany ? size.width : layout.size.width, height: bottom + 4 },
    marks,
    gathered: isTooMany ? bars.length : null,
  };
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

interface SideMapProps {
  readonly together: Together;
  readonly picture: Picture;
  readonly painted: Painted;
}

function SideMap({ together, picture, painted }: SideMapProps): ReactElement {
  const viewSay = useViewSay();
  const say = useSay();
  const { bodyById } = useIndex();
  const by = useGroupingWord();
  const titleOf = (ids: readonly string[]): string => {
    const names = ids.slice(0, mostNamed).map(id => {
      const body = bodyById.get(id);
      return body === undefined ? id : nameIn(body, say.language).text;
    });
    return ids.length > mostNamed
      ? `${names.join(', ')} ${viewSay('silosTogether', 'andMore', { n: ids.length - mostNamed })}`
      : names.join(', ');
  };
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
        viewBox={`0 0 ${picture.size.width} ${picture.size.height}`}
        role="img"
        aria-label={viewSay('silosTogether', painted === 'COMMUNITY' ? 'mapByCommunity' : 'mapByGroup', { by, n: together.apart.size })}
      >
        {picture.marks.map(({ key, box, bodyIds }) => {
          const { fill, line, frame } = tintOfMost(bodyIds, id => communityTintOf(together, id, painted));
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
              data-apart={frame === 'grave' ? bodyIds.find(id => together.apart.has(id)) : undefined}
            >
              <title>{titleOf(bodyIds)}</title>
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
