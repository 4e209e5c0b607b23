/** The names along the sides of the matrix; they stay in sight while it is scrolled. What they say the cells say too. */
import type { ReactElement } from 'react';
import styles from './Matrix.module.css';
import { headHeight, headWidth, type Places } from './places.ts';

interface MatrixHeadsProps {
  readonly places: Places;
  readonly nameOf: (id: string) => string;
  /** The row and the column at hand. */
  readonly at: { readonly row: number; readonly column: number } | null;
}

export function TopHeads({ places: { ids, columns, cell, groups, width }, nameOf, at }: MatrixHeadsProps): ReactElement {
  const room = headHeight - (groups.length > 0 ? 22 : 6);
  return (
    <div className={styles['top']} style={{ width, height: headHeight }} aria-hidden="true">
      {groups.map(({ title, short, column, width: wide }) => (
        <span key={`${title} ${column}`} className={styles['group']} style={{ left: column, width: wide }} title={title}>
          {wide > 34 ? short : ''}
        </span>
      ))}
      {ids.map((id, place) => (
        <span
          key={id}
          className={styles['columnHead']}
          style={{ left: (columns[place] ?? 0) + cell / 2 - 9, height: room }}
          data-at={at?.column === place ? '' : undefined}
        >
          {nameOf(id)}
        </span>
      ))}
    </div>
  );
}

export function SideHeads({ places: { ids, rows, cell, groups, height }, nameOf, at }: MatrixHeadsProps): ReactElement {
  return (
    <div className={styles['side']} style={{ width: headWidth, height }} aria-hidden="true">
      {groups.map(({ title, row }) => (
        <span key={`${title} ${row}`} className={styles['rowGroup']} style={{ top: row }}>
          {title}
        </span>
      ))}
      {ids.map((id, place) => (
        <span
          key={id}
          className={styles['rowHead']}
          style={{ top: rows[place], height: cell, lineHeight: `${cell}px` }}
          data-at={at?.row === place ? '' : undefined}
          title={nameOf(id)}
        >
          {nameOf(id)}
        </span>
      ))}
    </div>
  );
}
