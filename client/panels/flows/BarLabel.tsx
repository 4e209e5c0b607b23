/** A body of the picture: its bar, and its name, which narrows the picture to its own flows. */
import { memo, type ReactElement } from 'react';
import type { Bar } from '../../charts/sankey/picture.ts';
import { callNameIn } from '../../state/callName.ts';
import { nameIn } from '../../state/landscape.ts';
import { useIndex, useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { fitName, type Width } from './fitText.ts';
import { nobodySaid } from './flow.ts';
import styles from './FlowPicture.module.css';
import { onlyOf } from './following.ts';
import { TextLink } from './TextLink.tsx';

interface BarLabelProps {
  readonly bar: Bar;
  readonly width: Width;
  readonly isStop: boolean;
}

const lineHeight = 14;

export const BarLabel = memo(function BarLabel({ bar, width, isStop }: BarLabelProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const index = useIndex();
  const body = index.bodyById.get(bar.id);
  const name = body === undefined ? null : nameIn(body, say.language);
  const full = name?.text ?? (bar.id === nobodySaid ? viewSay('flowsView', 'sourceUnsaid') : bar.id);
  const lang = name === null || name.language.toLowerCase() === say.language ? undefined : name.language.toLowerCase();
  const { label } = bar;
  const short = body === undefined ? full : callNameIn(index, body, say.language);
  const lines = fitName({ full, short }, { room: label.room, lines: label.isFree ? 2 : 1 }, width);
  const text = (
    <text x={label.x} y={label.y} dominantBaseline="central" lang={lang} className={styles['name']}>
      {lines.map((line, at) => (
        <tspan key={line} x={label.x} dy={at > 0 ? lineHeight : lines.length > 1 ? -lineHeight / 2 : undefined}>
          {line}
        </tspan>
      ))}
    </text>
  );
  const box = {
    x: label.x - 3,
    y: label.y - (lineHeight * lines.length) / 2,
    width: Math.max(...lines.map(width)) + 6,
    height: lineHeight * lines.length,
  };
  return (
    <g data-stop={`body ${bar.id}`} data-bar={bar.id} className={styles['body']} data-general={body?.isGeneral || undefined}>
      <rect className={styles['bar']} x={bar.x} y={bar.y} width={bar.width} height={bar.height} rx="2" />
      {bar.id === nobodySaid ? (
        text
      ) : (
        <TextLink step={onlyOf(bar.id)} said={viewSay('flowsView', 'onlyOf', { body: full })} isStop={isStop} box={box}>
          {text}
        </TextLink>
      )}
    </g>
  );
});
