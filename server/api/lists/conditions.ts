/** Conditions that several lists share. A condition that is not given always holds. */
import type { AreaId, BodyId } from '../../domain/id.ts';
import { idOf } from '../../domain/id.ts';
import type { Body } from '../../domain/things.ts';
import { isDate } from '../../domain/check.ts';
import { currencyOf } from '../../graph/asOf.ts';
import { certaintyOf, type Certainty } from '../../graph/certainty.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { badInput } from '../errors.ts';
import { oneOf } from '../found.ts';

export type Maybe<T> = T | null | undefined;

/** The value is among those wanted. */
export function among<T>(value: T | null, wanted: Maybe<readonly T[]>): boolean {
  return wanted === null || wanted === undefined || (value !== null && wanted.includes(value));
}

export function same<T>(value: T | null, wanted: Maybe<T>): boolean {
  return wanted === null || wanted === undefined || value === wanted;
}

/** The council areas of a wanted area; null when no area is wanted. Throws when nobody bears the id. */
export function councilsWanted(graph: PartnershipGraph, area: Maybe<string>, name = 'area'): ReadonlySet<AreaId> | null {
  if (area === null || area === undefined) return null;
  const found = oneOf(graph, graph.areas.get(idOf('Area', area)), 'Area', area);
  if (found === null) throw badInput(`"${name}" must be the id of an area; nobody bears “${area}”. Query areas for the ids.`);
  return new Set(graph.councilsOf(found.id));
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

/** What stands at a day, how many of it without a date, and of how many more it is not known whether they stood. */
export interface Listed<T> {
  readonly records: readonly T[];
  readonly undated: number;
  readonly unknown: number;
}

/** The day as it was given; throws when it is none. */
export function dayGiven(asOf: Maybe<string>): string | null {
  if (asOf === null || asOf === undefined) return null;
  if (!isDate(asOf)) throw badInput(`"asOf" must be a year, month or day such as 2023, 2023-12 or 2023-12-04; it was “${asOf}”.`);
  if (asOf < '1998') throw badInput(`"asOf" must not be before 1998, when the Crime and Disorder Act began; it was “${asOf}”.`);
  return asOf;
}

/** Cuts a list to what holds at a day. */
export function asAt<T extends Parameters<typeof currencyOf>[1]>(
  graph: PartnershipGraph,
  records: readonly T[],
  asOf: Maybe<string>,
): Listed<T> {
  const day = dayGiven(asOf);
  if (day === null) return { records, undated: 0, unknown: 0 };
  const judged = records.map(record => ({ record, ...currencyOf(graph, record, day) }));
  const standing = judged.filter(({ current }) => current === 'yes');
  return {
    records: standing.map(({ record }) => record),
    undated: standing.filter(({ undated }) => undated).length,
    unknown: judged.filter(({ current }) => current === 'unknown').length,
  };
}
