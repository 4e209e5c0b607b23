/** The map: heads above, lane names beside, the canvas between them, and what it answers to. */
import { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState, type ReactElement, type Ref } from 'react';
import { atRest, toCamera, toViewport, zoomLimits, type Camera } from '../../canvas/viewport.ts';
import type { Measure, Size } from '../../layout/box.ts';
import { frameFor, panelWidth, withinFrame } from '../../layout/frame.ts';
import { moveTo, select } from '../../state/producers.ts';
import { useAct, useExplorer, useIndex, useSay, useSession, useTwoMoments, useWay } from '../explorer.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import type { MapControls } from './controls.ts';
import { Corner } from './Corner.tsx';
import { Curtain } from './Curtain.tsx';
import { curtainStrip } from './curtainStrip.ts';
import { deedsOn } from './deeds.ts';
import { FoldedLanes } from './FoldedLanes.tsx';
import { GatheredKinds } from './GatheredKinds.tsx';
import { geometryOf, nothingDrawn, onPage } from './geometry.ts';
import { onMapKey } from './keys.ts';
import { LaneNames } from './LaneNames.tsx';
import styles from './MapStage.module.css';
import { MapTip, type Pointed } from './MapTip.tsx';
import { PointedAloud } from './PointedAloud.tsx';
import { useCanvas } from './useCanvas.ts';
import { sayerFor, useArrangement, usePicture } from './useMapLayout.ts';
import { usePlaces } from './useNetworkLayout.ts';
import { useSize } from './useSize.ts';
import { useTypeface } from './useTypeface.ts';

interface MapStageProps {
  readonly controls: Ref<MapControls>;
}

export function MapStage({ controls }: MapStageProps): ReactElement {
  const measure = useTypeface();
  const index = useIndex();
  const room = useRef<HTMLDivElement>(null);
  const roomSize = useSize(room);
  if (measure === null || roomSize === null)
    return <div ref={room} className={styles['stage']} data-testid="map" data-state="loading" data-revision={index.revision} />;
  return <DrawnStage controls={controls} measure={measure} room={roomSize} />;
}

/** On which sides the map goes on beyond the screen. */
function moreBeyond(worldWidth: number, { zoom, pan }: Camera, screenWidth: number): string {
  const left = pan.x < -1 ? 'left ' : '';
  const right = worldWidth * zoom + pan.x > screenWidth + 1 ? 'right' : '';
  return left + right;
}

interface DrawnStageProps extends MapStageProps {
  readonly measure: Measure;
  /** What there is before anything stands in it: laid out for none, the map would be drawn twice before it is seen. */
  readonly room: Size;
}

