/** What a ribbon carries, beside where it leaves: a part says so where it arrives. */
import type { ReactElement } from 'react';
import type { Ribbon } from '../../charts/sankey/picture.ts';
import { useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { fitLine, type Width } from './fitText.ts';
import { courseOf, type AnyFlow } from './flow.ts';
import styles from './FlowPicture.module.css';
import { flowName, flowRemarks } from './flowWords.ts';
import { follow } from './following.ts';
import { TextLink } from './TextLink.tsx';
import { useSpoken } from './useSpoken.ts';

interface RibbonLabelProps {
  readonly ribbon: Ribbon;
  readonly flow: AnyFlow;
  readonly width: Width;
  readonly isPointed: boolean;
  /** Its parts come to more than it does. */
  readonly isOverfull: boolean;
  /** The tab key comes to it, and from there the arrow keys lead on. */
  readonly isStop: boolean;
}

/** Past the mark of what stops where it begins, or the head of an arrow. */
const pastMark = 10;

/** Under the letters, where the ribbon is too thin to hold them. */
const plate = { height: 15, edge: 3 } as const;

export function RibbonLabel({ ribbon, flow, width, isPointed, isOverfull, isStop }: RibbonLabelProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const spoken = useSpoken()(flow);
  const { label, course } = ribbon;
  const stopped = courseOf(flow);
  const isMarked = label.anchor === 'start' && (stopped === 'HELD' || stopped === 'NONE' || course === 'back');
  const isShort = label.anchor === 'end' && stopped === 'ENDED';
  const { text, lang } = flowName(flow, say);
  const mark = course === 'back' ? '↩ ' : course === 'loop' ? '↻ ' : '';
  const room = label.room - (isMarked || isShort ? pastMark : 0);
  const fitted = fitLine({ name: mark + text, remarks: flowRemarks(flow, say) }, room, width);
  const x = label.x + (isMarked ? pastMark : 0) - (isShort ? pastMark : 0);
  const held = width(fitted.name + fitted.remark);
  const box = {
    x: (label.anchor === 'start' ? x : x - held) - plate.edge,
    y: label.y - plate.height / 2,
    width: held + 2 * plate.edge,
    height: plate.height,
  };
  const said = [
    spoken,
    ...(course === 'back' ? [viewSay('flowsView', 'keyBack')] : []),
    ...(isOverfull ? [viewSay('flowsView', 'overfull')] : []),
  ].join('. ');
  return (
    <g data-stop={`flow ${ribbon.id}`} data-flow={ribbon.id} data-pointed={isPointed || undefined} className={styles['label']}>
      <TextLink step={follow(ribbon.id)} said={said} isStop={isStop} box={box}>
        {ribbon.breadth > plate.height && !ribbon.hasParts ? null : <rect className={styles['plate']} {...box} rx="2" />}
        <text x={x} y={label.y} textAnchor={label.anchor} dominantBaseline="central" className={styles['text']}>
          <tspan lang={lang}>{fitted.name}</tspan>
          <tspan className={styles['remark']}>{fitted.remark}</tspan>
        </text>
      </TextLink>
    </g>
  );
}
