/** What an operation costs before it is run: the weight of each field, and for lists the length times what is asked of each. */
import { getArgumentValues, GraphQLError, getNullableType, isListType, valueFromASTUntyped, type GraphQLCompositeType } from 'graphql';
import { largestPage } from '../page.ts';
import { limits } from './limits.ts';
import type { Operation } from './depth.ts';
import { walkOperation, type FieldHere } from './selections.ts';
import { usualSize, type Sizes } from './sizes.ts';

export interface Priced extends Operation {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly sizes: Sizes;
}

/** To tell whether a judgement is outdated, what it judged is worked out again. */
const judgementWeight = 20;

/** Fields that work something out; all others weigh 1. */
const weights: Readonly<Record<string, number>> = {
  'Query.search': 2_000,
  'Query.path': 2_000,
  // Each way is looked for from every body of the one before.
  'Query.paths': 2_000,
  'Query.neighbourhood': 2_000,
  'Query.organisations': 200,
  'Query.partnerships': 300,
  'Query.memberships': 500,
  'Query.changes': 500,
  'Query.changesBetween': 2_000,
  'Query.changesInTime': 1_000,
  'RevisionComparison.sentence': 50,
  'TimeComparison.sentence': 50,
  'RecordChange.sentence': 5,
  'Turn.sentence': 5,
  // What one change did is worked out for each change.
  'Change.records': 300,
  'Query.duplication': 4_000,
  'Query.overlap': 200,
  'Query.overlaps': 3_000,
  'Overlap.path': 100,
  'Query.gaps': 1_000,
  'Query.gap': 200,
  'Query.gapRules': 500,
  'Query.gapLoad': 1_000,
  'Query.judgements': 500,
  // Every cell of the whole matrix is worked out, whichever are asked for.
  'Query.coverage': 5_000,
  'Query.coverageCell': 1_000,
  'CoverageCell.couldFill': 50,
  'Query.money': 500,
  'Query.fundingConcentration': 500,
  'Query.reach': 500,
  'Query.upwardLine': 200,
  'Query.seatsPerOrganisation': 1_000,
  'Query.boardsPerArea': 1_000,
  'Query.areaLoads': 2_000,
  'Query.scenario': 500,
  'compare': 500,
  // Everything that is counted and measured, twice.
  'ScenarioComparison.measures': 40_000,
  'Query.silos': 2_000,
  'Silos.communities': 2_000,
  'Silos.modularity': 2_000,
  'Silos.stability': 2_000,
  'Silos.value': 2_000,
  'Silos.sentence': 2_000,
  'Silos.agreement': 2_000,
  'Silos.eiIndex': 2_000,
  'Silos.groups': 500,
  'Silos.ties': 2_000,
  'Silos.cutPoints': 1_000,
  'Silos.bridges': 1_000,
  // Ranked four times: with and without national boards and assumed seats.
  'Silos.betweenness': 8_000,
  'Silos.constraint': 4_000,
  'Silos.effectiveSize': 4_000,
  'Silos.brokerage': 4_000,
  'NetworkStanding.community': 2_000,
  'NetworkStanding.cutPoint': 1_000,
  'NetworkStanding.bridges': 1_000,
  'NetworkStanding.betweenness': 8_000,
  'NetworkStanding.constraint': 4_000,
  'NetworkStanding.effectiveSize': 4_000,
  'Query.surprise': 2_000,
  'Query.surprises': 3_000,
  'Surprise.drawn': 4_000,
  'GapRule.count': 5,
  'GapRule.counts': 20,
  'outdated': judgementWeight,
  'seats': 3,
  'associations': 3,
  'memberList': 5,
  'Area.partnerships': 20,
  'Area.organisations': 20,
};

/** Statements of groups are spread to bodies one by one. */
const spreadWeight = 40;

/** Fields whose every row is worked out, whatever is asked of it. */
const rowWeights: Readonly<Record<string, number>> = { 'Query.overlaps': 60, 'Query.paths': 1_000 };

/** Rows of a page where nobody says how many. */
const usualPage = 50;

/** What a field hands down. */
interface Asked {
  /** The length asked for a page, which its nodes have. */
  readonly first: number | null;
  /** How many things were picked out of all; null where a walk from other things led here. */
  readonly picked: number | null;
  /** What stands in the rows of the matrix it belongs to: matrices of areas are smaller than those of boards. */
  readonly matrix: string | null;
}

