/** Over the map as it becomes hangs the map as it was, in the same places, drawn aside as far as one likes. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { sameCamera, toViewport, type Camera } from '../../canvas/viewport.ts';
import type { MapCanvas } from '../../canvas/mapCanvas.ts';
import type { Measure, Size } from '../../layout/box.ts';
import type { MapLayout } from '../../layout/mapLayout.ts';
import { moveTo, select } from '../../state/producers.ts';
import { ExplorerProvider, useAct, useExplorer, useSession, useTwoMoments } from '../explorer.ts';
import styles from './Curtain.module.css';
import { CurtainLine } from './CurtainLine.tsx';
import { curtainStrip } from './curtainStrip.ts';
import { deedsOn } from './deeds.ts';
import { MapTip, type Pointed } from './MapTip.tsx';
import { useCanvas } from './useCanvas.ts';
import { sayerFor, usePicture } from './useMapLayout.ts';

interface CurtainProps {
  readonly layout: MapLayout;
  readonly measure: Measure;
  /** Where one looks at the map below; both look at the same place. */
  readonly camera: Camera;
  readonly size: Size;
  readonly covered: number;
  /** The map below. */
  readonly canvas: MapCanvas;
}

export function Curtain(props: CurtainProps): ReactElement | null {
  const explorer = useExplorer();
  const before = useTwoMoments()?.before ?? null;
  const isHung = useSession(session => session.choices.when === 'CURTAIN');
  const held = useSession(session => session.choices.drawn[0] ?? '50');
  const [drawn, setDrawn] = useState(Number(held));
  const [last, setLast] = useState(held);
  if (last !== held) {
    setLast(held);
    setDrawn(Number(held));
  }
  const asBefore = useMemo(() => (before === null ? null : { ...explorer, index: before }), [explorer, before]);
  if (asBefore === null || !isHung) return null;
  return (
    <>
      <ExplorerProvider value={asBefore}>
        <Hung {...props} drawn={drawn} />
      </ExplorerProvider>
      <CurtainLine drawn={drawn} onDraw={setDrawn} />
    </>
  );
}

function Hung({ layout, measure, camera, size, covered, canvas: below, drawn }: CurtainProps & { readonly drawn: number }): ReactElement {
  const { index, gapLoads } = useExplorer();
  const act = useAct();
  const language = useSession(session => session.language);
  const place = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const looked = useRef(camera);
  const picture = usePicture(layout);
  const sayAt = useMemo(
    () => sayerFor(index, picture, { language, measure, seenWidth: size.width - covered, gapLoads }),
    [index, picture, language, measure, size.width, covered, gapLoads],
  );
  const deeds = useMemo(() => deedsOn(act, id => index.bodyById.get(id)), [act, index]);
  const canvas = useCanvas(place, {
    onPick: deeds.pick,
    onFocus: deeds.focus,
    onEmpty: () => act(select(null)),
    onPoint: setPointed,
    onMove: moved => {
      setPointed(null);
      if (sameCamera(moved, looked.current)) return;
      looked.current = moved;
      below.look(moved);
    },
    onRest: rested => act(moveTo(toViewport(rested, layout.size))),
  });
  useLayoutEffect(() => {
    canvas?.resize(size);
  }, [canvas, size]);
  useLayoutEffect(() => {
    canvas?.show(picture, sayAt);
  }, [canvas, picture, sayAt]);
  useEffect(() => canvas?.cover(covered), [canvas, covered]);
  useEffect(() => {
    looked.current = camera;
    canvas?.look(camera);
  }, [canvas, camera]);
  return (
    <>
      {/* Who does not see the curtain reads both moments in the outline, and hears at the map below who changes. */}
      <div
        ref={place}
        className={styles['hung']}
        style={{ bottom: curtainStrip, clipPath: `inset(0 ${100 - drawn}% 0 0)` }}
        aria-hidden="true"
        data-testid="curtain"
        data-drawn={drawn}
      />
      {pointed !== null && <MapTip pointed={pointed} layout={layout} screen={size} />}
    </>
  );
}
