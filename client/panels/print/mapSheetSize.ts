/** How large the map is laid out for a sheet: wide enough for the short names of its columns, unless it goes on over several. */
import type { Size } from '../../layout/box.ts';

/** Its columns and its lane names want as much. */
const wide = 1400;
const largeLetters = 1.5;

export function mapSheetSize(size: Size, isLarge: boolean): Size {
  const least = isLarge ? wide / largeLetters : wide;
  const by = Math.max(1, least / size.width);
  return { width: Math.round(size.width * by), height: Math.round(size.height * by) };
}
