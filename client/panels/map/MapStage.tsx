/** The map: heads above, lane names beside, the canvas between them, and what it answers to. */
import { useEffect, useImperativeHandle, useMemo, useRef, useState, type ReactElement, type Ref } from 'react';
import { createMapCanvas, type MapCanvas } from '../../canvas/mapCanvas.ts';
import { createMeasure, loadTypeface } from '../../canvas/measure.ts';
import { atRest, toCamera, toViewport, zoomLimits, type Camera } from '../../canvas/viewport.ts';
import { frameFor } from '../../layout/frame.ts';
import { isPartnership, nameIn, seatCountOf, selectionOf, type MapBody } from '../../state/landscape.ts';
import { focusOn, moveTo, pick, select, type Producer } from '../../state/producers.ts';
import { useAct, useExplorer, useIndex, useSay, useSession } from '../explorer.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { FoldedLanes } from './FoldedLanes.tsx';
import { geometryOf } from './geometry.ts';
import { onMapKey, type MapDeeds } from './keys.ts';
import { LaneNames } from './LaneNames.tsx';
import styles from './MapStage.module.css';
import { MapTip, type Pointed } from './MapTip.tsx';
import { sayerFor, useMapLayout, usePicture } from './useMapLayout.ts';
import { useSize } from './useSize.ts';

/** What the top bar asks of the map. */
export interface MapControls {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
}

const nowhere = { width: 0, height: 0 };

export function MapStage({ controls }: { readonly controls: Ref<MapControls> }): ReactElement {
  const index = useIndex();
  const { away } = useExplorer();
  const act = useAct();
  const say = useSay();
  const language = useSession(session => session.language);
  const focusId = useSession(session => session.focus?.id ?? null);
  const viewport = useSession(session => session.viewport);

  const stage = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<MapCanvas | null>(null);
  const [camera, setCamera] = useState<Camera>(atRest);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [isDrawn, setDrawn] = useState(false);
  const [measure] = useState(createMeasure);
  const size = useSize(place);
  const frame = frameFor(useSize(stage)?.width ?? 0);

  const { layout } = useMapLayout(size ?? nowhere);
  const picture = usePicture(layout);
  const sayAt = useMemo(() => sayerFor(index, picture, { language, measure }), [index, picture, language, measure]);

  // What the canvas calls back with is of when it was made: it asks for what is there now.
  const now = useRef({ index, layout });
  useEffect(() => {
    now.current = { index, layout };
  });
  const [deeds] = useState(() => deedsOn(act, id => now.current.index.bodyById.get(id)));

  useEffect(() => {
    let made: MapCanvas | null = null;
    let isOver = false;
    void loadTypeface().then(() => {
      if (isOver || place.current === null) return;
      const listeners = {
        onPick: deeds.pick,
        onFocus: deeds.focus,
        onEmpty: () => act(select(null)),
        onPoint: setPointed,
        onMove: (moved: Camera) => {
          setCamera(moved);
          setPointed(null);
        },
        onRest: (rested: Camera) => act(moveTo(toViewport(rested, now.current.layout.size))),
      };
      made = createMapCanvas(place.current, listeners, !window.matchMedia('(prefers-reduced-motion: reduce)').matches);
      setCanvas(made);
    });
    return () => {
      isOver = true;
      made?.destroy();
      setCanvas(null);
    };
  }, [act, deeds]);

  useEffect(() => {
    if (canvas === null || size === null || size.width === 0) return;
    canvas.resize();
    canvas.show(picture, sayAt);
    setDrawn(true);
  }, [canvas, picture, sayAt, size]);

  useEffect(() => {
    if (canvas === null || size === null) return;
    canvas.look(toCamera(viewport, now.current.layout.size));
  }, [canvas, viewport, size]);

  useEffect(() => {
    if (canvas !== null && focusId !== null) canvas.reveal(focusId);
  }, [canvas, focusId]);

  useImperativeHandle(
    controls,
    () => ({
      fit: () => canvas?.fit(),
      zoomIn: () => canvas?.zoomBy(zoomLimits.step),
      zoomOut: () => canvas?.zoomBy(1 / zoomLimits.step),
    }),
    [canvas],
  );

  useEffect(() => {
    if (canvas === null) return undefined;
    window.tirlun = {
      geometry: () =>
        stage.current === null || place.current === null
          ? { boxes: [], routes: [] }
          : geometryOf({ element: stage.current, canvasElement: place.current, canvas, index, language }),
    };
    return () => {
      delete window.tirlun;
    };
  }, [canvas, index, language]);

  const state = !isDrawn ? 'loading' : away === null ? 'ready' : 'away';
  return (
    <div
      ref={stage}
      className={styles['stage']}
      style={{ gridTemplateColumns: `${frame.strip.width}px minmax(0, 1fr)`, gridTemplateRows: `${frame.heads.height}px minmax(0, 1fr)` }}
      data-testid="map"
      data-state={state}
      data-revision={index.revision}
      data-focus={focusId ?? ''}
    >
      <Corner />
      <div className={styles['top']}>
        <ColumnHeads layout={layout} camera={camera} width={size?.width ?? 0} measure={measure} frame={frame.heads} />
      </div>
      <div className={styles['side']}>
        <LaneNames layout={layout} camera={camera} height={size?.height ?? 0} measure={measure} frame={frame.strip} />
      </div>
      <div className={styles['middle']}>
        <div
          ref={place}
          className={styles['canvas']}
          tabIndex={0}
          role="application"
          aria-label={say('map', 'label')}
          aria-describedby="map-how-to"
          onKeyDown={event => {
            if (canvas !== null && onMapKey(event, canvas, deeds)) event.preventDefault();
          }}
        />
        <FoldedLanes layout={layout} camera={camera} width={size?.width ?? 0} measure={measure} />
        {pointed !== null && size !== null && <MapTip pointed={pointed} layout={layout} screen={size} />}
      </div>
      <p id="map-how-to" className="visually-hidden">
        {say('map', 'howTo')}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {pointed !== null && 'bodyId' in pointed ? spoken(pointed.bodyId) : ''}
      </p>
    </div>
  );

  function spoken(id: string): string {
    const body = index.bodyById.get(id);
    if (body === undefined) return '';
    const seats = seatCountOf(index, id);
    const known =
      seats === null
        ? say('map', isPartnership(body) ? 'membersNotKnown' : 'noSeatRecorded')
        : say('map', isPartnership(body) ? 'seats' : 'boards', { n: seats });
    return `${nameIn(body, language).text}: ${known}`;
  }
}

/** What a click and a key do to a body. */
function deedsOn(act: (producer: Producer) => void, find: (id: string) => MapBody | undefined): MapDeeds {
  const on =
    (does: (body: MapBody) => Producer) =>
    (id: string): void => {
      const body = find(id);
      if (body !== undefined) act(does(body));
    };
  return {
    pick: on(body => pick(selectionOf(body))),
    focus: on(body => session => focusOn(body.id)(select(selectionOf(body))(session))),
  };
}

/** How much there is, where heads and lane names meet. */
function Corner(): ReactElement {
  const index = useIndex();
  const say = useSay();
  const { partnerships, organisations } = index.landscape;
  return (
    <p className={styles['corner']}>
      <span>{say('map', 'boardCount', { n: partnerships.filter(({ isGeneral }) => !isGeneral).length })}</span>
      <span>{say('map', 'bodyCount', { n: organisations.filter(({ isGeneral }) => !isGeneral).length })}</span>
    </p>
  );
}
