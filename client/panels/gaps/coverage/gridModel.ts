/** A matrix as it is read: columns in groups, rows in an order people know, a page of rows at a time. Pure. */
import { compareIn } from '../../../../schema/words/collate.ts';
import { labelOf } from '../../../../schema/words/labelOf.ts';
import type { CoverageQuery, CoverageRows, Standing } from '../../../api/generated/graphql.ts';
import { isPartnership, nameIn, shortIn, type IndexedLandscape, type MapArea, type MapBody } from '../../../state/landscape.ts';
import type { Language } from '../../../state/session.ts';

type Matrix = CoverageQuery['coverage'];

export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly short: string;
  /** Of the name; null where nobody says: then it is that of the page. */
  readonly lang: Language | null;
  /** It is a board or an organisation, whose panel opens. */
  readonly isBody: boolean;
}

export interface ColumnGroup {
  readonly id: string;
  readonly text: string;
  readonly span: number;
}

export interface GridRow {
  readonly id: string;
  readonly head: Heading;
  /** In the order of the columns. */
  readonly states: readonly Standing[];
}

export interface Grid {
  readonly columns: readonly Heading[];
  readonly groups: readonly ColumnGroup[];
  readonly rows: readonly GridRow[];
}

interface Spoken {
  readonly language: Language;
  /** What stands in the rows. A theme may bear the id of a body: what it is says where its name is found. */
  readonly of: CoverageRows;
}

export function gridOf(index: IndexedLandscape, { columns, nodes }: Matrix, { language, of }: Spoken): Grid {
  const places = columns.map((column, at) => ({ at, ...columnPlace(index, column, language) })).toSorted(inOrderOf(language));
  const rows = nodes
    .map(({ id, head, states }) => ({
      lane: of === 'ORGANISATION' ? laneOf(index, id) : 0,
      row: { id, head: rowHeading(index, head, { language, of }), states: places.map(({ at }) => states[at] ?? 'UNKNOWN') },
    }))
    .toSorted((a, b) => a.lane - b.lane || compareIn(language)(a.row.head.text, b.row.head.text) || (a.row.id < b.row.id ? -1 : 1));
  return { columns: places.map(({ heading }) => heading), groups: groupsOf(places), rows: rows.map(({ row }) => row) };
}

/** A hole is what nobody recorded, and what a source denies. */
export function isHole(state: Standing): boolean {
  return state === 'UNKNOWN' || state === 'NO';
}

/** Only rows with a hole, and with a cell in one of the states wanted; none wanted asks for nothing. */
export function rowsWanted(
  rows: readonly GridRow[],
  { onlyHoles, states }: { readonly onlyHoles: boolean; readonly states: readonly Standing[] },
): readonly GridRow[] {
  return rows.filter(
    row => (!onlyHoles || row.states.some(isHole)) && (states.length === 0 || row.states.some(state => states.includes(state))),
  );
}

/** So many rows that a page of them stays light. */
export function rowsAtOnce(columns: number): number {
  const cells = 2_000;
  return Math.max(8, Math.floor(cells / Math.max(1, columns)));
}

/** Beside each other so many columns can still be found, and no page of rows is heavy. */
const mostColumns = 250;

/** More columns than can stand beside each other, gathered by what heads them; null where each stands for itself. */
export function gatheredColumns({ columns, groups }: Pick<Grid, 'columns' | 'groups'>): readonly ColumnGroup[] | null {
  if (columns.length <= mostColumns) return null;
  const gathered = new Map<string, ColumnGroup>();
  for (const group of groups) gathered.set(group.id, { ...group, span: group.span + (gathered.get(group.id)?.span ?? 0) });
  return [...gathered.values()];
}

/** The head of a group of few columns would be cut: each of them is made wider, in pixels; null where the columns need no more. */
export function widened({ text, span }: ColumnGroup): number | null {
  const longestWord = Math.max(...text.split(/[ -]/).map(word => word.length));
  const least = Math.max(longestWord, Math.ceil(text.length / linesOfHead) + 2) * letter + 14;
  return span * leastColumn < least ? Math.ceil(least / span) : null;
}

