/** Overlap the slow way, straight from the records and without what is said in general: written apart from the measure, to be held against it. */
import type { AnyRecord, StatementRecord } from '../../server/domain/record.ts';

export interface NaiveSets {
  readonly areas: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
  readonly productKinds: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
  readonly funders: ReadonlySet<string>;
  readonly dataSets: ReadonlySet<string>;
  readonly duties: ReadonlySet<string>;
}

const noSeats = ['funder', 'delivery partner', 'duty to co-operate', 'duty to co-operate (not a member by law)', 'scrutinised'];
const papers = ['plan', 'assessment', 'review', 'report', 'engagement'];

export function naiveSets(records: readonly AnyRecord[], board: string, includeAssumed: boolean): NaiveSets {
  const rows = (kind: string): readonly StatementRecord[] => records.filter((one): one is StatementRecord => one.kind === kind);
  const held = (kind: string): readonly StatementRecord[] => rows(kind).filter(({ properties }) => properties['holds'] === 'yes');
  const named = (id: string | null): boolean => records.some(one => one.id === id && one.properties['isGroup'] === false);
  const evidence = (id: string): readonly AnyRecord[] =>
    records.filter(({ kind, properties }) => kind === 'Evidence' && properties['about'] === id && properties['stance'] === 'supports');
  const seatPieces = (id: string): readonly AnyRecord[] =>
    evidence(id).filter(({ properties }) => !noSeats.includes(String(properties['role'] ?? '')));
  const isSeat = ({ id }: StatementRecord): boolean => {
    const roles = evidence(id).flatMap(({ properties }) => properties['role'] ?? []);
    return roles.length === 0 || roles.some(role => !noSeats.includes(String(role)));
  };
  const isAssumed = ({ id }: StatementRecord): boolean =>
    seatPieces(id).length > 0 && seatPieces(id).every(({ properties }) => properties['certainty'] === 'assumed');
  const seats = held('Membership').filter(row => row.to === board && named(row.from) && isSeat(row) && (includeAssumed || !isAssumed(row)));
  const duties = held('DutyHolding')
    .filter(({ from, properties }) => from === board && ['must', 'carries'].includes(String(properties['holdsAs'])))
    .map(({ to }) => to);
  const kindOf = (duty: string): string =>
    String(records.find(({ kind, id }) => kind === 'Duty' && id === duty)?.properties['productKind']);
  const now = (row: StatementRecord, states: readonly string[]): boolean => states.includes(String(row.properties['status'] ?? states[0]));
  return {
    areas: new Set(rows('Coverage').flatMap(({ from, to }) => (from === board ? [to] : []))),
    members: new Set(seats.map(({ from }) => String(from))),
    required: new Set(
      seats.filter(({ id }) => seatPieces(id).some(({ properties }) => properties['law'] === 'requires')).map(({ from }) => String(from)),
    ),
    duties: new Set(duties),
    productKinds: new Set(duties.map(kindOf).filter(kind => papers.includes(kind))),
    themes: new Set(held('Remit').flatMap(({ from, to }) => (from === board ? [to] : []))),
    funders: new Set(
      held('FundingFlow').flatMap(row =>
        row.to === board && row.properties['isMoney'] === true && now(row, ['current']) && named(row.from) ? [String(row.from)] : [],
      ),
    ),
    dataSets: new Set(
      held('DataFlow').flatMap(row =>
        [row.from, row.to].includes(board) && now(row, ['flowing', 'limited']) ? (row.properties['datasetId'] ?? []) : [],
      ) as string[],
    ),
  };
}

/** Null when a side is empty. */
export function naiveJaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  if (a.size === 0 || b.size === 0) return null;
  return [...a].filter(one => b.has(one)).length / new Set([...a, ...b]).size;
}

export function without(set: ReadonlySet<string>, ...others: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set([...set].filter(one => !others.some(other => other.has(one))));
}

export function naiveScore(a: NaiveSets, b: NaiveSets): number | null {
  const weighed = [
    [3, naiveJaccard(a.members, b.members)],
    [3, naiveJaccard(a.productKinds, b.productKinds)],
    [2, naiveJaccard(a.themes, b.themes)],
    [1, naiveJaccard(a.funders, b.funders)],
  ] as const;
  const known = weighed.filter(([, jaccard]) => jaccard !== null);
  if (a.areas.size === 0 || b.areas.size === 0 || weighed[0][1] === null || known.length < 2) return null;
  const mean =
    known.reduce((sum, [weight, jaccard]) => sum + weight * (jaccard ?? 0), 0) / known.reduce((sum, [weight]) => sum + weight, 0);
  return mean * ([...a.areas].filter(area => b.areas.has(area)).length / Math.min(a.areas.size, b.areas.size));
}

/** The first that holds, over rows of the two themselves and rows that name a group of either's kind. */
export function naiveLinkState(records: readonly AnyRecord[], a: string, b: string): string {
  const board = (id: string): AnyRecord | undefined => records.find(one => one.kind === 'Partnership' && one.id === id);
  const areas = (id: string): readonly string[] =>
    records.flatMap(one => (one.kind === 'Coverage' && (one as StatementRecord).from === id ? [(one as StatementRecord).to] : []));
  const all = records.filter((one): one is StatementRecord => one.kind === 'Interface');
  const isGroup = (id: string | null): boolean => board(String(id))?.properties['isGroup'] === true;
  const fits = (end: string | null, id: string): boolean =>
    isGroup(end)
      ? ((board(String(end))?.properties['groupOf'] ?? []) as readonly string[]).includes(String(board(id)?.properties['kind']))
      : end === id;
  const apart = areas(a).length > 0 && areas(b).length > 0 && !areas(a).some(area => areas(b).includes(area));
  const isFinding = ({ properties }: StatementRecord): boolean => ['overlaps_with', 'asked_no_answer'].includes(String(properties['type']));
  const between = all.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a));
  const direct = between.filter(({ properties }) => properties['holds'] !== 'no');
  const general = all.filter(row => {
    if (row.properties['holds'] === 'no' || (!isGroup(row.from) && !isGroup(row.to))) return false;
    if (isGroup(row.from) && isGroup(row.to) && apart) return false;
    const ways = [[a, b] as const, [b, a] as const].filter(([from, to]) => fits(row.from, from) && fits(row.to, to));
    const isTold = ways.some(([from, to]) =>
      between.some(own => own.properties['type'] === row.properties['type'] && own.from === from && own.to === to),
    );
    return ways.length > 0 && !isTold;
  });
  if (direct.some(row => !isFinding(row))) return 'direct';
  if (direct.length > 0) return 'direct finding only';
  if (general.some(row => !isFinding(row))) return 'general only';
  return general.length > 0 ? 'general finding only' : 'none recorded';
}
