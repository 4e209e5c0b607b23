// oxlint-disable jsx-a11y/prefer-tag-over-role -- Tags of a table would draw one; the cells lie over a drawing.
/** The matrix to the keyboard and to those who hear it: a grid of which only the row at hand stands in the page. */
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useViewSay } from '../../frame/useViewSay.ts';
import styles from './Matrix.module.css';
import type { Places } from './places.ts';

export interface At {
  readonly row: number;
  readonly column: number;
}

interface MatrixGridProps {
  readonly places: Places;
  readonly at: At;
  readonly labelOf: (a: string, b: string) => string;
  readonly nameOf: (id: string) => string;
  readonly isOpen: (a: string, b: string) => boolean;
  readonly onMove: (at: At) => void;
  readonly onOpen: (at: At) => void;
}

export function MatrixGrid({ places, at, labelOf, nameOf, isOpen, onMove, onOpen }: MatrixGridProps): ReactElement {
  const viewSay = useViewSay();
  const { ids, rows, columns, cell } = places;
  const grid = useRef<HTMLDivElement>(null);
  const own = ids[at.row] ?? '';

  // Another row is another set of cells: the focus goes along, and is heard.
  const moves = useRef(false);
  useEffect(() => {
    if (!moves.current) return;
    moves.current = false;
    const current = grid.current?.querySelector<HTMLElement>('[tabindex="0"]');
    current?.focus({ preventScroll: true });
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [at.row, at.column]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey && event.key !== 'Home' && event.key !== 'End') return;
    const next = atAfter(event, at, ids.length);
    if (next === null) {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      onOpen(at);
    } else {
      moves.current = true;
      onMove(next);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={grid}
      role="grid"
      className={styles['grid']}
      aria-label={viewSay('overlapsView', 'matrixLabel')}
      aria-describedby="matrix-hint"
      aria-rowcount={ids.length}
      aria-colcount={ids.length + 1}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div key={own} role="row" aria-rowindex={at.row + 1} className={styles['gridRow']} style={{ top: rows[at.row] }} tabIndex={-1}>
        <span role="rowheader" aria-colindex={1} className="visually-hidden" tabIndex={-1}>
          {nameOf(own)}
        </span>
        {ids.map((id, place) => (
          <span
            key={id}
            role="gridcell"
            aria-colindex={place + 2}
            aria-selected={isOpen(own, id)}
            aria-label={labelOf(own, id)}
            className={styles['cell']}
            style={{ left: columns[place], width: cell - 1, height: cell - 1 }}
            tabIndex={place === at.column ? 0 : -1}
          />
        ))}
      </div>
    </div>
  );
}

/** Null where the key does not move. */
function atAfter({ key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>, { row, column }: At, count: number): At | null {
  const within = (place: number): number => Math.min(count - 1, Math.max(0, place));
  switch (key) {
    case 'ArrowRight':
      return { row, column: within(column + 1) };
    case 'ArrowLeft':
      return { row, column: within(column - 1) };
    case 'ArrowDown':
      return { row: within(row + 1), column };
    case 'ArrowUp':
      return { row: within(row - 1), column };
    case 'Home':
      return ctrlKey ? { row: 0, column: 0 } : { row, column: 0 };
    case 'End':
      return ctrlKey ? { row: count - 1, column: count - 1 } : { row, column: count - 1 };
    case 'PageDown':
      return { row: within(row + 10), column };
    case 'PageUp':
      return { row: within(row - 10), column };
    default:
      return null;
  }
}
