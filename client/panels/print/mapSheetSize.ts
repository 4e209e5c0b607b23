/** How large the map is laid out for a sheet: wide enough for the short names of its columns, unless it goes on over several. */
import type { Size } from '../../layout/box.ts';

/** Its columns and its lane names want as much; on an upright sheet rows are high, and names stand in two lines. */
const wide = 1400;
const upright = 1000;
const largeLetters = 1.5;

export function mapSheetSize(size: Size, isLarge: boolean): Size {
  const whole = size.height > size.width ? upright : wide;
  const least = isLarge ? whole / largeLetters : whole;
  const by = Math.max(1, least / size.width);
  return { width: Math.round(size.width * by), height: Math.round(size.height * by) };
}
