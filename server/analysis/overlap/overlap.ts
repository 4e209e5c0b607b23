/** What do two boards share, whole and where both work, with and without what law requires, and how are they linked? */
import type { AreaId, PartnershipId } from '../../domain/id.ts';
import type { Partnership, Statement } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { rowsFrom, type Measure } from '../measure.ts';
import { facetOf, localTo, memberFacetOf, type Facet, type MemberFacet } from './facets.ts';
import { linkBetween, type LinkBetween } from './linkState.ts';
import { areaOverlapOf, scoreOf, type Weights } from './score.ts';
import { overlapSentence } from './sentence.ts';
import { boardSets, type BoardSets, type ItemSet, type SetOptions } from './sets.ts';

export interface OverlapOptions extends SetOptions {
  readonly weights: Weights;
}

export interface Overlap extends Measure {
  readonly is: 'Overlap';
  /** As a judgement names it: the board whose id comes first first. */
  readonly id: string;
  readonly a: Partnership;
  readonly b: Partnership;
  readonly score: number | null;
  /** How many of the facets members, product kinds, themes and funders are known on both boards. */
  readonly facetsKnown: number;
  readonly members: { readonly whole: MemberFacet | null; readonly local: MemberFacet | null };
  readonly productKinds: Facet | null;
  readonly themes: Facet | null;
  readonly funders: Facet | null;
  readonly dataSets: Facet | null;
  readonly duties: Facet | null;
  /** Null where one of the footprints is not known. */
  readonly sharedArea: readonly AreaId[] | null;
  readonly areaOverlap: number | null;
  readonly link: LinkBetween;
  /** Statements counted although nothing says when they began; only where a day is asked for. */
  readonly undated: number;
}

export function overlapOf(graph: PartnershipGraph, aId: PartnershipId, bId: PartnershipId, options: OverlapOptions): Overlap {
  const [a, b] = [graph.requirePartnership(aId), graph.requirePartnership(bId)];
  const [setsA, setsB] = [boardSets(graph, aId, options), boardSets(graph, bId, options)];
  const sharedArea = sharedAreaOf(setsA, setsB);
  const members = {
    whole: memberFacetOf(setsA.members, setsB.members),
    local: sharedArea === null ? null : memberFacetOf(localTo(graph, sharedArea, setsA.members), localTo(graph, sharedArea, setsB.members)),
  };
  const facets = {
    productKinds: facetOf(setsA.productKinds, setsB.productKinds),
    themes: facetOf(setsA.themes, setsB.themes),
    funders: facetOf(setsA.funders, setsB.funders),
    dataSets: facetOf(setsA.dataSets, setsB.dataSets),
    duties: facetOf(setsA.duties, setsB.duties),
  };
  const areaOverlap = areaOverlapOf(setsA.footprint, setsB.footprint);
  const link = linkBetween(graph, aId, bId);
  const score = scoreOf(
    {
      members: members.whole?.jaccard ?? null,
      productKinds: facets.productKinds?.jaccard ?? null,
      themes: facets.themes?.jaccard ?? null,
      funders: facets.funders?.jaccard ?? null,
      dataSets: facets.dataSets?.jaccard ?? null,
    },
    options.weights,
    areaOverlap,
  );
  const facetsKnown = [members.whole, facets.productKinds, facets.themes, facets.funders].filter(facet => facet !== null).length;
  const told = {
    a,
    b,
    members,
    known: { a: setsA.members.size > 0, b: setsB.members.size > 0 },
    sharedArea,
    isOneWider: sharedArea !== null && [setsA, setsB].some(({ footprint }) => footprint?.length !== sharedArea.length),
    link,
  };
  return {
    is: 'Overlap',
    id: `overlap:${[aId, bId].sort().join(':')}`,
    value: score,
    method: 'weighted mean of the Jaccards that are known, times the overlap coefficient of the areas',
    parameters: { ...options },
    revision: graph.revision,
    unknown: 4 - facetsKnown,
    rows: rowsFrom([...rowsOf(setsA), ...rowsOf(setsB), ...link.direct, ...link.general]),
    seats: seatsBehind(setsA.members, setsB.members),
    a,
    b,
    score,
    facetsKnown,
    members,
    ...facets,
    sharedArea,
    areaOverlap,
    link,
    undated: setsA.undated + setsB.undated,
    sentence: language => overlapSentence(graph, told, language),
  };
}

function sharedAreaOf(a: BoardSets, b: BoardSets): readonly AreaId[] | null {
  const [own, other] = [a.footprint, b.footprint];
  return own === null || other === null ? null : own.filter(council => other.includes(council));
}

/** Product kinds come from the rows of the duties. */
function rowsOf({ members, themes, funders, dataSets, duties }: BoardSets): readonly Statement[] {
  return [members, themes, funders, dataSets, duties].flatMap(set => [...set.values()].flatMap(({ rows }) => rows));
}

/** Seats of both boards: an organisation on both has two. */
function seatsBehind(a: ItemSet, b: ItemSet): Measure['seats'] {
  const seats = [...a.values(), ...b.values()];
  return { assumed: seats.filter(({ isAssumed }) => isAssumed).length, of: seats.length };
}
