/** Records by the ids that callers give: unknown ids are an honest null, ids of another kind an error that says so. */
import { withArticle } from '../domain/complaint.ts';
import { idOf, type BodyId } from '../domain/id.ts';
import type { Partnership } from '../domain/things.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { badInput } from './errors.ts';

/** Null when nobody bears the id; an error that says of which kind it is when somebody else does. */
export function oneOf<T>(graph: PartnershipGraph, found: T | undefined, kind: string, id: string): T | null {
  if (found !== undefined) return found;
  const [bearer] = graph.kindsOf(id);
  if (bearer !== undefined) throw badInput(`“${id}” is the id of ${withArticle(bearer)}, not of ${withArticle(kind)}.`);
  return null;
}

export function findBody(graph: PartnershipGraph, id: string): BodyId | null {
  return oneOf(graph, graph.findBody(id), 'Organisation or Partnership', id)?.id ?? null;
}

/** Null when nobody bears the id; groups take no part in pairs. */
export function boardNamed(graph: PartnershipGraph, id: string): Partnership | null {
  const board = oneOf(graph, graph.partnerships.get(idOf('Partnership', id)), 'Partnership', id);
  if (board?.isGroup === true)
    throw badInput(`“${id}” is a group of boards; groups take no part in pairs. Ask for two boards by their ids.`);
  return board;
}
