/** Lanes that are folded wait in a line, each one click away; each says how many of its bodies the focus lights. */
import type { ReactElement } from 'react';
import type { Camera } from '../../canvas/viewport.ts';
import type { Measure } from '../../layout/box.ts';
import type { MapLayout, StripPlace } from '../../layout/mapLayout.ts';
import { stripLabels } from '../../layout/strips.ts';
import { toggleLane } from '../../state/producers.ts';
import { useAct, useIndex, useSession } from '../explorer.ts';
import styles from './FoldedLanes.module.css';
import { LaneEntry } from './LaneEntry.tsx';
import { lanesNamed } from './lanesNamed.ts';

interface FoldedLanesProps {
  readonly layout: MapLayout;
  readonly camera: Camera;
  readonly width: number;
  readonly measure: Measure;
}

/** Between the line and the ends of the map. */
const besideStrip = 8;

export function FoldedLanes({ layout, camera, width, measure }: FoldedLanesProps): ReactElement {
  return (
    <>
      {layout.strips.map(place => (
        <Strip key={place.laneIds[0]} place={place} camera={camera} width={width} measure={measure} />
      ))}
    </>
  );
}

function Strip({ place, camera, width, measure }: { readonly place: StripPlace } & Omit<FoldedLanesProps, 'layout'>): ReactElement {
  const index = useIndex();
  const act = useAct();
  const language = useSession(session => session.language);
  const named = lanesNamed(index, place.laneIds, language);
  const labels = stripLabels(named, width - 2 * besideStrip, measure);
  return (
    <div
      className={styles['strip']}
      data-on-map=""
      style={{ top: place.y * camera.zoom + camera.pan.y, height: place.height * camera.zoom }}
    >
      {named.map(({ lane }, at) => (
        <LaneEntry key={lane.id} lane={lane} label={labels[at] ?? ''} isOpen={false} onToggle={() => act(toggleLane(lane.id))} />
      ))}
    </div>
  );
}
