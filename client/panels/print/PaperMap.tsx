/** The map on paper, with its key above: laid out for the sheet, and in as many parts as its letters need. */
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { elementsOf } from '../../canvas/elements.ts';
import type { Box, Measure, Size } from '../../layout/box.ts';
import { frameOnPaper, type Frame } from '../../layout/frame.ts';
import { mapShapes } from '../../print/mapShapes.ts';
import type { Shape } from '../../print/shapes.ts';
import { useExplorer, useIndex, useSession } from '../explorer.ts';
import { AsOfNote } from '../filters/AsOfNote.tsx';
import { FlowsBar } from '../focusbar/FlowsBar.tsx';
import { FocusBar } from '../focusbar/FocusBar.tsx';
import { SharingBar } from '../focusbar/SharingBar.tsx';
import { WayBar } from '../focusbar/WayBar.tsx';
import { Legend } from '../legend/Legend.tsx';
import { ColumnHeads } from '../map/ColumnHeads.tsx';
import { Corner } from '../map/Corner.tsx';
import { FoldedLanes } from '../map/FoldedLanes.tsx';
import { GatheredKinds } from '../map/GatheredKinds.tsx';
import { LaneNames } from '../map/LaneNames.tsx';
import { sayerFor, useArrangement, usePicture, type OnPaper } from '../map/useMapLayout.ts';
import { usePlaces } from '../map/useNetworkLayout.ts';
import { useTypeface } from '../map/useTypeface.ts';
import { HistoryBar } from '../moments/HistoryBar.tsx';
import { SupposedBar } from '../moments/SupposedBar.tsx';
import { viewsOf, widthOver } from './mapViews.ts';
import styles from './PaperMap.module.css';
import { SheetTitle } from './SheetTitle.tsx';

interface PaperMapProps {
  /** Of a sheet within its margins, in pixels. */
  readonly sheet: Size;
  /** All of it on one sheet, however small its letters become. */
  readonly isOne: boolean;
  /** What it is stands above it, unless that is said elsewhere on the sheet. */
  readonly isTitled: boolean;
  /** It stands beside text. */
  readonly isClose?: boolean;
  readonly onDrawn: (element: Element, shapes: readonly Shape[]) => void;
}

export function PaperMap(props: PaperMapProps): ReactElement {
  const measure = useTypeface();
  return measure === null ? <div data-asking="" /> : <LaidOutMap {...props} measure={measure} />;
}

const mostGrown = 3;
const underMap = 10;

function LaidOutMap({
  sheet,
  isOne,
  isTitled,
  isClose = false,
  onDrawn,
  measure,
}: PaperMapProps & { readonly measure: Measure }): ReactElement {
  const { placed, isOpening, gathered } = usePlaces(measure);
  const isNetwork = useSession(session => session.arrangement === 'network');
  const [grown, setGrown] = useState(1);
  // Title and key take as many lines as they need; the map gets what they leave.
  const [above, setAbove] = useState(0);
  const onHead = useCallback((height: number) => setAbove(known => Math.max(known, Math.ceil(height))), []);
  const paper = useMemo(() => ({ isClose }), [isClose]);
  const frame = frameOnPaper(sheet.width, paper);
  const sheetWidth = Math.round(sheet.width * grown);
  const room = {
    width: sheetWidth - (isNetwork ? 0 : frame.strip.width),
    height: Math.round(sheet.height * grown) - above - (isNetwork ? 0 : frame.heads.height),
  };
  const narrowest = useArrangement(placed, room, measure, paper);
  const layout = useArrangement(placed, isOne ? room : { ...room, width: widthOver(narrowest, room) }, measure, paper);
  // Rows that find no room make the sheet larger before it is made to fit: then the columns fill its width.
  const lacking = layout.size.height / room.height;
  if (isOne && lacking > 1.02 && grown < mostGrown) setGrown(grown * lacking);
  const views = useMemo(
    () => (isOne ? [{ x: 0, y: 0, ...layout.size, ...(isClose ? { height: endOf(layout) } : {}) }] : viewsOf(layout, room)),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the room is as wide and high as its numbers say.
    [isOne, isClose, layout, room.width, room.height],
  );
  if (isOpening) return <div data-asking="" />;
  return (
    <>
      {views.map(view => (
        <MapSheet
          key={`${view.x} ${view.y}`}
          view={view}
          layout={layout}
          frame={frame}
          paper={paper}
          measure={measure}
          sheetWidth={sheetWidth}
          isWhole={views.length === 1}
          isTitled={isTitled}
          gathered={gathered}
          onHead={onHead}
          onDrawn={onDrawn}
        />
      ))}
    </>
  );
}