export function priceOf({ schema, fragments, operation, variables, sizes }: Priced): number {
  const price = walkOperation<Asked>(
    {
      schema,
      fragments,
      valueOf: (here, below) => {
        const { field, parent, node } = here;
        if (field === null) return 0;
        const given = argumentsOf(here, variables);
        const first = typeof given['first'] === 'number' ? given['first'] : null;
        const isGeneral = given['includeGeneral'] === true;
        const size = isListType(getNullableType(field.type)) ? sizeOf(here, { first, isGeneral }, sizes) : 1;
        const spread = isGeneral ? spreadWeight : 0;
        const rows = rowWeights[`${askedOf(parent)}.${node.name.value}`] ?? 0;
        const judged = asksOutdated(given) ? judgementWeight * judgementsSeen(parent, sizes) : 0;
        const worked = rows === 0 ? spread : Math.max(0, Math.min(first ?? usualPage, largestPage)) * (rows + 4 * spread);
        const matrix = typeof given['rows'] === 'string' ? given['rows'] : here.inherited.matrix;
        return (
          weightOf(parent, node.name.value) + worked + judged + size * below({ first, matrix, picked: pickedBy(askedOf(parent), size) })
        );
      },
      join: values => values.reduce((sum, value) => sum + value, 0),
      keyOf: ({ first, matrix, picked }) => `${first} ${matrix} ${picked}`,
    },
    operation,
    { first: null, matrix: null, picked: null },
  );
  return Math.ceil(Math.min(price, Number.MAX_SAFE_INTEGER));
}

/** The lists whose lengths the price depends on: only these need to be measured. */
export function sizesIn(operation: Omit<Priced, 'sizes'>): ReadonlySet<string> {
  const fields = new Set<string>();
  priceOf({ ...operation, sizes: { get: field => void fields.add(field) } });
  return fields;
}

export function refuseTooCostly(price: number): void {
  if (price <= limits.cost) return;
  throw new GraphQLError(
    `This query costs ${price}; ${limits.cost} are allowed. Ask for fewer rows with "first", or for fewer fields of each.`,
    {
      extensions: { code: 'TOO_COSTLY', price, allowance: limits.cost, http: { status: 400 } },
    },
  );
}

/** Roots pick things: one by its id, all of a landscape, those of a page. Everything else walks to them. */
function pickedBy(parent: string, size: number): number | null {
  return parent === 'Query' || parent === 'Landscape' || parent.endsWith('Page') ? size : null;
}

function sizeOf(
  { parent, node, inherited }: FieldHere<Asked>,
  { first, isGeneral }: { readonly first: number | null; readonly isGeneral: boolean },
  sizes: Sizes,
): number {
  const name = node.name.value;
  const field = `${askedOf(parent)}.${name}`;
  const general = isGeneral ? (sizes.get(`${field} general`) ?? sizes.get(`${name} general`)) : undefined;
  const size = general ?? sizes.get(`${field} ${inherited.matrix}`) ?? sizes.get(field) ?? sizes.get(name) ?? usualSize;
  const recorded = typeof size === 'number' ? size : inherited.picked === null ? size.walked : size.top(inherited.picked);
  const asked = first ?? inherited.first;
  return asked === null ? recorded : Math.max(0, Math.min(asked, recorded));
}

/** What is asked of a scenario costs as much as what is asked of the landscape. */
function askedOf({ name }: GraphQLCompositeType): string {
  return name === 'Scenario' ? 'Query' : name;
}

function weightOf(parent: GraphQLCompositeType, name: string): number {
  return weights[`${askedOf(parent)}.${name}`] ?? weights[name] ?? 1;
}

/** All there are; of the rules each its own, so that all rules together see each once. */
function judgementsSeen({ name }: GraphQLCompositeType, sizes: Sizes): number {
  const all = sizes.get('JudgementPage.nodes') as number;
  return name === 'GapRule' ? Math.ceil(all / (sizes.get('Query.gapRules') as number)) : all;
}

/** Lists that are asked for what is outdated look at every judgement. */
function asksOutdated(given: Readonly<Record<string, unknown>>): boolean {
  const { outdated, filter } = given as { readonly outdated?: unknown; readonly filter?: { readonly outdated?: unknown } | null };
  return (outdated ?? filter?.outdated ?? null) !== null;
}

/** Arguments that do not fit are told of when the field is run; until then those that are given count as they are written. */
function argumentsOf({ field, node }: FieldHere<Asked>, variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (field === null || field.args.length === 0) return {};
  try {
    return getArgumentValues(field, node, { ...variables });
  } catch {
    return Object.fromEntries((node.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, { ...variables })]));
  }
}
