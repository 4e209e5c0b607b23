/** The names along the sides of the matrix; they stay in sight while it is scrolled. What they say the cells say too. */
import type { ReactElement } from 'react';
import { aboveNames, lineHeight, type Heads } from './heads.ts';
import styles from './Matrix.module.css';
import type { Places } from './places.ts';

/** The row and the column at hand. */
interface AtHand {
  readonly at: { readonly row: number; readonly column: number };
}

export function TopHeads({
  places: { ids, columns, cell, width },
  heads: { names, groups, namesHeight, height },
  at,
}: AtHand & { readonly places: Places; readonly heads: Heads }): ReactElement {
  return (
    <div className={styles['top']} style={{ width, height }} aria-hidden="true">
      {groups.map(({ text, left, row, column, width: wide }) => (
        <span key={`${text} ${column}`}>
          <span className={styles['group']} data-head="group" style={{ left, bottom: namesHeight + aboveNames(row) }}>
            {text}
          </span>
          <span className={styles['stretch']} style={{ left: column, width: wide - 1, bottom: namesHeight, height: aboveNames(row) + 1 }} />
        </span>
      ))}
      {ids.map((id, place) => {
        const lines = names[place] ?? [];
        const thick = lines.length * lineHeight;
        return (
          <span
            key={id}
            className={styles['columnHead']}
            style={{ left: (columns[place] ?? 0) + (cell - 1 - thick) / 2, width: thick }}
            data-head="column"
            data-at={at.column === place ? '' : undefined}
          >
            {lines.map(line => (
              <span key={line}>{line} </span>
            ))}
          </span>
        );
      })}
    </div>
  );
}

interface SideHeadsProps extends AtHand {
  readonly places: Places;
  readonly names: readonly string[];
}

export function SideHeads({ places: { ids, rows, cell, groups, height }, names, at }: SideHeadsProps): ReactElement {
  return (
    <div className={styles['side']} style={{ height }} aria-hidden="true">
      {groups.map(({ title, row }) => (
        <span key={`${title} ${row}`} className={styles['rowGroup']} data-head="rowGroup" style={{ top: row }}>
          {title}
        </span>
      ))}
      {ids.map((id, place) => (
        <span
          key={id}
          className={styles['rowHead']}
          style={{ top: rows[place], height: cell, lineHeight: `${cell}px` }}
          data-head="row"
          data-at={at.row === place ? '' : undefined}
        >
          {names[place]}
        </span>
      ))}
    </div>
  );
}
