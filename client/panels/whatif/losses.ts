/** What a what-if changes, as sorts of rows: each sort apart, in the order in which it is told. Pure. */
import type {
  EvidenceCard_EvidenceFragment as Evidence,
  Loss_StatementFragment as Loss,
  WhatifQuery,
} from '../../api/generated/graphql.ts';

export type Compared = NonNullable<WhatifQuery['scenario']>['compare'];
export type LostDuty = Compared['dutiesWithoutHolder'][number];

export type SortName =
  | 'supposed'
  | 'gone'
  | 'seats'
  | 'chairs'
  | 'coOperation'
  | 'panels'
  | 'duties'
  | 'holdings'
  | 'currentFlows'
  | 'links'
  | 'otherParts'
  | 'unknownHolder'
  | 'pastFlows';

/** One row: a statement, a duty, or a body with the statements that ended there. */
export type LossRow =
  | { readonly is: 'statement'; readonly id: string; readonly row: Loss }
  | { readonly is: 'duty'; readonly id: string; readonly duty: LostDuty }
  | { readonly is: 'body'; readonly id: string; readonly body: string; readonly rows: readonly Loss[] };

export interface LossSort {
  readonly sort: SortName;
  readonly rows: readonly LossRow[];
}

/** Sorts of which nothing is lost are left out. */
export function sortsOf(compared: Compared, isBody: (id: string) => boolean): readonly LossSort[] {
  const chairs = new Set(compared.chairs.map(({ id }) => id));
  const scrutinised = (board: string): readonly Loss[] =>
    compared.otherParts.filter(part => part.__typename === 'Membership' && part.partnership.id === board);
  const sorts: readonly LossSort[] = [
    told('supposed', compared.supposed),
    { sort: 'gone', rows: compared.vanishes.filter(isBody).map(id => ({ is: 'body', id, body: id, rows: [] })) },
    told('seats', compared.seats),
    told(
      'chairs',
      compared.seats.filter(({ id }) => chairs.has(id)),
    ),
    told('coOperation', compared.coOperation),
    { sort: 'panels', rows: compared.panelsWithNobody.map(({ id }) => ({ is: 'body', id, body: id, rows: scrutinised(id) })) },
    { sort: 'duties', rows: compared.dutiesWithoutHolder.map(duty => ({ is: 'duty', id: duty.id, duty })) },
    told('holdings', compared.holdings),
    told('currentFlows', compared.currentFlows),
    told('links', compared.links),
    told('otherParts', compared.otherParts),
    told('unknownHolder', compared.unknownHolder),
    told('pastFlows', compared.pastFlows),
  ];
  return sorts.filter(({ rows }) => rows.length > 0);
}

/** Told of in another sort already: it is not counted twice. */
const toldAlready: ReadonlySet<SortName> = new Set(['chairs', 'supposed', 'pastFlows']);

/** Of everything that would lose its home, each once: how it is known. */
export function lost(sorts: readonly LossSort[]): readonly Loss[] {
  const rows = sorts.filter(({ sort }) => !toldAlready.has(sort)).flatMap(one => one.rows);
  const statements = rows.flatMap(row => (row.is === 'statement' ? [row.row] : []));
  return [...new Map(statements.map(row => [row.id, row])).values()];
}

export function evidenceOf(row: LossRow): readonly Evidence[] {
  if (row.is === 'statement') return row.row.evidence;
  return row.is === 'duty' ? row.duty.evidence : row.rows.flatMap(({ evidence }) => evidence);
}

/** The bodies, duty or theme at the ends of a statement. */
export interface Ends {
  readonly from: string | null;
  readonly to: { readonly body: string } | { readonly title: string } | { readonly theme: string } | null;
}

export function endsOf(row: Loss): Ends {
  switch (row.__typename) {
    case 'Membership':
      return { from: row.organisation.id, to: { body: row.partnership.id } };
    case 'Interface':
      return { from: row.linkFrom.id, to: { body: row.linkTo.id } };
    case 'FundingFlow':
    case 'DataFlow':
      return { from: row.from?.id ?? null, to: { body: row.to.id } };
    case 'DutyHolding':
      return { from: row.holder.id, to: { title: row.duty.title } };
    case 'Remit':
      return { from: row.partnership.id, to: { theme: row.theme.id } };
    // Statements read from one of their ends, which are not told here.
    case 'Seat':
    case 'Association':
    case 'InterfaceSide':
      return { from: null, to: null };
  }
}

function told(sort: SortName, statements: readonly Loss[]): LossSort {
  return { sort, rows: statements.map(row => ({ is: 'statement', id: row.id, row })) };
}
