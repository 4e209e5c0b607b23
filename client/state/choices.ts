/** What a person chooses within a view. Each choice has a standard, which the address leaves out; values are named as GraphQL names them. */
import { gapRuleIds } from '../../schema/words/gapRules.ts';
import { valuesOf } from '../../schema/words/labelOf.ts';
import type {
  Lens as PathLens,
  GapReach,
  LinkState,
  OverlapFacet,
  OverlapOrder,
  PathDirection,
  ProductKind,
  Severity,
  SilosGrouping,
  SilosNetwork,
  Standing,
  Verdict,
} from '../api/generated/graphql.ts';
import type { Gravest } from './gapLoads.ts';

/** One of a few, of which the first is the standard. */
interface One<Value extends string> {
  readonly sort: 'one';
  readonly values: readonly [Value, ...Value[]];
}

/** Any of a few; none chosen asks for nothing. */
interface Some<Value extends string> {
  readonly sort: 'some';
  readonly values: readonly Value[];
}

/** Things of the landscape by their ids; none chosen asks for nothing. */
interface Ids {
  readonly sort: 'ids';
  /** Where the order says something: `from,to`. */
  readonly isInOrder?: true;
}

/** How much each of a few counts, 0 or more, not all 0. */
interface Weights {
  readonly sort: 'weights';
  readonly standard: readonly number[];
}

export type ChoiceSpec = One<string> | Some<string> | Ids | Weights;

/** Whether a flow runs: whole, in part, perhaps, in years that are over, no more, not yet or not at all. */
export type FlowCourse = 'RUNS' | 'PARTLY' | 'UNSURE' | 'PAST' | 'ENDED' | 'HELD' | 'NONE';

export type AmountKnown = 'RECORDED' | 'UNKNOWN' | 'NO_PAYMENT';

