/** Rings around a body, names beside the first of them. What it shows stands in words beside it. */
import { memo, type ReactElement } from 'react';
import { coloursOf } from '../../../canvas/families.ts';
import type { EgoPicture } from '../../../layout/ego.ts';
import { callNameIn } from '../../../state/callName.ts';
import { isPartnership, nameIn, selectionOf, shortIn } from '../../../state/landscape.ts';
import { select } from '../../../state/producers.ts';
import { useAct, useIndex, useSay } from '../../explorer.ts';
import styles from './Around.module.css';

interface AroundPictureProps {
  readonly picture: EgoPicture;
  readonly ties: readonly (readonly [inner: string, outer: string])[];
  /** Those of whom the body in the middle is the only link. */
  readonly hangOnIt: ReadonlySet<string>;
}

/** Letters of a name that fit in so much room beside the rings; longer ones are called as people do. */
const letterPx = 6.6;

/** How far below the middle its name stands. */
const under = 22;

/** A name that fits within the first ring. */
const longestWithin = 24;

export const AroundPicture = memo(function AroundPicture({
  picture: { width, height, radii, names, nodes, labels },
  ties,
  hangOnIt,
}: AroundPictureProps): ReactElement {
  const index = useIndex();
  const { bodyById, laneByBody } = index;
  const { language } = useSay();
  const act = useAct();
  const at = new Map(nodes.map(node => [node.id, node]));
  const [middle] = nodes;
  const pick = (id: string): void => {
    const body = bodyById.get(id);
    if (body !== undefined) act(select(selectionOf(body)));
  };
  const nameOf = (id: string): string => {
    const body = bodyById.get(id);
    if (body === undefined) return id;
    const short = shortIn(body, language);
    const areas = body.footprint?.flatMap(({ id: council }) => index.areaById.get(council) ?? []) ?? [];
    const where = areas.map(area => shortIn(area, language)).join(', ');
    // An acronym alone would stand there several times.
    const called = [nameIn(body, language).text, callNameIn(index, body, language), where === '' ? short : `${short} (${where})`];
    return called.find(name => name.length * letterPx <= names) ?? short;
  };
  /** Of a name that stands in for one that is missing. */
  const langOf = (id: string): string | undefined => {
    const body = bodyById.get(id);
    const spoken = body === undefined ? language : nameIn(body, language).language.toLowerCase();
    return spoken === language ? undefined : spoken;
  };
  const calledOf = (id: string): string => {
    const body = bodyById.get(id);
    if (body === undefined) return id;
    const name = nameIn(body, language).text;
    return name.length <= longestWithin ? name : callNameIn(index, body, language);
  };
  /** As large as leaves a gap to the next on its ring. */
  const sizeOf = (step: number): number => {
    if (step === 0) return 9;
    const apart = (2 * Math.PI * (radii[step - 1] ?? 0)) / nodes.filter(node => node.step === step).length;
    return Math.min(step === 1 ? 6 : 3.5, apart * 0.4);
  };
  return (
    <svg className={styles['picture']} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" style={{ maxWidth: width }}>
      {radii.map(radius => (
        <circle key={radius} cx={width / 2} cy={height / 2} r={radius} className={styles['ring']} />
      ))}
      <path d={linesOf(ties, at)} className={styles['ties']} />
      {labels.map(({ id, leader }) => (
        <polyline key={id} points={leader.map(point => point.join(',')).join(' ')} className={styles['leader']} />
      ))}
      {nodes.map(({ id, step, x, y }) => {
        const { line, fill } = coloursOf(laneByBody.get(id)?.family);
        const body = bodyById.get(id);
        const isBoard = body !== undefined && isPartnership(body);
        const size = sizeOf(step);
        return (
          <g key={id} className={styles['node']} onClick={() => pick(id)}>
            <title lang={langOf(id)}>{nameOf(id)}</title>
            {hangOnIt.has(id) ? <circle cx={x} cy={y} r={size + 4} className={styles['only']} /> : null}
            {isBoard ? (
              <rect x={x - size} y={y - size} width={2 * size} height={2 * size} rx={1.5} fill={step === 0 ? line : fill} stroke={line} />
            ) : (
              <circle cx={x} cy={y} r={size} fill={step === 0 ? line : fill} stroke={line} />
            )}
          </g>
        );
      })}
      {labels.map(({ id, side, x, y }) => (
        <text
          key={id}
          x={x}
          y={y}
          className={styles['label']}
          textAnchor={side === 'right' ? 'start' : 'end'}
          dominantBaseline="central"
          lang={langOf(id)}
          data-only={hangOnIt.has(id) ? '' : undefined}
          onClick={() => pick(id)}
        >
          {nameOf(id)}
        </text>
      ))}
      {middle === undefined || !fitsWithin(calledOf(middle.id), radii[0]) ? null : (
        <text x={middle.x} y={middle.y + under} className={styles['middle']} textAnchor="middle">
          {calledOf(middle.id)}
        </text>
      )}
    </svg>
  );
});

/** On a small screen the first ring is too narrow: the page itself bears the name. */
function fitsWithin(name: string, radius = Infinity): boolean {
  return (name.length * letterPx) / 2 + 8 < Math.sqrt(Math.max(0, radius * radius - under * under));
}

function linesOf(ties: AroundPictureProps['ties'], at: ReadonlyMap<string, { readonly x: number; readonly y: number }>): string {
  return ties
    .map(([inner, outer]) => {
      const [from, to] = [at.get(inner), at.get(outer)];
      return from === undefined || to === undefined
        ? ''
        : `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
    })
    .join('');
}
