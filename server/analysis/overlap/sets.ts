/** What a board has of each facet: members, required members, product kinds, themes, funders, data sets, duties; each item with the rows it came from. */
import type { productKind } from '../../../schema/model/terms/duty.ts';
import { enumName } from '../../../schema/model/terms.ts';
import type { AreaId, BodyId, PartnershipId } from '../../domain/id.ts';
import type { Statement } from '../../domain/things.ts';
import { currencyOf } from '../../graph/asOf.ts';
import { isAssumed } from '../../graph/certainty.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { seatsOf } from '../../graph/seats.ts';
import { dutiesToldOf, flowsToldOf, remitsToldOf } from '../../graph/told.ts';

export interface SetOptions {
  /** Also what is said of groups in general, each item marked with the row it came from. */
  readonly includeGeneral: boolean;
  /** Also seats of which all evidence is assumed. */
  readonly includeAssumed: boolean;
  readonly asOf: string | null;
}

/** What stands behind the id of an item. */
export type ItemKind = 'Organisation' | 'ProductKind' | 'Theme' | 'Funder' | 'DataSet' | 'Duty';

/** One thing that a board has. */
export interface Item {
  readonly kind: ItemKind;
  readonly id: string;
  readonly rows: readonly Statement[];
  /** Only by what is said of a group. */
  readonly isGeneral: boolean;
  /** All its rows are assumed. */
  readonly isAssumed: boolean;
  /** A seat that law requires. */
  readonly isRequired: boolean;
}

export type ItemSet = ReadonlyMap<string, Item>;

export interface BoardSets {
  readonly footprint: readonly AreaId[] | null;
  readonly members: ItemSet;
  readonly productKinds: ItemSet;
  readonly themes: ItemSet;
  readonly funders: ItemSet;
  readonly dataSets: ItemSet;
  /** By id, whatever they make people write. */
  readonly duties: ItemSet;
  /** Statements of which it is not known whether they hold, at the day asked for. */
  readonly unknown: number;
  /** Statements that were counted although nothing says when they began; 0 where no day is asked for. */
  readonly undated: number;
}

/** Product kinds that can be done twice; the others ask for no paper. */
const papers: ReadonlySet<string> = new Set<(typeof productKind.values)[number]>(['plan', 'assessment', 'review', 'report', 'engagement']);

export function boardSets(graph: PartnershipGraph, board: PartnershipId, options: SetOptions): BoardSets {
  const counted = counting(graph, options);
  const duties = dutiesToldOf(graph, board, options.includeGeneral).flatMap(told =>
    (told.statement.holdsAs === 'must' || told.statement.holdsAs === 'carries') && counted.stands(told)
      ? [{ kind: graph.duties.get(told.statement.to)?.productKind ?? '', found: foundIn(graph, 'Duty', told.statement.to, told) }]
      : [],
  );
  const flows = flowsToldOf(graph, board, options.includeGeneral).filter(flow => counted.isNow(flow) && counted.stands(flow));
  const members = setOf(
    seatsOf(graph, board, options).flatMap(seat => {
      if (graph.requireOrganisation(seat.organisation).isGroup) return [];
      if (seat.isAssumed && !options.includeAssumed) return [];
      if (!counted.stands({ statement: seat.membership, holds: seat.holds })) return [];
      const isRequired = seat.law === 'requires';
      return [{ ...plain('Organisation', seat.organisation, seat.membership, seat), isAssumed: seat.isAssumed, isRequired }];
    }),
  );
  return {
    footprint: graph.footprintOf(board),
    members,
    productKinds: setOf(
      duties.flatMap(({ kind, found }) => (papers.has(kind) ? [{ ...found, kind: 'ProductKind', id: enumName(kind) }] : [])),
    ),
    themes: setOf(
      remitsToldOf(graph, board, options.includeGeneral).flatMap(told =>
        counted.stands(told) ? [foundIn(graph, 'Theme', told.statement.to, told)] : [],
      ),
    ),
    funders: setOf(
      flows.flatMap(flow =>
        flow.is === 'FundingFlow' && flow.to === board && flow.from !== null && isBody(graph, flow.from)
          ? [foundIn(graph, 'Funder', flow.from, flow)]
          : [],
      ),
    ),
    dataSets: setOf(
      flows.flatMap(flow =>
        flow.is === 'DataFlow' && flow.statement.datasetId !== null ? [foundIn(graph, 'DataSet', flow.statement.datasetId, flow)] : [],
      ),
    ),
    duties: setOf(duties.map(({ found }) => found)),
    unknown: counted.unknown(),
    undated: counted.undated(),
  };
}

interface Standing {
  readonly statement: Statement;
  readonly holds: 'yes' | 'no' | 'unknown';
}

/** Tells which statements count, and keeps count of those of which it is not known and of those without a date. */
function counting(graph: PartnershipGraph, { asOf }: SetOptions) {
  let unknown = 0;
  let undated = 0;
  return {
    stands: ({ statement, holds }: Standing): boolean => {
      const currency = asOf === null ? null : currencyOf(graph, statement as Parameters<typeof currencyOf>[1], asOf);
      if (holds === 'no' || currency?.current === 'no') return false;
      if (holds === 'unknown' || currency?.current === 'unknown') {
        unknown += 1;
        return false;
      }
      if (currency?.undated === true) undated += 1;
      return true;
    },
    /** Money that is paid, data that come: not what is over, absent, wanted or a view. Money whose years are over may go on: not known. */
    isNow: ({ statement }: { readonly statement: Statement }): boolean => {
      if (statement.is === 'DataFlow') return statement.status === null || statement.status === 'flowing' || statement.status === 'limited';
      if (statement.is !== 'FundingFlow' || !statement.isMoney) return false;
      if (statement.status === 'past') unknown += 1;
      return statement.status === null || statement.status === 'current';
    },
    unknown: () => unknown,
    undated: () => undated,
  };
}

function isBody(graph: PartnershipGraph, id: BodyId): boolean {
  return !graph.requireBody(id).isGroup;
}

interface ToldRow {
  readonly statement: Statement;
  readonly isGeneral: boolean;
}

function foundIn(graph: PartnershipGraph, kind: ItemKind, id: string, told: ToldRow): Item {
  return { ...plain(kind, id, told.statement, told), isAssumed: isAssumed(graph.evidenceOf(told.statement)) };
}

function plain(kind: ItemKind, id: string, row: Statement, { isGeneral }: { readonly isGeneral: boolean }): Item {
  return { kind, id, rows: [row], isGeneral, isAssumed: false, isRequired: false };
}

/** Items of one id are one, with the rows of all. */
function setOf(items: readonly Item[]): ItemSet {
  const set = new Map<string, Item>();
  for (const item of items) {
    const known = set.get(item.id);
    set.set(item.id, known === undefined ? item : both(known, item));
  }
  return set;
}

function both(a: Item, b: Item): Item {
  return {
    kind: a.kind,
    id: a.id,
    rows: [...a.rows, ...b.rows],
    isGeneral: a.isGeneral && b.isGeneral,
    isAssumed: a.isAssumed && b.isAssumed,
    isRequired: a.isRequired || b.isRequired,
  };
}
