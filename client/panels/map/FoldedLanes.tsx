/** Lanes that are folded wait in a line, each one click away; each says how many of its bodies the focus lights. */
import type { ReactElement } from 'react';
import { coloursOf } from '../../canvas/families.ts';
import type { Camera } from '../../canvas/viewport.ts';
import type { Measure } from '../../layout/box.ts';
import type { MapLayout, StripPlace } from '../../layout/mapLayout.ts';
import { stripLabels } from '../../layout/strips.ts';
import { nameIn, shortIn } from '../../state/landscape.ts';
import { hasFilters, toggleLane } from '../../state/producers.ts';
import { spokenLabel } from '../../ui/spokenLabel.ts';
import { useAct, useIndex, useLit, usePassing, useSay, useSession } from '../explorer.ts';
import styles from './FoldedLanes.module.css';

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
  const language = useSession(session => session.language);
  const lanes = place.laneIds.flatMap(id => index.lanes.find(lane => lane.id === id) ?? []);
  const named = lanes.map(lane => ({
    full: nameIn(lane, language).text,
    short: shortIn(lane, language),
    count: index.bodiesByLane.get(lane.id)?.length ?? 0,
  }));
  const labels = stripLabels(named, width - 2 * besideStrip, measure);
  return (
    <div
      className={styles['strip']}
      data-on-map=""
      style={{ top: place.y * camera.zoom + camera.pan.y, height: place.height * camera.zoom }}
    >
      {lanes.map((lane, at) => (
        <FoldedLane key={lane.id} laneId={lane.id} name={nameIn(lane, language).text} label={labels[at] ?? ''} />
      ))}
    </div>
  );
}

function FoldedLane({ laneId, name, label }: { readonly laneId: string; readonly name: string; readonly label: string }): ReactElement {
  const index = useIndex();
  const act = useAct();
  const say = useSay();
  const litBodies = useLit();
  const passing = usePassing();
  const isFiltered = useSession(session => hasFilters(session.filters));
  const isAsked = litBodies !== null || isFiltered;
  const bodies = index.bodiesByLane.get(laneId) ?? [];
  const lit = bodies.filter(({ id }) => passing.has(id) && (litBodies === null || litBodies.has(id))).length;
  const { line } = coloursOf(index.lanes.find(({ id }) => id === laneId)?.family);
  const said = isAsked
    ? say('map', 'foldedLit', { lane: name, n: bodies.length, lit })
    : say('map', 'folded', { lane: name, n: bodies.length });
  return (
    <button
      type="button"
      className={`${styles['lane']} ${!isAsked ? '' : lit > 0 ? styles['lit'] : styles['faded']}`}
      style={{ borderLeftColor: line }}
      data-lane={laneId}
      aria-expanded="false"
      title={name}
      onClick={() => act(toggleLane(laneId))}
    >
      <span data-text="" aria-hidden="true">
        {label}
      </span>
      <span className={styles['count']} aria-hidden="true">
        {isAsked ? `${lit}/${bodies.length}` : bodies.length}
      </span>
      <span className="visually-hidden">{spokenLabel(label, say('map', 'openLane', { lane: said }))}</span>
      <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
        <path d="M2.5 1 5.5 4 2.5 7" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </button>
  );
}
