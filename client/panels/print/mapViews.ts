/** Which part of the map stands on which sheet: all of it on one where it fits, else some columns and some rows on each. */
import type { MapLayout } from '../../layout/mapLayout.ts';
import type { Box, Size } from '../../layout/box.ts';

export function viewsOf(layout: MapLayout, room: Size): readonly Box[] {
  const { width, height } = layout.size;
  if (layout.isNetwork === true) return [{ x: 0, y: 0, width, height }];
  const across = cutAt([0, ...layout.columns.slice(1).map(({ x }) => x), width], room.width);
  const down = cutAt([0, ...layout.rows.slice(1).map(({ y }) => y - 2), height], room.height);
  return down.flatMap(rows =>
    across.map(columns => ({ x: columns.from, y: rows.from, width: columns.to - columns.from, height: rows.to - rows.from })),
  );
}

interface Cut {
  readonly from: number;
  readonly to: number;
}

/** As few pieces as hold everything, as even as the places at which it may be cut allow. */
function cutAt(places: readonly number[], room: number): readonly Cut[] {
  const end = places.at(-1) ?? 0;
  const count = Math.max(1, Math.ceil((end - 1) / room));
  const even = end / count;
  const cuts: Cut[] = [];
  for (let from = 0; from < end - 1;) {
    const most = Math.max(room, 1);
    const reachable = places.filter(place => place > from + 1 && place <= from + most);
    const to = reachable.find(place => place >= from + even - 1) ?? reachable.at(-1) ?? Math.min(end, from + most);
    cuts.push({ from, to });
    from = to;
  }
  return cuts;
}