/** Below its last row a map beside text is not looked at. */
function endOf({ isNetwork, rows, size }: ReturnType<typeof useArrangement>): number {
  const last = rows.at(-1);
  return isNetwork === true || last === undefined ? size.height : Math.min(size.height, last.y + last.height + underMap);
}

function isWithin({ x, width }: { readonly x: number; readonly width: number }, view: Box): boolean {
  return x >= view.x - 1 && x + width <= view.x + view.width + 1;
}

interface MapSheetProps extends Pick<PaperMapProps, 'isTitled' | 'onDrawn'> {
  readonly view: Box;
  readonly sheetWidth: number;
  readonly onHead: (height: number) => void;
  readonly layout: ReturnType<typeof useArrangement>;
  readonly frame: Frame;
  readonly paper: OnPaper;
  readonly measure: Measure;
  readonly isWhole: boolean;
  /** Of a network that is more than one picture holds. */
  readonly gathered: readonly string[];
}

function MapSheet({
  view,
  layout,
  frame,
  paper,
  measure,
  sheetWidth,
  isWhole,
  isTitled,
  gathered,
  onHead,
  onDrawn,
}: MapSheetProps): ReactElement {
  const index = useIndex();
  const { gapLoads } = useExplorer();
  const language = useSession(session => session.language);
  const picture = usePicture(layout);
  const head = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => onHead(head.current?.offsetHeight ?? 0));
  const canvas = useRef<HTMLDivElement>(null);
  const isNetwork = layout.isNetwork === true;
  const { x, y, width, height } = view;
  const camera = useMemo(() => ({ zoom: 1, pan: { x: -x, y: -y } }), [x, y]);
  useLayoutEffect(() => {
    if (canvas.current === null) return;
    const said = sayerFor(index, picture, { language, measure, seenWidth: width, gapLoads, paper })(camera, isWhole);
    // What is written over the edge of a sheet stands whole on the next.
    const shapes = mapShapes(elementsOf(picture, said), { zoom: 1, measure }).filter(shape => shape.is !== 'text' || isWithin(shape, view));
    onDrawn(canvas.current, [{ is: 'group', at: camera.pan, scale: 1, clip: view, shapes }]);
  }, [index, picture, language, measure, width, gapLoads, paper, camera, isWhole, view, onDrawn]);
  const [side, top] = isNetwork ? [0, 0] : [frame.strip.width, frame.heads.height];
  return (
    <section className={styles['sheet']} style={{ width: Math.max(sheetWidth, side + width) }} data-sheet="">
      <div ref={head}>
        {isTitled ? <SheetTitle /> : null}
        <div className={styles['key']}>
          <SupposedBar />
          <HistoryBar />
          <Legend />
          <AsOfNote />
          <FocusBar />
          <WayBar />
          <FlowsBar />
          <SharingBar />
        </div>
        {isNetwork && gathered.length > 0 ? (
          <div className={styles['gathered']}>
            <GatheredKinds gathered={gathered} width={width} measure={measure} />
          </div>
        ) : null}
      </div>
      <div className={styles['map']} style={{ gridTemplateColumns: `${side}px ${width}px`, gridTemplateRows: `${top}px ${height}px` }}>
        {isNetwork ? <span /> : <Corner />}
        <div className={styles['place']}>
          {isNetwork ? null : <ColumnHeads layout={layout} camera={camera} width={width} measure={measure} frame={frame.heads} />}
        </div>
        <div className={styles['place']}>
          {isNetwork ? null : <LaneNames layout={layout} camera={camera} height={height} measure={measure} frame={frame.strip} />}
        </div>
        <div className={styles['place']}>
          <div ref={canvas} className={styles['canvas']} />
          {isNetwork ? null : <FoldedLanes layout={layout} camera={camera} width={width} measure={measure} />}
        </div>
      </div>
    </section>
  );
}