function DrawnStage({ controls, measure, room }: DrawnStageProps): ReactElement {
  const index = useIndex();
  const { away, gapLoads } = useExplorer();
  const act = useAct();
  const say = useSay();
  const language = useSession(session => session.language);
  const focusId = useSession(session => session.focus?.id ?? null);
  const selectedId = useSession(session => session.selected?.id ?? null);
  const wayFrom = useWay()?.centre ?? null;
  const viewport = useSession(session => session.viewport);
  const stage = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const [camera, setCamera] = useState<Camera>(atRest);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const { placed, isOpening: isNetworkOpening, isComing, gathered } = usePlaces(measure);
  const isNetwork = placed !== null || isNetworkOpening;
  const stageSize = useSize(stage) ?? room;
  const frame = frameFor(stageSize.width);
  const size = useSize(place) ?? (isNetwork ? stageSize : withinFrame(stageSize, frame));
  // Laid out for what a curtain leaves at each moment: nobody moves when it is hung.
  const isCompared = useTwoMoments() !== null;
  const isHung = useSession(session => session.choices.when === 'CURTAIN') && isCompared;
  const { width: seenAcross, height: seenDown } = size;
  const free = useMemo(
    () => ({ width: seenAcross, height: seenDown - (isCompared && !isHung ? curtainStrip : 0) }),
    [seenAcross, seenDown, isCompared, isHung],
  );
  const layout = useArrangement(placed, free, measure);
  const picture = usePicture(layout);
  // Before a room no panel lies over the map.
  const isPresented = useSession(session => session.isPresented);
  const covered = selectedId === null || isPresented ? 0 : panelWidth;
  const seenWidth = size.width - covered;
  const sayAt = useMemo(
    () => sayerFor(index, picture, { language, measure, seenWidth, gapLoads }),
    [index, picture, language, measure, seenWidth, gapLoads],
  );
  const deeds = useMemo(() => deedsOn(act, id => index.bodyById.get(id)), [act, index]);

  const canvas = useCanvas(place, {
    onPick: deeds.pick,
    onFocus: deeds.focus,
    onEmpty: () => act(select(null)),
    onPoint: setPointed,
    onMove: moved => {
      setCamera(moved);
      setPointed(null);
    },
    onRest: rested => act(moveTo(toViewport(rested, layout.size))),
  });

  // Drawn in the same breath as the page says that it is.
  const isDrawn = canvas !== null && size.width > 0 && !isNetworkOpening;
  useLayoutEffect(() => {
    if (canvas !== null && isDrawn) canvas.resize(size);
  }, [canvas, isDrawn, size]);
  useLayoutEffect(() => {
    if (canvas !== null && isDrawn) canvas.show(picture, sayAt);
  }, [canvas, isDrawn, picture, sayAt]);

  const { width, height } = layout.size;
  useEffect(() => canvas?.cover(covered), [canvas, covered]);

  // Before a room the map moves so that eyes can follow.
  const lookedFrom = useRef(viewport);
  useEffect(() => {
    const how = isPresented && lookedFrom.current !== viewport ? 'softly' : 'at once';
    lookedFrom.current = viewport;
    canvas?.look(toCamera(viewport, { width, height }), how);
  }, [canvas, viewport, width, height, isPresented]);

  // An address that says where to look is taken at its word; otherwise what is opened is brought into sight.
  const lookedAt = useRef<typeof viewport>(null);
  const isOpening = useRef(true);
  useEffect(() => {
    // Before the map has a size nothing on it has a place to be brought from.
    if (canvas === null || !isDrawn) return;
    const isTold = lookedAt.current !== viewport;
    lookedAt.current = viewport;
    const opened = selectedId ?? focusId ?? wayFrom;
    // A page that opens has nowhere to come from.
    if (!isTold && opened !== null) canvas.reveal(opened, isOpening.current ? 'at once' : 'softly');
    isOpening.current = false;
  }, [canvas, isDrawn, selectedId, focusId, wayFrom, viewport]);

  useImperativeHandle(
    controls,
    () => ({
      fit: () => canvas?.fit(),
      zoomIn: () => canvas?.zoomBy(zoomLimits.step),
      zoomOut: () => canvas?.zoomBy(1 / zoomLimits.step),
      boxOf: bodyId => {
        const box = canvas?.boxOf(bodyId) ?? null;
        return box === null || place.current === null ? null : onPage(box, place.current);
      },
    }),
    [canvas],
  );

  useEffect(() => {
    const element = stage.current;
    const canvasElement = place.current;
    if (canvas === null || element === null || canvasElement === null) return undefined;
    window.tirlun = { geometry: () => geometryOf({ element, canvasElement, canvas, index, language }) };
    return () => {
      window.tirlun = nothingDrawn;
    };
  }, [canvas, index, language]);

  return (
    <div
      ref={stage}
      className={styles['stage']}
      style={{
        gridTemplateColumns: `${isNetwork ? 0 : frame.strip.width}px minmax(0, 1fr)`,
        gridTemplateRows: `${!isNetwork ? `${frame.heads.height}px` : gathered.length > 0 ? 'auto' : '0px'} minmax(0, 1fr)`,
      }}
      data-testid="map"
      data-state={!isDrawn ? 'loading' : away === null ? 'ready' : 'away'}
      data-revision={index.revision}
      data-focus={focusId ?? ''}
      data-arrangement={layout.isNetwork === true ? 'network' : 'map'}
    >
      {isNetwork ? <span /> : <Corner />}
      <div className={styles['top']}>
        {isNetwork ? null : <ColumnHeads layout={layout} camera={camera} width={size.width} measure={measure} frame={frame.heads} />}
        {isNetwork && gathered.length > 0 ? (
          <GatheredKinds gathered={gathered} width={stageSize.width - panelWidth} measure={measure} />
        ) : null}
      </div>
      <div className={styles['side']}>
        {isNetwork ? null : <LaneNames layout={layout} camera={camera} height={size.height} measure={measure} frame={frame.strip} />}
      </div>
      <div className={styles['middle']} data-more={moreBeyond(layout.size.width, camera, size.width)}>
        {/* A canvas has no parts of its own that could take the keys: it takes them itself, as an application does. */}
        {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
        <div
          ref={place}
          className={styles['canvas']}
          style={isHung ? { bottom: curtainStrip } : undefined}
          tabIndex={0}
          role="application"
          aria-label={say('map', 'label')}
          aria-describedby="map-how-to"
          onKeyDown={event => {
            if (canvas !== null && onMapKey(event, canvas, deeds)) event.preventDefault();
          }}
        />
        {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
        {canvas !== null && isDrawn ? (
          <Curtain layout={layout} measure={measure} camera={camera} size={size} covered={covered} canvas={canvas} />
        ) : null}
        {isNetwork ? null : <FoldedLanes layout={layout} camera={camera} width={size.width} measure={measure} />}
        {isComing && <output className={styles['coming']}>{say('map', 'arranging')}</output>}
        {pointed !== null && <MapTip pointed={pointed} layout={layout} screen={size} />}
      </div>
      <p id="map-how-to" className="visually-hidden">
        {say('map', 'howTo')}
      </p>
      <PointedAloud pointed={pointed} />
    </div>
  );
}
