/** Conditions that several lists share. A condition that is not given always holds. */
import type { AreaId, BodyId } from '../../domain/id.ts';
import { idOf } from '../../domain/id.ts';
import type { Body } from '../../domain/things.ts';
import { isDate } from '../../domain/check.ts';
import { currencyOf } from '../../graph/asOf.ts';
import { certaintyOf, type Certainty } from '../../graph/certainty.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { badInput } from '../errors.ts';

export type Maybe<T> = T | null | undefined;

/** The value is among those wanted. */
export function among<T>(value: T | null, wanted: Maybe<readonly T[]>): boolean {
  return wanted === null || wanted === undefined || (value !== null && wanted.includes(value));
}

export function same<T>(value: T | null, wanted: Maybe<T>): boolean {
  return wanted === null || wanted === undefined || value === wanted;
}

/** The council areas of a wanted area; null when no area is wanted. Throws when nobody bears the id. */
export function councilsWanted(graph: PartnershipGraph, area: Maybe<string>): ReadonlySet<AreaId> | null {
  if (area === null || area === undefined) return null;
  const id = idOf('Area', area);
  if (!graph.areas.has(id)) throw badInput(`"area" must be the id of an area; nobody bears “${area}”. Query areas for the ids.`);
  return new Set(graph.councilsOf(id));
}

export function serves(graph: PartnershipGraph, body: BodyId | null, councils: ReadonlySet<AreaId> | null): boolean {
  if (councils === null) return true;
  return body !== null && (graph.footprintOf(body)?.some(council => councils.has(council)) ?? false);
}

/** The whole footprint lies in the region. */
export function liesIn(graph: PartnershipGraph, body: Body, region: Maybe<string>): boolean {
  if (region === null || region === undefined) return true;
  const councils = councilsWanted(graph, region);
  const footprint = graph.footprintOf(body.id);
  return footprint !== null && councils !== null && footprint.every(council => councils.has(council));
}

export function isCertain(
  graph: PartnershipGraph,
  record: Parameters<PartnershipGraph['evidenceOf']>[0],
  wanted: Maybe<readonly Certainty[]>,
): boolean {
  return among(certaintyOf(graph.evidenceOf(record)), wanted);
}

/** Cuts a list to what holds at a day, and counts what is undated. */
export function asAt<T extends Parameters<typeof currencyOf>[1]>(
  graph: PartnershipGraph,
  records: readonly T[],
  asOf: Maybe<string>,
): { readonly records: readonly T[]; readonly undated: number } {
  if (asOf === null || asOf === undefined) return { records, undated: 0 };
  if (!isDate(asOf)) throw badInput(`"asOf" must be a year, month or day such as 2023, 2023-12 or 2023-12-04; it was “${asOf}”.`);
  if (asOf < '1998') throw badInput(`"asOf" must not be before 1998, when the Crime and Disorder Act began; it was “${asOf}”.`);
  const judged = records.map(record => ({ record, ...currencyOf(graph, record, asOf) })).filter(({ current }) => current === 'yes');
  return { records: judged.map(({ record }) => record), undated: judged.filter(({ undated }) => undated).length };
}
