/** One ribbon: how it is filled says whether it runs and whether its amount is known; a mark says where it stops. */
import { memo, type ReactElement } from 'react';
import { arrowPath, ribbonPath } from '../../charts/sankey/ribbonPath.ts';
import type { Ribbon } from '../../charts/sankey/picture.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { amountOf, courseOf, type AnyFlow } from './flow.ts';
import styles from './FlowPicture.module.css';
import { follow } from './following.ts';
import { useSpoken } from './useSpoken.ts';

interface FlowRibbonProps {
  readonly ribbon: Ribbon;
  readonly flow: AnyFlow;
  /** Name of the pattern of what is not known. */
  readonly hatch: string;
  readonly isPointed: boolean;
}

export const FlowRibbon = memo(function FlowRibbon({ ribbon, flow, hatch, isPointed }: FlowRibbonProps): ReactElement {
  const course = courseOf(flow);
  const known = flow.__typename === 'DataFlow' ? 'RECORDED' : amountOf(flow);
  const spoken = useSpoken()(flow);
  const isOver = course === 'PAST' || course === 'ENDED';
  return (
    <g
      className={styles['ribbon']}
      data-flow={ribbon.id}
      data-course={course}
      data-amount={known}
      data-way={ribbon.course}
      data-part={ribbon.isPart || undefined}
      data-pointed={isPointed || undefined}
    >
      <ActLink step={follow(ribbon.id)} tabIndex={-1}>
        <title>{spoken}</title>
        <path
          className={styles['band']}
          d={ribbonPath(ribbon)}
          style={known === 'UNKNOWN' ? { fill: `url(#${hatch}-${isOver ? 'past' : 'live'})` } : undefined}
        />
        {ribbon.course === 'back' ? <path className={styles['arrow']} d={arrowPath(ribbon)} /> : null}
        <StopMark ribbon={ribbon} course={course} />
      </ActLink>
    </g>
  );
});

/** With the giver, where nothing left; with the receiver, where it came once and comes no more. */
function StopMark({
  ribbon: { from, to, breadth, course: way },
  course,
}: {
  readonly ribbon: Ribbon;
  readonly course: string;
}): ReactElement | null {
  const half = Math.max(5, breadth / 2 + 2);
  const forward = way === 'back' ? -1 : 1;
  if (course === 'HELD') return <path className={styles['stop']} d={`M${from.x + 4 * forward} ${from.y - half}v${2 * half}`} />;
  if (course === 'NONE') {
    const x = from.x + 7 * forward;
    return <path className={styles['stop']} d={`M${x - 4} ${from.y - 4}l8 8m0 -8l-8 8`} />;
  }
  if (course === 'ENDED') return <path className={styles['stop']} d={`M${to.x - 4 * forward} ${to.y - half}v${2 * half}`} />;
  return null;
}
