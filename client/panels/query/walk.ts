/** Walks an answer: rows at the end of a path, each knowing what holds it, and values at the end of a path from a row. */

type Node = Readonly<Record<string, unknown>>;

/** A row of the answer, and the objects that it stands in. */
export interface AnswerRow {
  readonly node: Node;
  readonly within: AnswerRow | null;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function rootOf(data: unknown): AnswerRow {
  return { node: isNode(data) ? data : {}, within: null };
}

/** Every object at the path; lists on the way are walked through. */
export function rowsAt(root: AnswerRow, path: string): readonly AnswerRow[] {
  return partsOf(path).reduce<readonly AnswerRow[]>(
    (rows, part) =>
      rows.flatMap(row =>
        listed(row.node[part])
          .filter(isNode)
          .map(node => ({ node, within: row })),
      ),
    [root],
  );
}

/** Every value at the path that is not null; `../` climbs to what holds the row, `|` parts paths. */
export function valuesAt(row: AnswerRow, path: string): readonly unknown[] {
  return path.split('|').flatMap(one => valuesAtOne(row, one));
}

function valuesAtOne(row: AnswerRow, path: string): readonly unknown[] {
  if (path.startsWith('../')) return row.within === null ? [] : valuesAtOne(row.within, path.slice(3));
  return partsOf(path).reduce<readonly unknown[]>(
    (values, part) => values.flatMap(value => (isNode(value) ? listed(value[part]) : [])),
    [row.node],
  );
}

function partsOf(path: string): readonly string[] {
  return path === '' ? [] : path.split('.');
}

/** Lists within lists come out as one; null is nothing. */
function listed(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(listed);
  return value === null || value === undefined ? [] : [value];
}
