/** What points at the picture: a light on the board in focus until the pointer moves, then around it; or a dot at the pointer. */
import { useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import type { Box } from '../../layout/box.ts';
import { useSession } from '../explorer.ts';
import type { MapControls } from '../map/controls.ts';
import styles from './Present.module.css';

interface SpotProps {
  readonly map: RefObject<MapControls | null>;
  readonly mode: 'light' | 'dot';
}

/** Around a board, so that its frame is in the light. */
const margin = 6;
/** How wide the light at the pointer is, as a share of the height of the picture. */
const lightShare = 0.24;

export function Spot({ map, mode }: SpotProps): ReactElement {
  const focusId = useSession(session => session.selected?.id ?? session.focus?.id ?? null);
  const spot = useRef<HTMLDivElement>(null);
  const [isOnBoard, setOnBoard] = useState(mode === 'light' && focusId !== null);
  const isLed = useRef(false);

  useEffect(() => {
    if (!isOnBoard || focusId === null) return undefined;
    let frame = 0;
    // The map may still be on its way to where it rests.
    const follow = (): void => {
      if (isLed.current) return;
      const box = map.current?.boxOf(focusId) ?? null;
      if (box === null) setOnBoard(false);
      else {
        place(spot.current, { x: box.x - margin, y: box.y - margin, width: box.width + 2 * margin, height: box.height + 2 * margin });
        frame = requestAnimationFrame(follow);
      }
    };
    follow();
    return () => cancelAnimationFrame(frame);
  }, [map, focusId, isOnBoard]);

  useEffect(() => {
    const onMove = ({ clientX, clientY }: PointerEvent): void => {
      isLed.current = true;
      setOnBoard(false);
      const side = window.innerHeight * (mode === 'light' ? lightShare : 0.022);
      place(spot.current, { x: clientX - side / 2, y: clientY - side / 2, width: side, height: side });
    };
    window.addEventListener('pointermove', onMove);
    return () => window.removeEventListener('pointermove', onMove);
  }, [mode]);
  return <div ref={spot} className={styles[mode]} data-testid="spot" data-on={isOnBoard ? 'board' : 'pointer'} aria-hidden="true" />;
}

function place(spot: HTMLElement | null, { x, y, width, height }: Box): void {
  if (spot === null) return;
  Object.assign(spot.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
}
