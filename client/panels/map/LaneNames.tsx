/** The names beside the lanes, which stay while the map moves. A click folds a lane. */
import type { ReactElement } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import type { Camera } from '../../canvas/viewport.ts';
import type { Measure } from '../../layout/box.ts';
import type { Frame } from '../../layout/frame.ts';
import { nationalBand } from '../../layout/lanesShown.ts';
import type { LanePlace, MapLayout, SectionPlace } from '../../layout/mapLayout.ts';
import { nameIn, shortIn } from '../../state/landscape.ts';
import { toggleLane } from '../../state/producers.ts';
import { useAct, useIndex, useSay, useSession } from '../explorer.ts';
import styles from './LaneNames.module.css';

interface LaneNamesProps {
  readonly layout: MapLayout;
  readonly camera: Camera;
  readonly height: number;
  readonly measure: Measure;
  readonly frame: Frame['strip'];
}

/** Beside a lane's name: the gap to the sections' band, and the sign that it folds. */
const besideName = 20;

export function LaneNames({ layout, camera, height, measure, frame }: LaneNamesProps): ReactElement {
  const say = useSay();
  const lanes = layout.lanes.filter(({ laneId }) => laneId !== nationalBand);
  return (
    <fieldset className={styles['names']} aria-label={say('map', 'lanes')}>
      {layout.sections.map(place => (
        <SectionName
          frame={frame}
          key={place.section}
          place={place}
          camera={camera}
          measure={measure}
          hasLanes={lanes.some(({ section }) => section === place.section)}
        />
      ))}
      {lanes.map(place => (
        <LaneName key={place.laneId} place={place} camera={camera} height={height} measure={measure} frame={frame} />
      ))}
    </fieldset>
  );
}

interface SectionNameProps {
  readonly place: SectionPlace;
  readonly camera: Camera;
  readonly measure: Measure;
  readonly hasLanes: boolean;
  readonly frame: Frame['strip'];
}

interface LaneNameProps extends Omit<LaneNamesProps, 'layout'> {
  readonly place: LanePlace;
}

/** Upright beside lane names; along the line where a section has none, or too little height. */
function SectionName({ place, camera, measure, hasLanes, frame }: SectionNameProps): ReactElement {
  const language = useSession(session => session.language);
  const name = labelOf('Section', place.section, language);
  const { top, height } = seen(place, camera);
  const isUpright = hasLanes && measure(name, frame.fontPx, 650) + 8 <= height;
  return (
    <>
      <div className={styles['band']} style={{ top, height, width: frame.section - 4 }} />
      {(isUpright || !hasLanes) && (
        <div
          className={isUpright ? styles['upright'] : styles['along']}
          style={{ top, height, fontSize: frame.fontPx, ...(isUpright ? { width: frame.section - 4 } : { left: frame.section + 8 }) }}
        >
          <span>{name}</span>
        </div>
      )}
    </>
  );
}

function LaneName({ place, camera, height: screenHeight, measure, frame }: LaneNameProps): ReactElement | null {
  const index = useIndex();
  const act = useAct();
  const say = useSay();
  const language = useSession(session => session.language);
  const lane = index.lanes.find(({ id }) => id === place.laneId);
  if (lane === undefined) return null;
  const { top, height } = seen(place, camera);
  // The name stands beside the part of its lane that is in sight.
  const from = Math.max(top, 0);
  const to = Math.min(top + height, screenHeight);
  if (to - from < frame.leastFontPx) return null;
  const full = nameIn(lane, language).text;
  const { label, fontPx } = fitted([full, shortIn(lane, language)], { measure, frame });
  return (
    <button
      type="button"
      className={styles['name']}
      style={{ top: from, height: to - from, left: frame.section + 2, fontSize: fontPx, lineHeight: `${fontPx + 2}px` }}
      data-lane={lane.id}
      aria-label={say('map', 'foldLane', { lane: full })}
      aria-expanded="true"
      title={full}
      onClick={() => act(toggleLane(lane.id))}
    >
      <span data-text="">{label}</span>
      <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
        <path d="M1 2.5 4 5.5 7 2.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </button>
  );
}

/** The whole name, in smaller letters where it must be; the short one where even that does not fit. */
function fitted(
  names: readonly string[],
  { measure, frame }: Pick<LaneNameProps, 'measure' | 'frame'>,
): { readonly label: string; readonly fontPx: number } {
  const room = frame.width - frame.section - besideName;
  const sizes = [frame.fontPx, frame.leastFontPx];
  const tries = names.flatMap(label => sizes.map(fontPx => ({ label, fontPx })));
  return tries.find(({ label, fontPx }) => measure(label, fontPx, 450) <= room) ?? { label: names.at(-1) ?? '', fontPx: frame.leastFontPx };
}

function seen(
  { y, height }: { readonly y: number; readonly height: number },
  { zoom, pan }: Camera,
): { readonly top: number; readonly height: number } {
  return { top: y * zoom + pan.y, height: height * zoom };
}
