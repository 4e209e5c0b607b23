/** Flows as ribbons from giver to receiver: as wide as there is room, drawn a moment after they were chosen. */
import { useMemo, useRef, type ReactElement } from 'react';
import { useWidth } from '../../ui/useWidth.ts';
import { useDrawnLater } from '../frame/useDrawnLater.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import type { AnyFlow } from './flow.ts';
import { FlowDrawing } from './FlowDrawing.tsx';
import styles from './FlowPicture.module.css';

interface FlowPictureProps {
  readonly flows: readonly AnyFlow[];
  readonly alike: boolean;
}

export function FlowPicture({ flows, alike }: FlowPictureProps): ReactElement {
  const viewSay = useViewSay();
  const place = useRef<HTMLElement>(null);
  const width = useWidth(place);
  const wanted = useMemo(() => ({ flows, alike, width }), [flows, alike, width]);
  const drawn = useDrawnLater(wanted);
  return (
    <section
      ref={place}
      aria-label={viewSay('flowsView', 'picture')}
      aria-busy={drawn !== wanted}
      className={styles['picture']}
      data-testid="flow-picture"
    >
      {drawn.width === null ? null : <FlowDrawing flows={drawn.flows} alike={drawn.alike} width={drawn.width} />}
    </section>
  );
}
