/** A picture of flows: each ribbon opens what is known of it, each body narrows to its own. */
import { memo, useId, useMemo, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { SankeyPicture } from '../../charts/sankey/picture.ts';
import { lineColours } from '../../canvas/style.ts';
import { useSay } from '../explorer.ts';
import { BarLabel } from './BarLabel.tsx';
import type { AnyFlow } from './flow.ts';
import styles from './FlowPicture.module.css';
import { FlowRibbon } from './FlowRibbon.tsx';
import { pictureOf } from './pictureOf.ts';
import { RibbonLabel } from './RibbonLabel.tsx';
import { useTextWidth } from './useTextWidth.ts';

interface FlowDrawingProps {
  readonly flows: readonly AnyFlow[];
  readonly alike: boolean;
  readonly width: number;
}

const fontPx = 12;

/** Drawn anew only where it is another: what is chosen beside it, and what is pointed at, leaves the others as they are. */
export const FlowDrawing = memo(function FlowDrawing({ flows, alike, width }: FlowDrawingProps): ReactElement {
  const say = useSay();
  const ofRibbon = useTextWidth(fontPx, 400);
  const ofBar = useTextWidth(fontPx, 650);
  const hatch = useId();
  const [pointed, setPointed] = useState<string | null>(null);
  const [stop, setStop] = useState<string | null>(null);
  const flowById = useMemo(() => new Map(flows.map(flow => [flow.id, flow])), [flows]);
  const picture = useMemo(() => pictureOf(flows, { width, alike, say, textWidth: ofRibbon }), [flows, width, alike, say, ofRibbon]);
  const isMoney = flows[0]?.__typename !== 'DataFlow';
  const { overfull } = picture.breadths;
  const stops = useMemo(() => stopsIn(picture), [picture]);
  const held = stop !== null && stops.includes(stop) ? stop : (stops[0] ?? null);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- The keys lead along the links in it.
    <svg
      className={styles['drawing']}
      style={{ '--flow': isMoney ? lineColours.money : lineColours.data } as React.CSSProperties}
      viewBox={`0 -2 ${width} ${picture.height + 4}`}
      width={width}
      height={picture.height + 4}
      preserveAspectRatio="xMinYMin"
      data-pointed={pointed === null ? undefined : ''}
      onKeyDown={event => leadOn(event, stops)}
      onFocus={event => setStop(stopAt(event.target))}
      onPointerOver={event => setPointed(flowAt(event.target))}
      onPointerLeave={() => setPointed(null)}
    >
      <defs>
        {(['live', 'past'] as const).map(look => (
          <pattern
            key={look}
            id={`${hatch}-${look}`}
            className={styles[look]}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" className={styles['ground']} />
            <rect width="2.5" height="6" className={styles['stripe']} />
          </pattern>
        ))}
      </defs>
      <g aria-hidden="true">
        {picture.ribbons.map(ribbon => {
          const flow = flowById.get(ribbon.id);
          return flow === undefined ? null : (
            <FlowRibbon key={ribbon.id} ribbon={ribbon} flow={flow} hatch={hatch} isPointed={pointed === ribbon.id} />
          );
        })}
      </g>
      {picture.bars.map(bar => (
        <BarLabel key={bar.id} bar={bar} width={ofBar} isStop={held === `body ${bar.id}`} />
      ))}
      {picture.ribbons.map(ribbon => {
        const flow = flowById.get(ribbon.id);
        return flow === undefined ? null : (
          <RibbonLabel
            key={ribbon.id}
            ribbon={ribbon}
            flow={flow}
            width={ofRibbon}
            isPointed={pointed === ribbon.id}
            isOverfull={overfull.has(ribbon.id)}
            isStop={held === `flow ${ribbon.id}`}
          />
        );
      })}
    </svg>
  );
});

/** As one reads: column by column, each body before what leaves it. */
function stopsIn({ bars, ribbons }: SankeyPicture): readonly string[] {
  const inOrder = bars.toSorted((a, b) => a.column - b.column || a.y - b.y);
  return inOrder.flatMap(bar => [
    `body ${bar.id}`,
    ...ribbons
      .filter(({ from }) => Math.abs(from.x - bar.x) <= bar.width && from.y >= bar.y && from.y <= bar.y + bar.height)
      .toSorted((a, b) => a.from.y - b.from.y)
      .map(({ id }) => `flow ${id}`),
  ]);
}

function leadOn(event: KeyboardEvent<SVGElement>, stops: readonly string[]): void {
  const at = stops.indexOf(stopAt(event.target) ?? '');
  const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: stops.length - 1 }[event.key];
  const wanted = to === undefined ? undefined : stops[Math.max(0, Math.min(stops.length - 1, to))];
  if (wanted === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  event.currentTarget.querySelector<SVGElement>(`[data-stop="${CSS.escape(wanted)}"] a`)?.focus();
}

function stopAt(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest('[data-stop]')?.getAttribute('data-stop') ?? null) : null;
}

function flowAt(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest('[data-flow]')?.getAttribute('data-flow') ?? null) : null;
}
