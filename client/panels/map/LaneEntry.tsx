/** A lane as an entry of a line: a click opens it, or folds it again. It says how many bodies it has, and how many of them the focus lights. */
import type { ReactElement } from 'react';
import { coloursOf } from '../../canvas/families.ts';
import { nameIn, type MapLane } from '../../state/landscape.ts';
import { hasFilters } from '../../state/producers.ts';
import { spokenLabel } from '../../ui/spokenLabel.ts';
import { useIndex, useLit, usePassing, useSay, useSession } from '../explorer.ts';
import styles from './LaneEntry.module.css';

interface LaneEntryProps {
  readonly lane: MapLane;
  readonly label: string;
  readonly isOpen: boolean;
  /** At least so wide, whatever the focus makes of its number; as wide as what it says where nothing is said. */
  readonly width?: number;
  readonly onToggle: () => void;
}

export function LaneEntry({ lane, label, isOpen, width, onToggle }: LaneEntryProps): ReactElement {
  const index = useIndex();
  const say = useSay();
  const name = nameIn(lane, say.language).text;
  const litBodies = useLit();
  const passing = usePassing();
  const isFiltered = useSession(session => hasFilters(session.filters));
  const isAsked = litBodies !== null || isFiltered;
  const bodies = index.bodiesByLane.get(lane.id) ?? [];
  const lit = bodies.filter(({ id }) => passing.has(id) && (litBodies === null || litBodies.has(id))).length;
  const { line } = coloursOf(lane.family);
  const said = isAsked
    ? say('map', 'foldedLit', { lane: name, n: bodies.length, lit })
    : say('map', 'folded', { lane: name, n: bodies.length });
  const looks = [styles['lane'], isOpen ? styles['open'] : '', !isAsked ? '' : lit > 0 ? styles['lit'] : styles['faded']];
  return (
    <button
      type="button"
      className={looks.filter(Boolean).join(' ')}
      style={{ borderLeftColor: line, minWidth: width }}
      data-lane={lane.id}
      aria-expanded={isOpen}
      title={name}
      onClick={onToggle}
    >
      <span data-text="" aria-hidden="true">
        {label}
      </span>
      <span className={styles['count']} aria-hidden="true">
        {isAsked ? `${lit}/${bodies.length}` : bodies.length}
      </span>
      <span className="visually-hidden">{spokenLabel(label, say('map', isOpen ? 'foldLane' : 'openLane', { lane: said }))}</span>
      <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
        <path d={isOpen ? 'M1 2.5 4 5.5 7 2.5' : 'M2.5 1 5.5 4 2.5 7'} fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </button>
  );
}
