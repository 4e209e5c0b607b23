/** One kind of product in one area as a picture: boards as rows, the organisations that join them as columns, what could be one outlined. */
import type { DuplicationQuery, Holds, ProductKind } from '../../api/generated/graphql.ts';
import type { IndexedLandscape } from '../../state/landscape.ts';
import type { Knowledge, Share } from '../body/said/certainties.ts';
import { originOf } from '../body/general/spreadIn.ts';
import { grouped } from '../body/said/inOrder.ts';

export type Duplication = NonNullable<DuplicationQuery['duplication']>[number];
type Told = Duplication['must'][number];
export type Holding = Extract<Duplication['rows'][number], { readonly __typename: 'DutyHolding' }>;

/** A duty in a row: how its boards have it, and the statement behind it. */
export interface DutyOf {
  readonly holding: Holding;
  readonly how: 'MUST' | 'CARRIES';
  readonly isGeneral: boolean;
  readonly holds: Holds;
}

/** A board with its duties; several boards where one general statement gives all of them the same. */
export interface BoardRow {
  readonly id: string;
  readonly boards: readonly string[];
  readonly duties: readonly DutyOf[];
}

/** Rows under the columns that join them; `isOne` where they could be done as one. */
export interface Group {
  readonly id: string;
  readonly isOne: boolean;
  readonly organisations: readonly string[];
  readonly rows: readonly BoardRow[];
}

/** An organisation that must do a duty itself. */
export interface Holder {
  readonly organisation: string;
  readonly isGeneral: boolean;
  readonly holds: Holds;
  readonly holding: Holding;
}

/** A duty that organisations must do themselves, with the statements that say so, each once. */
export interface OwnRow {
  readonly id: string;
  readonly holders: readonly Holder[];
  readonly holdings: readonly Holding[];
}

export interface Lane {
  readonly kind: ProductKind;
  readonly sentence: string;
  /** Of the required seats behind it; null where it rests on none. */
  readonly assumedSeats: { readonly assumed: number; readonly all: number } | null;
  /** Law requires them on two or more of the boards that must. */
  readonly contributors: readonly string[];
  readonly groups: readonly Group[];
  readonly own: readonly OwnRow[];
  readonly shares: readonly Share[];
  /** How many duties boards must do or carry, each board's once, in however many groups it stands. */
  readonly counts: { readonly direct: number; readonly general: number };
}

/** More columns than these nobody can follow across a row. */
const columnsShown = 8;

export function laneOf(told: Duplication): Lane {
  const holdings = new Map(told.rows.flatMap(row => (row.__typename === 'DutyHolding' ? [[row.id, row] as const] : [])));
  const contributors = told.contributors.map(({ organisation }) => organisation.id);
  const all = boardDutiesOf(told, holdings);
  const candidates = told.candidates.map(({ rows, organisations }, place): Group => {
    const wanted = new Set(rows.map(row => keyOf(row)));
    const own = all.filter(({ key, duty }) => duty.holds === 'YES' && wanted.has(key));
    return { id: `one-${place}`, isOne: true, organisations: organisations.map(({ id }) => id), rows: byBoard(own) };
  });
  const taken = new Set(told.candidates.flatMap(({ rows }) => rows.map(row => keyOf(row))));
  const rest = all.filter(({ key, duty }) => duty.holds !== 'YES' || !taken.has(key));
  const columns = columnsOf({ contributors });
  const others = columns.length === 0 ? byStatement(rest) : byBoard(rest);
  return {
    kind: told.productKind,
    sentence: told.sentence,
    assumedSeats: assumedOf(told),
    contributors,
    groups: [...candidates, ...(others.length === 0 ? [] : [{ id: 'rest', isOne: false, organisations: columns, rows: others }])],
    own: ownRowsOf(told, holdings),
    shares: sharesOfLane(told, holdings),
    counts: { direct: all.filter(({ duty }) => !duty.isGeneral).length, general: all.filter(({ duty }) => duty.isGeneral).length },
  };
}

/** What stands beside what could be one has the contributors as its columns too, while they are few. */
export function columnsOf({ contributors }: Pick<Lane, 'contributors'>): readonly string[] {
  return contributors.length > columnsShown ? [] : contributors;
}

/** What an organisation has to do with a row: it must sit on its board, it must do one of its duties itself, or both. */
export interface Cell {
  /** Law requires it on each board of the row. */
  readonly isRequired: boolean;
  /** Of the row's duties those that it must do itself. */
  readonly own: readonly Holder[];
}

export function cellOf(
  row: BoardRow,
  organisation: string,
  { own, required }: { readonly own: readonly OwnRow[]; readonly required: Required },
): Cell {
  const duties = new Set(row.duties.map(({ holding }) => holding.duty.id));
  return {
    isRequired: row.boards.every(board => required.has(`${organisation} ${board}`)),
    own: own.filter(({ id }) => duties.has(id)).flatMap(({ holders }) => holders.filter(holder => holder.organisation === organisation)),
  };
}

