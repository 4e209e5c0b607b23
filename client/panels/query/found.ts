/** Rows and columns of an answer that nobody described: the first list in it, and every value that its rows hold. */
import { certaintyIn, cellOf, isName, type Cell, type Speech } from './cells.ts';
import { columnOf, type ResultColumn } from './resultColumn.ts';
import { isNode, rootOf, valuesAt, type AnswerRow } from './walk.ts';

/** A table wider than this is read as JSON. */
const mostColumns = 40;

interface Found {
  readonly rows: readonly AnswerRow[];
  readonly hasMore: boolean;
}

export function foundRows(data: unknown): Found {
  const lists = listsIn(rootOf(data));
  const [first] = lists;
  if (first !== undefined) return { rows: first, hasMore: lists.length > 1 };
  const nodes = isNode(data) ? Object.values(data).filter(isNode) : [];
  if (nodes.some(({ nodes: page }) => Array.isArray(page))) return { rows: [], hasMore: false };
  return { rows: nodes.map(node => ({ node, within: rootOf(data) })), hasMore: false };
}

/** Lists of objects that lie in no other list, those nearest to the top first. */
function listsIn(row: AnswerRow): readonly (readonly AnswerRow[])[] {
  const values = Object.values(row.node);
  const here = values.flatMap(value => (isListOfNodes(value) ? [value.map(node => ({ node, within: row }))] : []));
  return [...here, ...values.filter(isNode).flatMap(node => listsIn({ node, within: row }))];
}

function isListOfNodes(value: unknown): value is readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) && value.length > 0 && value.every(isNode);
}

export function foundColumns(rows: readonly AnswerRow[], speech: Speech): readonly ResultColumn[] {
  const found = [...new Set(rows.flatMap(({ node }) => pathsIn(node, '')))];
  // A list that is empty in one row, or an object that is missing, has no column beside those of what it holds in others.
  const paths = found.filter(path => !found.some(other => other.startsWith(`${path}.`))).slice(0, mostColumns);
  return paths.map(path => columnOf(path, path === '' ? '–' : path.replaceAll('.', ' · '), speech, row => foundCell(row, path, speech)));
}

/** Ends where a name, a piece of evidence or a plain value stands. */
function pathsIn(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.length === 0 ? [path] : value.flatMap(item => pathsIn(item, path));
  if (!isNode(value) || isName(value) || isPiece(value)) return [path];
  return Object.entries(value)
    .filter(([key]) => key !== '__typename')
    .flatMap(([key, held]) => pathsIn(held, path === '' ? key : `${path}.${key}`));
}

function foundCell(row: AnswerRow, path: string, speech: Speech): Cell {
  const values = valuesAt(row, path);
  const last = path.split('.').at(-1);
  const at = { heading: 'value', at: path } as const;
  if (values.length > 0 && values.every(isName)) return cellOf(row, { ...at, as: 'name' }, speech);
  if (values.length > 0 && values.every(isPiece)) return cellOf(row, { ...at, as: 'evidence' }, speech);
  if (last === 'certainty') return { kind: 'words', text: values.map(value => certaintyIn(String(value), speech.say)).join(', ') };
  if (values.every(value => typeof value === 'boolean')) return cellOf(row, { ...at, as: 'yesNo' }, speech);
  if (values.length === 1 && typeof values[0] === 'number') return cellOf(row, { ...at, as: 'number' }, speech);
  return cellOf(row, { ...at, as: 'text' }, speech);
}

function isPiece(value: unknown): boolean {
  return isNode(value) && isNode(value['source']) && typeof value['certainty'] === 'string';
}
