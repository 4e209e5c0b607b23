/** How many of many rows stand in the page: a browser lays all that are new out at once, so they come some at a time. Pure. */

interface Rows {
  /** As they stand, the first of them. */
  readonly before: readonly string[];
  /** All that are to stand, in their order. */
  readonly after: readonly string[];
}

/** How many of the new ones stand with the next drawing: those that stay where they stand cost nothing, of others no more than a step; those in sight in any case. */
export function standingAfter({ before, after }: Rows, step: number, inSight: number): number {
  const placeById = new Map(before.map((id, place) => [id, place]));
  let last = -1;
  let fresh = 0;
  const end = after.findIndex((id, at) => {
    const place = placeById.get(id) ?? -1;
    if (place > last) last = place;
    else fresh += 1;
    return fresh > step && at >= inSight;
  });
  return end < 0 ? after.length : end;
}
