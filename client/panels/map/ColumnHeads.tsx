/** The names above the columns, which stay while the map moves. A click shows only what serves the area. */
import type { ReactElement } from 'react';
import type { Camera } from '../../canvas/viewport.ts';
import type { Measure } from '../../layout/box.ts';
import type { Frame } from '../../layout/frame.ts';
import { leftOut, placeCouncils, placeRegions, type Head, type HeadWording } from '../../layout/heads.ts';
import type { MapLayout } from '../../layout/mapLayout.ts';
import { nameIn, shortIn, type IndexedLandscape } from '../../state/landscape.ts';
import { filterArea } from '../../state/producers.ts';
import type { Language } from '../../state/session.ts';
import { spokenLabel } from '../../ui/spokenLabel.ts';
import { useAct, useIndex, useSay, useSession } from '../explorer.ts';
import styles from './ColumnHeads.module.css';

interface ColumnHeadsProps {
  readonly layout: MapLayout;
  readonly camera: Camera;
  readonly width: number;
  readonly measure: Measure;
  readonly frame: Frame['heads'];
}

export function ColumnHeads({ layout, camera, width, measure, frame }: ColumnHeadsProps): ReactElement {
  const index = useIndex();
  const say = useSay();
  const language = useSession(session => session.language);
  const seen = { camera, width, language };
  const room = { measure, width, regionLines: frame.regionLines };
  const regions = placeRegions(regionWordings(index, layout, seen), { fontPx: frame.regionPx, weight: 650, ...room });
  const councils = placeCouncils(councilWordings(index, layout, seen), { fontPx: frame.councilPx, weight: 500, ...room });
  const lineHeight = frame.councilPx + 4;
  return (
    <fieldset className={styles['heads']} aria-label={say('map', 'heads')}>
      {regions.map(head => (
        <AreaHead key={head.id} head={head} fontPx={frame.regionPx} bottom={2 * lineHeight + 4} isRegion />
      ))}
      {councils.map(head => (
        <AreaHead key={head.id} head={head} fontPx={frame.councilPx} bottom={(1 - head.line) * lineHeight + 2} />
      ))}
    </fieldset>
  );
}

interface AreaHeadProps {
  readonly head: Head;
  readonly fontPx: number;
  readonly bottom: number;
  readonly isRegion?: boolean;
}

/** A dot is little to point at. */
const aroundDot = 3;

function AreaHead({ head, fontPx, bottom, isRegion = false }: AreaHeadProps): ReactElement {
  const index = useIndex();
  const act = useAct();
  const say = useSay();
  const language = useSession(session => session.language);
  const isChosen = useSession(session => session.filters.area === head.id);
  const area = index.areaById.get(head.id);
  const name = area === undefined ? head.id : nameIn(area, language).text;
  const spoken = say('map', 'onlyArea', { area: name });
  const around = head.label === leftOut ? aroundDot : 0;
  return (
    <button
      type="button"
      className={`${styles['head']} ${isRegion ? styles['region'] : ''}`}
      style={{
        left: head.box.x - around,
        width: head.box.width + 2 * around,
        bottom,
        fontSize: fontPx,
        lineHeight: `${fontPx + (isRegion ? 2 : 4)}px`,
      }}
      data-area={head.id}
      aria-pressed={isChosen}
      aria-label={head.label === leftOut ? spoken : spokenLabel(head.label, spoken)}
      title={name}
      onClick={() => act(filterArea(isChosen ? null : head.id))}
    >
      {head.textLines.map((line, at) => (
        <span key={line} data-line="">
          {at === 0 ? line : ` ${line}`}
        </span>
      ))}
    </button>
  );
}

interface Seen {
  readonly camera: Camera;
  readonly width: number;
  readonly language: Language;
}

function councilWordings(index: IndexedLandscape, layout: MapLayout, { camera, width, language }: Seen): readonly HeadWording[] {
  return layout.columns
    .map(({ areaId, x, width: columnWidth }) => ({
      id: areaId,
      names: namesOf(index, areaId, language),
      ...seen({ x, width: columnWidth }, camera),
    }))
    .filter(({ x, width: columnWidth }) => x + columnWidth / 2 > 0 && x + columnWidth / 2 < width);
}

/** A region's name stands over the part of its columns that is in sight. */
function regionWordings(index: IndexedLandscape, layout: MapLayout, { camera, width, language }: Seen): readonly HeadWording[] {
  const stretches = new Map<string, { from: number; to: number }>();
  for (const { regionId, x, width: columnWidth } of layout.columns) {
    if (regionId === null) continue;
    const { x: from, width: wide } = seen({ x, width: columnWidth }, camera);
    const open = stretches.get(regionId);
    stretches.set(regionId, { from: open?.from ?? Math.max(0, from), to: Math.min(width, from + wide) });
  }
  return [...stretches]
    .filter(([, { from, to }]) => to - from > 24)
    .map(([id, { from, to }]) => ({ id, names: namesOf(index, id, language), x: from, width: to - from }));
}

function namesOf(index: IndexedLandscape, areaId: string, language: Language): readonly string[] {
  const area = index.areaById.get(areaId);
  return area === undefined ? [areaId] : [nameIn(area, language).text, shortIn(area, language)];
}

function seen(
  { x, width }: { readonly x: number; readonly width: number },
  { zoom, pan }: Camera,
): { readonly x: number; readonly width: number } {
  return { x: x * zoom + pan.x, width: width * zoom };
}