/** `organisation board` of each seat that law requires. */
type Required = ReadonlySet<string>;

export function requiredSeatsIn({ landscape }: Pick<IndexedLandscape, 'landscape'>): Required {
  return new Set(
    landscape.memberships
      .filter(({ seat, holds, isGeneral }) => seat?.law === 'REQUIRES' && holds === 'YES' && !isGeneral)
      .map(({ organisation, partnership }) => `${organisation.id} ${partnership.id}`),
  );
}

/** All lanes together, surest first, what is general and what is not known last. */
export function sharesOfAll(lanes: readonly Lane[]): readonly Share[] {
  return summed(lanes.flatMap(({ shares }) => shares));
}

/** The server says it as `2 of 9`. */
function assumedOf({ contributors, assumedSeats }: Duplication): Lane['assumedSeats'] {
  const [, assumed, all] = /^(\d+) of (\d+)$/.exec(assumedSeats ?? '') ?? [];
  return contributors.length === 0 || assumed === undefined ? null : { assumed: Number(assumed), all: Number(all) };
}

interface Keyed {
  readonly key: string;
  readonly board: string;
  readonly duty: DutyOf;
}

function boardDutiesOf(told: Duplication, holdings: ReadonlyMap<string, Holding>): readonly Keyed[] {
  const read = (rows: readonly Told[], how: DutyOf['how']): readonly Keyed[] =>
    rows.flatMap(row => {
      const holding = holdings.get(originOf(row.holding.id));
      if (holding === undefined) return [];
      return [{ key: keyOf(row), board: row.partnership.id, duty: { holding, how, isGeneral: row.isGeneral, holds: row.holds } }];
    });
  return [...read(told.must, 'MUST'), ...read(told.mustGeneral, 'MUST'), ...read(told.carry, 'CARRIES')];
}

function byBoard(rows: readonly Keyed[]): readonly BoardRow[] {
  return grouped(rows, ({ board }) => board).map(({ key, rows: own }) => ({ id: key, boards: [key], duties: own.map(({ duty }) => duty) }));
}

/** Boards that have all of their duties by the same statements stand in one row. */
function byStatement(rows: readonly Keyed[]): readonly BoardRow[] {
  const shared = grouped(rows, ({ duty }) => `${duty.holding.id} ${duty.how} ${duty.holds}`);
  return grouped(shared, ({ rows: same }) => same.map(({ board }) => board).join(' ')).map(({ key, rows: several }) => ({
    id: key,
    boards: key.split(' '),
    duties: several.flatMap(({ rows: [first] }) => (first === undefined ? [] : [first.duty])),
  }));
}

function ownRowsOf({ organisationsMust }: Duplication, holdings: ReadonlyMap<string, Holding>): readonly OwnRow[] {
  const holders = organisationsMust.flatMap(({ organisation, isGeneral, holds, holding: { id } }): Holder[] => {
    const holding = holdings.get(originOf(id));
    return holding === undefined ? [] : [{ organisation: organisation.id, isGeneral, holds, holding }];
  });
  return grouped(holders, ({ holding }) => holding.duty.id).map(({ key, rows: own }) => ({
    id: key,
    holders: own,
    holdings: [...new Map(own.map(({ holding }) => [holding.id, holding])).values()],
  }));
}

function sharesOfLane(told: Duplication, holdings: ReadonlyMap<string, Holding>): readonly Share[] {
  const rows = [...told.must, ...told.mustGeneral, ...told.carry, ...told.organisationsMust];
  const knownAs = ({ holds, isGeneral, holding: { id } }: (typeof rows)[number]): Knowledge => {
    if (holds === 'UNKNOWN') return 'UNKNOWN';
    return isGeneral ? 'GENERAL' : (holdings.get(id)?.certainty ?? 'UNSOURCED');
  };
  const known = [...rows.map(knownAs), ...told.contributors.flatMap(({ seats }) => seats.map(({ certainty }) => certainty))];
  const unplaced = told.unknown - rows.filter(({ holds }) => holds === 'UNKNOWN').length;
  return summed([...known.map(certainty => ({ certainty, count: 1 })), { certainty: 'UNKNOWN', count: unplaced }]);
}

const order: readonly Knowledge[] = ['STATUTE', 'STATED', 'KNOWN', 'ASSUMED', 'DISPUTED', 'UNSOURCED', 'GENERAL', 'UNKNOWN'];

function summed(shares: readonly Share[]): readonly Share[] {
  return order
    .map(certainty => ({ certainty, count: shares.reduce((sum, one) => sum + (one.certainty === certainty ? one.count : 0), 0) }))
    .filter(({ count }) => count > 0);
}

function keyOf({ partnership, duty }: { readonly partnership: { readonly id: string }; readonly duty: { readonly id: string } }): string {
  return `${partnership.id} ${duty.id}`;
}
