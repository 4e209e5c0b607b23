/** Where the keys lead within a grid. */

export interface Spot {
  readonly row: number;
  readonly column: number;
}

interface Keyed {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** How many rows Page Up and Page Down go. */
const leap = 10;

/** Null where the key means nothing here. */
export function spotAfter(
  { key, ctrlKey }: Keyed,
  { row, column }: Spot,
  size: { readonly rows: number; readonly columns: number },
): Spot | null {
  const within = (spot: Spot): Spot => ({
    row: Math.max(0, Math.min(size.rows - 1, spot.row)),
    column: Math.max(0, Math.min(size.columns - 1, spot.column)),
  });
  switch (key) {
    case 'ArrowRight':
      return within({ row, column: column + 1 });
    case 'ArrowLeft':
      return within({ row, column: column - 1 });
    case 'ArrowDown':
      return within({ row: row + 1, column });
    case 'ArrowUp':
      return within({ row: row - 1, column });
    case 'PageDown':
      return within({ row: row + leap, column });
    case 'PageUp':
      return within({ row: row - leap, column });
    case 'Home':
      return within({ row: ctrlKey ? 0 : row, column: 0 });
    case 'End':
      return within({ row: ctrlKey ? size.rows - 1 : row, column: size.columns - 1 });
    default:
      return null;
  }
}