/** By the name under which each stands in the address. */
export const choiceSpecs = {
  /** What a view shows, drawn or in rows. */
  form: one('PICTURE', 'TABLE'),
  /** Overlaps: one below the other, or board by board. */
  pairs: one('LIST', 'MATRIX'),
  /** In which order boards stand along the sides of a matrix. */
  boards: one('KIND', 'REGION', 'NAME'),
  order: one<OverlapOrder>('SCORE', 'DISCRETIONARY', 'SHARED_UNLINKED'),
  link: some<LinkState>('LinkState'),
  facets: { sort: 'some', values: ['MEMBERS', 'PRODUCT_KINDS', 'THEMES', 'FUNDERS'] } as Some<OverlapFacet>,
  /** Of members, product kinds, themes and funders. */
  weights: { sort: 'weights', standard: [3, 3, 2, 1] } as Weights,
  /** What law requires counts, or is left out. */
  required: one('YES', 'NO'),
  /** Seats of which all evidence is assumed. */
  assumed: one('YES', 'NO'),
  /** What is said of groups in general. */
  general: one('NO', 'YES'),
  /** Boards of which few members are recorded, and pairs of national boards. */
  small: one('NO', 'YES'),
  verdict: some<Verdict>('Verdict'),
  /** Overlaps and gaps: those that were judged, those that nobody judged yet, or those that changed since. */
  judged: one('ANY', 'YES', 'NO', 'CHANGED'),
  /** Duplication: with what is said of groups in general, or only what is told directly. */
  told: one('ALL', 'DIRECT'),
  product: some<ProductKind>('ProductKind'),
  /** Gaps: the findings, what is covered by what, or what is to be asked. */
  gaps: one('FINDINGS', 'COVERAGE', 'ASK'),
  rule: { sort: 'ids' } as Ids,
  severity: some<Severity>('Severity'),
  state: some<Standing>('Standing'),
  /** Gaps of an area: its own, or those of all Wales. */
  reach: { sort: 'some', values: ['PART', 'WHOLE'] } as Some<GapReach>,
  /** Two boards compared: side by side, or as a table. */
  layout: one('SIDES', 'TABLE'),
  /** Two boards compared: the seats that a number counts, of which the rows are shown. */
  seats: one('ALL', 'LOCAL', 'REQUIRED', 'REQUIRED_LOCAL', 'OTHERS', 'OTHERS_LOCAL'),
  /** Two boards compared: those at hand, or one card for each council area. */
  cards: one('NO', 'YES'),
  coverage: one('DUTY_AREA', 'THEME_AREA', 'ORGANISATION_PARTNERSHIP', 'DATA_PARTNERSHIP'),
  /** The body that findings are narrowed to, the board that a sheet is for, who is thought of as leaving. */
  about: { sort: 'ids' } as Ids,
  /** The heads of the row and the column of the cell that stands open. */
  cell: { sort: 'ids' } as Ids,
  /** Only the rows of a matrix that have a hole. */
  holes: one('NO', 'YES'),
  /** One sheet, or those of all boards that meet the filters. */
  sheets: one('ONE', 'ALL'),
  /** The gaps as a picture, or as its table. */
  shown: one('PICTURE', 'TABLE'),
  /** Under the lens of gaps: bodies by the gravest gap about them. */
  gravest: { sort: 'some', values: ['HIGH', 'MEDIUM', 'LOW', 'ASK', 'NONE'] } as Some<Gravest>,
  /** Silos: who holds together, who is the only link, who never meets, who stands between, how one reaches another. */
  silos: one('TOGETHER', 'HOLDERS', 'APART', 'BETWEEN', 'WAYS'),
  network: one<SilosNetwork>('SEATS', 'ORGANISATIONS', 'BOARDS', 'INTERFACES'),
  /** National boards, and what they alone join. */
  national: one('YES', 'NO'),
  grouping: one<SilosGrouping>('REGION', 'SECTOR', 'DEVOLUTION', 'TIER'),
  /** Which ties stand open: those that cross between the groups of the grouping, or stay within. */
  ties: one('NONE', 'CROSSING', 'WITHIN'),
  /** By what the lens of silos paints: who is found together, or the official grouping. */
  painted: one('COMMUNITY', 'GROUP'),
  /** The two bodies between which ways are asked for, the first one alone while the other is to be chosen. */
  ends: { sort: 'ids', isInOrder: true } as Ids,
  /** What makes a step of a way; none chosen is all. */
  along: { sort: 'some', values: ['STRUCTURE', 'SEATS', 'MONEY', 'DATA'] } as Some<PathLens>,
  headed: one<PathDirection>('ANY', 'UP', 'DOWN'),
  /** The statements of the way that is lit on the map, in its order; in place of a focus. */
  way: { sort: 'ids', isInOrder: true } as Ids,
  /** The lanes that stand open in a network of which the fullest are gathered. */
  opened: { sort: 'ids' } as Ids,
  /** How many rings stand around the body of a page. */
  rings: one('2', '1', '3'),
  /** Areas: what tiles are coloured by. */
  carried: one('BOARDS', 'SEATS', 'ASSUMED', 'GAPS'),
  /** By what those in between are ranked. */
  ranked: one('BETWEENNESS', 'BORGATTI_EVERETT', 'CONSTRAINT', 'EFFECTIVE_SIZE', 'BROKERAGE'),
  /** Flows: of money and help, or of data. */
  flows: one('MONEY', 'DATA'),
  /** The one story of which the scenes are listed; none chosen lists all. */
  only: { sort: 'ids' } as Ids,
  /** The one flow from which its fund or data set is followed. */
  flow: { sort: 'ids' } as Ids,
  /** The flows followed, as the map lights them in place of a focus. */
  lit: { sort: 'ids' } as Ids,
  /** Flows of one year; none chosen asks for nothing. */
  year: { sort: 'ids' } as Ids,
  /** Ribbons as broad as their amounts, or all alike. */
  breadth: one('AMOUNT', 'ALIKE'),
  course: { sort: 'some', values: ['RUNS', 'PARTLY', 'UNSURE', 'PAST', 'ENDED', 'HELD', 'NONE'] } as Some<FlowCourse>,
  /** Flows of money by what is recorded of their amount. */
  amount: { sort: 'some', values: ['RECORDED', 'UNKNOWN', 'NO_PAYMENT'] } as Some<AmountKnown>,
  /** Flows of data by whether it is recorded what lets them be shared. */
  gateway: one('ANY', 'UNKNOWN'),
  /** What has changed: between two revisions, or between two days. */
  compared: one('REVISIONS', 'DAYS'),
  /** The revision before the first change that is told, and the one after the last; none chosen is the first and the present one. */
  from: { sort: 'ids' } as Ids,
  to: { sort: 'ids' } as Ids,
  /** The two days. */
  since: { sort: 'ids' } as Ids,
  until: { sort: 'ids' } as Ids,
  /** Only changes of this kind of record. */
  changed: { sort: 'ids' } as Ids,
  /** The what-if through which the map and the tables are looked at; none is the landscape as it is recorded. */
  scenario: { sort: 'ids' } as Ids,
  /** Views and panels say what is recorded, or what they would say if the what-if were accepted. */
  asIf: one('NO', 'YES'),
  /** What changed between the two revisions or days, on the map and in the tables. */
  changesOnMap: one('NO', 'YES'),
  /** Of a landscape at two moments: what changes, the first, the second, or on the map the first drawn over the second like a curtain. */
  when: one('CHANGES', 'BEFORE', 'AFTER', 'CURTAIN'),
  /** How far the curtain is drawn, in hundredths of the map; none chosen is to its middle. */
  drawn: { sort: 'ids' } as Ids,
} as const;

export type ChoiceName = keyof typeof choiceSpecs;
export type Choices = { readonly [Name in ChoiceName]: ValueOf<(typeof choiceSpecs)[Name]> };

type ValueOf<Spec> =
  Spec extends One<infer Value>
    ? Value
    : Spec extends Some<infer Value>
      ? readonly Value[]
      : Spec extends Ids
        ? readonly string[]
        : readonly number[];

export function isGapRule(id: string): boolean {
  return gapRuleIds.some(rule => rule === id);
}

export const choiceNames = Object.keys(choiceSpecs) as readonly ChoiceName[];

export const firstChoices = Object.fromEntries(choiceNames.map(name => [name, standardOf(choiceSpecs[name])])) as Choices;

function standardOf(spec: ChoiceSpec): string | readonly string[] | readonly number[] {
  if (spec.sort === 'one') return spec.values[0];
  return spec.sort === 'weights' ? spec.standard : [];
}

function one<const Value extends string>(...values: readonly [Value, ...Value[]]): One<Value> {
  return { sort: 'one', values };
}

function some<Value extends string>(set: Parameters<typeof valuesOf>[0]): Some<Value> {
  return { sort: 'some', values: valuesOf(set) as readonly Value[] };
}
