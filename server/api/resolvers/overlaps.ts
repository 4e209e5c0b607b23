import { labelOf } from '../../../schema/words/labelOf.ts';
import { judgementsOn } from '../../analysis/judgements.ts';
import type { FacetItem } from '../../analysis/overlap/facets.ts';
import { overlapOf } from '../../analysis/overlap/overlap.ts';
import { shortestPath } from '../../analysis/path.ts';
import { idOf, type BodyId } from '../../domain/id.ts';
import type { Body, Duty, Theme } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { badInput } from '../errors.ts';
import { boardNamed } from '../found.ts';
import type { Language, OverlapItemResolvers, OverlapResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { listOverlaps, optionsGiven } from '../lists/overlaps.ts';
import { measure, rowsTold } from '../measures.ts';
import { englishOnly, localised, nameOf, type Localised } from '../names.ts';
import { areasIn } from './places.ts';

export const overlapQueries: Pick<QueryResolvers, 'overlap' | 'overlaps'> = {
  overlap: (_, { a, b, ...asked }, { graph }) => {
    const options = optionsGiven(asked);
    const [one, other] = [boardNamed(graph, a), boardNamed(graph, b)];
    if (a === b) throw badInput(`"a" and "b" must be two boards; both were “${a}”.`);
    return one === null || other === null ? null : overlapOf(graph, one.id, other.id, options);
  },
  overlaps: (_, asked, { graph, rankPairs }) => listOverlaps(graph, asked, rankPairs),
};

export const Overlap: OverlapResolvers = {
  link: ({ link }) => link.state,
  links: ({ link }) => link.direct,
  generalLinks: ({ link }) => link.general,
  judgement: ({ id }, _, { graph }) => judgementsOn(graph, id)[0] ?? null,
  judgements: ({ id }, _, { graph }) => judgementsOn(graph, id),
  path: ({ a, b }, _, { graph }) => shortestPath(graph, a.id, b.id, onlyLinks),
  sharedArea: ({ sharedArea }, _, { graph }) => areasIn(graph, sharedArea),
  ...measure,
};

export const OverlapItem: OverlapItemResolvers = {
  name: (item, { language }, { graph }) => itemName(graph, item, language),
  thing: (item, _, { graph }) => thingOf(graph, item),
  inA: ({ inA }, _, { graph }) => rowsTold(graph, inA),
  inB: ({ inB }, _, { graph }) => rowsTold(graph, inB),
};

const onlyLinks: ReadonlySet<'STRUCTURE'> = new Set(['STRUCTURE']);

function itemName(graph: PartnershipGraph, item: FacetItem, language: Language): Localised {
  const thing = thingOf(graph, item);
  if (thing !== null) return 'title' in thing ? englishOnly(thing.title, { language }) : nameOf(thing, { language });
  if (item.kind === 'ProductKind') {
    return localised(language, labelOf('ProductKind', item.id, 'en'), labelOf('ProductKind', item.id, 'cy'), 'to_check');
  }
  const flow = [...item.inA, ...item.inB].find(row => row.is === 'DataFlow');
  return localised(language, flow?.dataset ?? item.id, flow?.datasetCy ?? null, 'to_check');
}

function thingOf(graph: PartnershipGraph, { kind, id }: FacetItem): Body | Theme | Duty | null {
  switch (kind) {
    case 'Organisation':
    case 'Funder':
      return graph.requireBody(id as BodyId);
    case 'Theme':
      return graph.themes.get(idOf('Theme', id)) ?? null;
    case 'Duty':
      return graph.duties.get(idOf('Duty', id)) ?? null;
    case 'ProductKind':
    case 'DataSet':
      return null;
  }
}
