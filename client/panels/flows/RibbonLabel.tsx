/** What a ribbon carries, beside where it leaves: a part says so where it arrives. */
import { memo, type ReactElement } from 'react';
import type { Ribbon } from '../../charts/sankey/picture.ts';
import { useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { fitLines, type Width } from './fitText.ts';
import type { AnyFlow } from './flow.ts';
import styles from './FlowPicture.module.css';
import { follow } from './following.ts';
import { ribbonText } from './ribbonText.ts';
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

/** Under the letters, where the ribbon is too thin to hold them. */
const plate = { height: 15, edge: 3 } as const;
const lineHeight = 14;

export const RibbonLabel = memo(function RibbonLabel({
  ribbon,
  flow,
  width,
  isPointed,
  isOverfull,
  isStop,
}: RibbonLabelProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const spoken = useSpoken()(flow);
  const { label, course, breadth, hasParts } = ribbon;
  const { line, lang, x, room } = ribbonText(ribbon, flow, say);
  const lines = fitLines(line, { room, lines: label.lines }, width);
  const held = Math.max(...lines.map(({ name, remark }) => width(name + remark)));
  const height = plate.height + (lines.length - 1) * lineHeight;
  const box = {
    x: (label.anchor === 'start' ? x : x - held) - plate.edge,
    y: label.y - height / 2,
    width: held + 2 * plate.edge,
    height,
  };
  const said = [
    spoken,
    ...(course === 'back' ? [viewSay('flowsView', 'keyBack')] : []),
    ...(isOverfull ? [viewSay('flowsView', 'overfull')] : []),
  ].join('. ');
  return (
    <g data-stop={`flow ${ribbon.id}`} data-flow={ribbon.id} data-pointed={isPointed || undefined} className={styles['label']}>
      <TextLink step={follow(ribbon.id)} said={said} isStop={isStop} box={box}>
        {breadth > height && !hasParts ? null : <rect className={styles['plate']} {...box} rx="2" />}
        <text x={x} y={label.y} textAnchor={label.anchor} dominantBaseline="central" className={styles['text']}>
          {lines.map(({ name, remark }, at) => (
            <tspan key={name} x={x} dy={at > 0 ? lineHeight : lines.length > 1 ? (-lineHeight / 2) * (lines.length - 1) : undefined}>
              <tspan lang={lang}>{name}</tspan>
              <tspan className={styles['remark']}>{remark}</tspan>
            </tspan>
          ))}
        </text>
      </TextLink>
    </g>
  );
});