/** In pixels: a column with a mark, and a letter of a head. */
const leastColumn = 30;
const letter = 7;
const linesOfHead = 3;

/** Row and column of the cell that the ids of its two heads name, in either order. */
export function cellNamed(
  { columns, rows }: Pick<Grid, 'columns' | 'rows'>,
  ids: readonly string[],
): { readonly row: GridRow; readonly column: Heading } | null {
  const row = rows.find(({ id }) => ids.includes(id));
  const column = columns.find(({ id }) => id !== row?.id && ids.includes(id));
  return row === undefined || column === undefined ? null : { row, column };
}

interface ColumnPlace {
  readonly at: number;
  readonly heading: Heading;
  readonly group: string;
  readonly groupText: string;
  /** Areas stand in the order of the map; boards by their lane on it, then by kind and name. */
  readonly order: readonly [number, string];
}

function columnPlace(index: IndexedLandscape, { id, name }: NamedHead, language: Language): Omit<ColumnPlace, 'at'> {
  const area = index.areaById.get(id);
  if (area !== undefined) {
    const region = index.areaById.get(area.region?.id ?? '');
    return {
      heading: { ...named(area, language), id, isBody: false },
      group: region?.id ?? '',
      groupText: region === undefined ? '' : nameIn(region, language).text,
      order: [index.councils.findIndex(council => council.id === id), ''],
    };
  }
  const board = index.bodyById.get(id);
  const kind = board !== undefined && isPartnership(board) ? board.kind : '';
  const heading = board === undefined ? unnamed(id, name, null) : { ...named(board, language), id, isBody: true };
  return { heading, group: kind, groupText: labelOf('PartnershipKind', kind, language), order: [laneOf(index, id), kind] };
}

function inOrderOf(language: Language): (a: ColumnPlace, b: ColumnPlace) => number {
  const compare = compareIn(language);
  return (a, b) =>
    a.order[0] - b.order[0] ||
    (a.order[1] < b.order[1] ? -1 : a.order[1] > b.order[1] ? 1 : 0) ||
    compare(a.heading.text, b.heading.text) ||
    a.at - b.at;
}

function groupsOf(places: readonly ColumnPlace[]): readonly ColumnGroup[] {
  const groups: { id: string; text: string; span: number }[] = [];
  for (const { group, groupText } of places) {
    const open = groups.at(-1);
    if (open?.id === group) open.span += 1;
    else groups.push({ id: group, text: groupText, span: 1 });
  }
  return groups;
}

function laneOf(index: IndexedLandscape, id: string): number {
  const lane = index.laneByBody.get(id);
  return lane === undefined ? index.lanes.length : index.lanes.indexOf(lane);
}

type NamedHead = Pick<Matrix['columns'][number], 'id' | 'name'>;

type NamedRow = Matrix['nodes'][number]['head'];

/** The landscape names bodies and themes; duties and data sets are known to the server alone. */
function rowHeading(index: IndexedLandscape, { id, name, nameLanguage }: NamedRow, { language, of }: Spoken): Heading {
  const spoken = nameLanguage === 'CY' ? 'cy' : 'en';
  const asTold = unnamed(id, name, spoken === language ? null : spoken);
  switch (of) {
    case 'DUTY':
    case 'DATA_SET':
      return asTold;
    case 'THEME': {
      const theme = index.landscape.themes.find(one => one.id === id);
      return theme === undefined ? asTold : { ...named(theme, language), id, isBody: false };
    }
    case 'ORGANISATION': {
      const body = index.bodyById.get(id);
      return body === undefined ? asTold : { ...named(body, language), id, isBody: true };
    }
  }
}

function unnamed(id: string, text: string, lang: Language | null): Heading {
  return { id, text, short: text, lang, isBody: false };
}

function named(thing: Parameters<typeof nameIn>[0] | MapBody | MapArea, language: Language): Pick<Heading, 'text' | 'short' | 'lang'> {
  const { text, language: spoken } = nameIn(thing, language);
  const lang = spoken === 'CY' ? 'cy' : 'en';
  return { text, short: 'shortEn' in thing ? shortIn(thing, language) : text, lang: lang === language ? null : lang };
}
