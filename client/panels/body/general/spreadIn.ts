/** What is said of a whole group, as it reaches one body: each statement once, with all it reaches. */

interface Row {
  readonly id: string;
}

export interface Spread<R extends Row> {
  /** Id of the statement as it is recorded of the group. */
  readonly origin: string;
  readonly first: R;
  /** Every way in which it reaches the body: one row for each other end. */
  readonly rows: readonly R[];
}

/** Rows that are not the body's own, one entry for each statement they came from. */
export function spreadIn<R extends Row>(own: readonly Row[], withGeneral: readonly R[]): readonly Spread<R>[] {
  const ownIds = new Set(own.map(({ id }) => id));
  const byOrigin = new Map<string, [R, ...R[]]>();
  for (const row of withGeneral) {
    if (ownIds.has(row.id)) continue;
    const origin = originOf(row.id);
    const held = byOrigin.get(origin);
    if (held === undefined) byOrigin.set(origin, [row]);
    else held.push(row);
  }
  return [...byOrigin].map(([origin, rows]) => ({ origin, first: rows[0], rows }));
}

/** A statement spread from a group bears the id of the group's, then `@` and where it reached. */
export function originOf(id: string): string {
  return id.split('@')[0] ?? id;
}
