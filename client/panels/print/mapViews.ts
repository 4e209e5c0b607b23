/** Which part of the map stands on which sheet: all of it on one where it fits, else some regions and some rows on each. */
import type { MapLayout } from '../../layout/mapLayout.ts';
import type { Box, Size } from '../../layout/box.ts';

export function viewsOf(layout: MapLayout, room: Size): readonly Box[] {
  const { width, height } = layout.size;
  if (layout.isNetwork === true) return [{ x: 0, y: 0, width, height }];
  const across = acrossOf(layout, room.width);
  const down = cutAt([0, ...layout.rows.slice(1).map(({ y }) => y - 2), height], room.height);
  return down.flatMap(rows =>
    across.map(columns => ({ x: columns.from, y: rows.from, width: columns.to - columns.from, height: rows.to - rows.from })),
  );
}

/** Sheets are made a little smaller rather than a region torn. */
const aLittle = 1.12;

function acrossOf({ columns, size }: MapLayout, room: number): readonly Cut[] {
  const byColumns = cutAt([0, ...columns.slice(1).map(({ x }) => x), size.width], room);
  const regions = columns.filter(({ regionId }, at) => at > 0 && regionId !== columns[at - 1]?.regionId);
  const byRegions = cutAt([0, ...regions.map(({ x }) => x), size.width], byColumns.length > 1 ? room * aLittle : room);
  return byRegions.length > byColumns.length ? byColumns : byRegions;
}

/** As wide as its sheets are together, or their widest would leave room beside it. */
export function widthOver(layout: MapLayout, room: Size): number {
  if (layout.isNetwork === true || layout.size.width <= room.width) return room.width;
  const widest = Math.max(...acrossOf(layout, room.width).map(({ from, to }) => to - from));
  return Math.max(layout.size.width, Math.floor((layout.size.width * room.width) / widest));
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
