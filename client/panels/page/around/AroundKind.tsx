/** The same rings for every body of a kind, side by side and to one scale. */
import { useMemo, type ReactElement } from 'react';
import { coloursOf } from '../../../canvas/families.ts';
import { egoPicture, type EgoPicture } from '../../../layout/ego.ts';
import { nameIn, selectionOf, type MapBody } from '../../../state/landscape.ts';
import { select } from '../../../state/producers.ts';
import { ringsAround } from '../../../state/rings.ts';
import { useIndex, useSay } from '../../explorer.ts';
import { ActLink } from '../../frame/ActLink.tsx';
import { useViewSay } from '../../frame/useViewSay.ts';
import { NameText } from '../../names/NameText.tsx';
import { peersOf } from '../peers.ts';
import styles from './Around.module.css';
import type { OnlyLink } from './onlyLinks.ts';

interface AroundKindProps {
  readonly body: MapBody;
  /** Null until it is known. */
  readonly only: ReadonlyMap<string, OnlyLink> | null;
}

const small = { ring: 34, names: 0, line: 0 } as const;

export function AroundKind({ body, only }: AroundKindProps): ReactElement {
  const index = useIndex();
  const { language } = useSay();
  const viewSay = useViewSay();
  const peers = useMemo(
    () =>
      peersOf(index, body, language)
        .groups.flatMap(({ peers: ofReach }) => ofReach.map(peer => peer.body))
        .map(peer => {
          const rings = ringsAround(index, peer.id, 2);
          return { peer, rings, picture: egoPicture({ middle: peer.id, ...rings }, small) };
        }),
    [index, body, language],
  );
  return (
    <ul className={styles['minis']}>
      {peers.map(({ peer, rings, picture }) => {
        const loses = only?.get(peer.id)?.loses ?? new Set<string>();
        return (
          <li key={peer.id} data-mini={peer.id}>
            <Mini picture={picture} loses={loses} />
            <p className={styles['miniName']}>
              <ActLink step={select(selectionOf(peer))} isCurrent={peer.id === body.id}>
                <NameText name={nameIn(peer, language)} />
              </ActLink>
            </p>
            <p className={styles['fine']}>
              {rings.rings.length === 0
                ? viewSay('around', 'nobody')
                : viewSay('around', 'miniSaid', { first: rings.rings[0]?.length ?? 0, second: rings.rings[1]?.length ?? 0 })}
              {loses.size === 0 ? '' : ` ${viewSay('around', 'miniOnly', { n: loses.size })}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** Dots of one colour are one line of no length: twenty-two pictures stay light. */
function Mini({
  picture: { width, height, radii, nodes },
  loses,
}: {
  readonly picture: EgoPicture;
  readonly loses: ReadonlySet<string>;
}): ReactElement {
  const { laneByBody } = useIndex();
  const byColour = new Map<string, string>();
  for (const { id, step, x, y } of nodes) {
    const { line } = coloursOf(laneByBody.get(id)?.family);
    const key = `${step} ${line}`;
    byColour.set(key, `${byColour.get(key) ?? ''}M${x.toFixed(1)} ${y.toFixed(1)}h0`);
  }
  return (
    <svg className={styles['mini']} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {radii.map(radius => (
        <circle key={radius} cx={width / 2} cy={height / 2} r={radius} className={styles['ring']} />
      ))}
      {nodes
        .filter(({ id }) => loses.has(id))
        .map(({ id, x, y }) => (
          <circle key={id} cx={x} cy={y} r={6} className={styles['only']} />
        ))}
      {[...byColour].map(([key, dots]) => {
        const [step, line] = key.split(' ');
        return <path key={key} d={dots} stroke={line} strokeWidth={step === '0' ? 9 : step === '1' ? 6 : 3} className={styles['dots']} />;
      })}
    </svg>
  );
}
