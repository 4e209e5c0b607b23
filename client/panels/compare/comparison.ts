/** Two boards side by side: everything recorded of either, in the order and the columns in which it is shown. */
import type { ComparisonQuery } from '../../api/generated/graphql.ts';
import { disagreementsByClaim, partedMentions, type Disagreement } from '../body/mentions/partedMentions.ts';
import { areasFacet } from './areasFacet.ts';
import type { Facet } from './entry.ts';
import { dataFacet, moneyFacet } from './flowFacets.ts';
import { membersFacet, partsFacet } from './memberFacets.ts';
import { mentionFacets } from './mentionFacets.ts';
import type { Overlap } from './numbers.ts';
import { dutiesFacet, themesFacet } from './remitFacets.ts';
import type { Speech } from './speech.ts';

export type Board = NonNullable<ComparisonQuery['a']>;
export type Link = Overlap['links'][number];

export interface Step {
  readonly from: string;
  readonly to: string;
  readonly link: Link;
}

export interface Comparison {
  readonly a: Board;
  readonly b: Board;
  readonly overlap: Overlap;
  readonly facets: readonly Facet[];
  /** A shortest way over links; null where none is recorded. */
  readonly path: readonly Step[] | null;
  readonly disagreements: readonly Disagreement[];
}

interface Asked {
  readonly answer: ComparisonQuery;
  /** All of the landscape. */
  readonly disagreements: readonly Disagreement[];
  /** Seats of which all evidence is assumed count too. */
  readonly includeAssumed: boolean;
}

/** Null where one of the boards is not there. */
export function comparisonIn({ answer: { a, b, overlap }, disagreements, includeAssumed }: Asked, speech: Speech): Comparison | null {
  if (a === null || b === null || overlap === null) return null;
  const pair = { a: a.id, b: b.id };
  const seatsOf = ({ seats }: Board): Board['seats'] => (includeAssumed ? seats : seats.filter(({ isAssumed }) => !isAssumed));
  const [ofA, ofB] = [partedMentions(a.mentions, disagreements), partedMentions(b.mentions, disagreements)];
  const byClaim = disagreementsByClaim(disagreements);
  const claimed = [...overlap.links, ...overlap.generalLinks].flatMap(({ id }) => byClaim.get(id) ?? []);
  const shown = new Set([...ofA.disagreements, ...ofB.disagreements, ...claimed].map(({ id }) => id));
  return {
    a,
    b,
    overlap,
    facets: [
      membersFacet(seatsOf(a), seatsOf(b), speech),
      partsFacet(a.associations, b.associations, speech),
      dutiesFacet(a.duties, b.duties, speech),
      themesFacet(a.themes, b.themes, speech),
      areasFacet(a, b, speech),
      moneyFacet(a.flows, b.flows, pair, speech),
      dataFacet(a.flows, b.flows, pair, speech),
      ...mentionFacets(ofA, ofB, speech),
    ],
    path: stepsOf(overlap),
    disagreements: disagreements.filter(({ id }) => shown.has(id)),
  };
}

function stepsOf({ path }: Overlap): readonly Step[] | null {
  if (path === null) return null;
  return path.steps.flatMap(({ from, to, statement }) =>
    statement.__typename === 'Interface' ? [{ from: from.id, to: to.id, link: statement }] : [],
  );
}
