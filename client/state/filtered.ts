/** Which bodies meet the filters, and how many would for each further choice. */
import { isPartnership, type IndexedLandscape, type MapBody, type MapOrganisation, type MapPartnership } from './landscape.ts';
import { noFilters, type Filters, type ListFilter } from './session.ts';

/** Boards that stand at the day asked for; null where no day is asked for. The server says, for it knows the dates of the sources. */
export interface AsOf {
  readonly boardIds: ReadonlySet<string>;
  /** Seats on them that stand at that day. */
  readonly seatIds: ReadonlySet<string>;
  /** How many of them were counted although nothing says when they began. */
  readonly undated: number;
  /** Of how many more it is not known whether they had begun. */
  readonly unknown: number;
}

/**
 * Ids of the bodies that meet every filter. A body meets a filter on boards by a board it sits on, and a board one on bodies by its members,
 * wherever those members serve and whatever their family.
 */
export function passing(index: IndexedLandscape, filters: Filters, asOf: AsOf | null = null): ReadonlySet<string> {
  const { partnerships, organisations } = index.landscape;
  const councils = filters.area === null ? null : new Set(index.areaById.get(filters.area)?.councils.map(({ id }) => id));
  const isHere = (body: MapBody): boolean => serves(body, councils) && inFamily(index, body, filters);
  const boards = partnerships.filter(board => boardMeets(board, filters, asOf));
  const bodies = organisations.filter(body => bodyMeets(body, filters));
  const boardIds = new Set(boards.filter(board => serves(board, councils)).map(({ id }) => id));
  const bodyIds = new Set(bodies.map(({ id }) => id));
  const asksBoards = filters.kind.length + filters.tier.length + filters.theme.length + filters.memberList.length > 0 || asOf !== null;
  const asksBodies = filters.sector.length + filters.devolution.length > 0;
  return new Set([
    ...boards.filter(board => isHere(board) && (!asksBodies || sitsWith(index, board.id, bodyIds))).map(({ id }) => id),
    ...bodies.filter(body => isHere(body) && (!asksBoards || sitsWith(index, body.id, boardIds))).map(({ id }) => id),
  ]);
}

/** For each value of a filter, how many bodies meet it together with all other filters. */
export function countsFor(
  index: IndexedLandscape,
  filters: Filters,
  { filter, values, asOf = null }: { readonly filter: ListFilter; readonly values: readonly string[]; readonly asOf?: AsOf | null },
): ReadonlyMap<string, number> {
  const isOfBodies = filter === 'sector' || filter === 'devolution';
  const counted = (id: string): boolean => {
    const body = index.bodyById.get(id);
    if (body === undefined || body.isGeneral) return false;
    return filter === 'family' || isPartnership(body) !== isOfBodies;
  };
  return new Map(values.map(value => [value, [...passing(index, { ...filters, [filter]: [value] }, asOf)].filter(counted).length]));
}

/** How many named boards and named bodies meet the filters. */
export function countPassing(index: IndexedLandscape, ids: ReadonlySet<string>): { readonly boards: number; readonly bodies: number } {
  const named = [...ids].flatMap(id => index.bodyById.get(id) ?? []).filter(body => !body.isGeneral);
  const boards = named.filter(isPartnership).length;
  return { boards, bodies: named.length - boards };
}

/** The filters without the values that this landscape does not know, and those values. */
export function knownFilters(
  index: IndexedLandscape,
  filters: Filters,
): { readonly filters: Filters; readonly unknown: readonly { readonly filter: keyof Filters; readonly value: string }[] } {
  const unknown: { filter: keyof Filters; value: string }[] = [];
  const kept = { ...noFilters, ...filters };
  for (const [filter, values] of Object.entries(valuesIn(index)) as [ListFilter, ReadonlySet<string>][]) {
    unknown.push(...filters[filter].filter(value => !values.has(value)).map(value => ({ filter, value })));
    kept[filter as 'kind'] = filters[filter].filter(value => values.has(value));
  }
  if (filters.area !== null && !index.areaById.has(filters.area)) {
    unknown.push({ filter: 'area', value: filters.area });
    kept.area = null;
  }
  return { filters: unknown.length === 0 ? filters : kept, unknown };
}

/** The values of each filter that occur in the landscape. */
export function valuesIn(index: IndexedLandscape): Readonly<Record<ListFilter, ReadonlySet<string>>> {
  const { partnerships, organisations, interfaces, memberships, themes } = index.landscape;
  const present = (values: readonly (string | null | undefined)[]): ReadonlySet<string> => new Set(values.filter(value => value != null));
  return {
    kind: present(partnerships.map(({ kind }) => kind)),
    tier: present(partnerships.map(({ tier }) => tier)),
    sector: present(organisations.map(({ sector }) => sector)),
    devolution: present(organisations.map(({ devolution }) => devolution)),
    theme: present(themes.map(({ id }) => id)),
    memberList: present(partnerships.map(({ memberList }) => memberList)),
    certainty: present([...interfaces, ...memberships].map(({ certainty }) => certainty)),
    family: present(index.lanes.map(({ family }) => family)),
  };
}

function boardMeets(board: MapPartnership, filters: Filters, asOf: AsOf | null): boolean {
  return (
    among(board.kind, filters.kind) &&
    among(board.tier, filters.tier) &&
    among(board.memberList, filters.memberList) &&
    (filters.theme.length === 0 || board.themes.some(({ theme }) => filters.theme.includes(theme.id))) &&
    (asOf === null || board.isGeneral || asOf.boardIds.has(board.id))
  );
}

function bodyMeets(body: MapOrganisation, filters: Filters): boolean {
  return among(body.sector, filters.sector) && among(body.devolution, filters.devolution);
}

function inFamily(index: IndexedLandscape, body: MapBody, { family }: Filters): boolean {
  return among(index.laneByBody.get(body.id)?.family, family);
}

function serves(body: MapBody, councils: ReadonlySet<string> | null): boolean {
  return councils === null || (body.footprint ?? []).some(({ id }) => councils.has(id));
}

function sitsWith(index: IndexedLandscape, id: string, others: ReadonlySet<string>): boolean {
  return (index.seatsByBody.get(id) ?? []).some(({ organisation, partnership }) =>
    others.has(organisation.id === id ? partnership.id : organisation.id),
  );
}

function among(value: string | null | undefined, wanted: readonly string[]): boolean {
  return wanted.length === 0 || (value != null && wanted.includes(value));
}
