/** What a scenario changes: what appears, what vanishes, and what loses its home, each sort apart. */
import { role as roles } from '../../../schema/model/terms/membership.ts';
import type { Duty, DutyHolding, Flow, Interface, Membership, Partnership, Statement } from '../../domain/things.ts';
import { byId } from '../../graph/order.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { rolesOf, seatIn, strongestLaw } from '../../graph/seats.ts';
import { each } from '../../pace/each.ts';
import type { AsIf } from './asIf.ts';

export interface Comparison {
  /** Ids of things and statements, in order. What is told of another body is neither new nor gone. */
  readonly appears: readonly string[];
  readonly vanishes: readonly string[];
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  readonly seats: readonly Membership[];
  /** Parts that law asks for without a seat. */
  readonly coOperation: readonly Membership[];
  /** Of the seats, those in the chair or in the lead. */
  readonly chairs: readonly Membership[];
  /** Other parts that are no seat: who is scrutinised, pays or delivers. */
  readonly otherParts: readonly Membership[];
  /** Boards that reviewed somebody, and have nobody to review. */
  readonly panelsWithNobody: readonly Partnership[];
  readonly holdings: readonly DutyHolding[];
  /** Duties that somebody had to meet or carried, and that nobody is known to now. */
  readonly dutiesWithoutHolder: readonly Duty[];
  readonly links: readonly Interface[];
  /** Money that is paid and data that come, now; of bodies that are gone, and of groups that stand for nobody. */
  readonly currentFlows: readonly Flow[];
  /** Over already: they stay in the history, nothing of them is lost. */
  readonly pastFlows: readonly Flow[];
  readonly unknownHolder: readonly Statement[];
}

/** A step for every few records. */
export function* comparing(asIf: AsIf): Generator<void, Comparison> {
  const { before, after, moved, unknownHolder } = asIf;
  const told = new Set(moved.values());
  const gone = yield* those(before.statements, ({ id }) => after.findStatement(id) === undefined && !moved.has(id));
  const goneThings = yield* those(before.things, ({ is, id }) => after.findThing(is, id) === undefined);
  const newThings = yield* those(after.things, ({ is, id }) => is !== 'Source' && before.findThing(is, id) === undefined);
  const newStatements = yield* those(after.statements, ({ id }) => before.findStatement(id) === undefined && !told.has(id));
  return {
    appears: idsOf([...newThings, ...newStatements]),
    vanishes: idsOf([...goneThings, ...gone]),
    moved: [...moved].map(([from, to]) => ({ from, to })),
    panelsWithNobody: yield* those(
      before.partnerships.values(),
      board => after.partnerships.has(board.id) && reviewed(before, board).length > 0 && reviewed(after, board).length === 0,
    ),
    ...lossesIn(before, after, gone, unknownHolder),
  };
}

function* those<Item>(items: Iterable<Item>, isWanted: (item: Item) => boolean): Generator<void, readonly Item[]> {
  const wanted: Item[] = [];
  yield* each(items, item => void (isWanted(item) && wanted.push(item)));
  return wanted;
}

/** Statements of the copy that rest on the scenario alone. */
export function supposedIn({ before, after, moved }: AsIf): readonly Statement[] {
  const told = new Set(moved.values());
  return after.statements.filter(({ id }) => before.findStatement(id) === undefined || told.has(id));
}

/** Ids of everything that loses its home: seats and other parts, duties without a holder, links, and what flows now. */
export function homeless(comparison: Comparison): readonly string[] {
  const { seats, coOperation, otherParts, panelsWithNobody, holdings, dutiesWithoutHolder, links, currentFlows } = comparison;
  return idsOf([
    ...seats,
    ...coOperation,
    ...otherParts,
    ...panelsWithNobody,
    ...holdings,
    ...dutiesWithoutHolder,
    ...links,
    ...currentFlows,
  ]);
}

function lossesIn(
  before: PartnershipGraph,
  after: PartnershipGraph,
  gone: readonly Statement[],
  unknownHolder: readonly Statement[],
): Omit<Comparison, 'appears' | 'vanishes' | 'moved' | 'panelsWithNobody'> {
  const parts = gone.filter((row): row is Membership => row.is === 'Membership' && row.holds !== 'no');
  const seats = parts.filter(part => seatIn(before, part) !== null);
  const others = parts.filter(part => !seats.includes(part));
  const isCoOperation = (part: Membership): boolean => strongestLaw(before.evidenceOf(part)) === 'co-operation';
  const holdings = gone.filter((row): row is DutyHolding => row.is === 'DutyHolding' && row.holds !== 'no');
  const flows = [...gone, ...unknownHolder].filter((row): row is Flow => row.is === 'FundingFlow' || row.is === 'DataFlow');
  return {
    seats,
    coOperation: others.filter(isCoOperation),
    chairs: seats.filter(seat => rolesOf(before, seat).some(one => ['chair', 'lead'].includes(roles.labels[one].class))),
    otherParts: others.filter(part => !isCoOperation(part)),
    holdings,
    dutiesWithoutHolder: [...before.duties.values()].filter(
      duty => isMet(before, duty) && after.duties.has(duty.id) && !isMet(after, duty),
    ),
    links: gone.filter((row): row is Interface => row.is === 'Interface' && row.holds !== 'no'),
    currentFlows: flows.filter(flow => flow.holds !== 'no' && isNow(flow)),
    pastFlows: flows.filter(({ status }) => over.has(status)),
    unknownHolder,
  };
}

function reviewed(graph: PartnershipGraph, board: Partnership): readonly Membership[] {
  return graph.membershipsOf(board.id).filter(part => part.holds !== 'no' && rolesOf(graph, part).includes('scrutinised'));
}

/** Whether anybody is known to have to meet it, or to carry it. */
function isMet(graph: PartnershipGraph, duty: Duty): boolean {
  return graph.holdersOf(duty.id).some(({ holds, holdsAs }) => holds === 'yes' && (holdsAs === 'must' || holdsAs === 'carries'));
}

/** What is not said to be over, absent or wished for; views about money are no flow. */
function isNow(flow: Flow): boolean {
  return (flow.is === 'DataFlow' || flow.isMoney) && now.has(flow.status);
}

const now: ReadonlySet<Flow['status']> = new Set([null, 'current', 'flowing', 'limited']);
const over: ReadonlySet<Flow['status']> = new Set(['past', 'discontinued', 'unsuccessful', 'ceased']);

function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set([...records].sort(byId).map(({ id }) => id))];
}
