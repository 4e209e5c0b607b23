/** What every store keeps and speaks: records without joins. */
import type { StatementName, ThingName } from '../../schema/model/model.ts';

/** Missing and null mean the same; an empty list and a missing one too. Stores keep neither. */
export type PropertyValue = string | number | boolean | readonly string[];
export type RecordProperties = Readonly<Record<string, PropertyValue>>;

export interface ThingRecord {
  readonly kind: ThingName;
  readonly id: string;
  readonly properties: RecordProperties;
}

export interface StatementRecord {
  readonly kind: StatementName;
  readonly id: string;
  /** Null where the source does not say (the model allows it for the kind). */
  readonly from: string | null;
  readonly to: string;
  readonly properties: RecordProperties;
}

/** About a thing or a statement; `aboutKind` tells apart things of two kinds that bear the same id. */
export interface EvidenceRecord {
  readonly kind: 'Evidence';
  readonly id: string;
  readonly properties: RecordProperties;
}

export interface JudgementRecord {
  readonly kind: 'Judgement';
  readonly id: string;
  readonly properties: RecordProperties;
}

export type AnyRecord = ThingRecord | StatementRecord | EvidenceRecord | JudgementRecord;

/** A record by its key: ids are unique within a kind; organisations and partnerships share one set of ids. */
export interface RecordKey {
  readonly kind: AnyRecord['kind'];
  readonly id: string;
}

/** The key of a record without the rest of it. */
export function keyOf({ kind, id }: RecordKey): RecordKey {
  return { kind, id };
}

/** `Membership membership~a~b`: one text for a key, to look records up by. */
export function keyText({ kind, id }: RecordKey): string {
  return `${kind} ${id}`;
}

/** The key that a text of `keyText` stands for. */
export function keyIn(text: string): RecordKey {
  const space = text.indexOf(' ');
  return { kind: text.slice(0, space) as RecordKey['kind'], id: text.slice(space + 1) };
}

export function keysOnce(keys: readonly RecordKey[]): readonly RecordKey[] {
  return [...new Map(keys.map(key => [keyText(key), keyOf(key)])).values()];
}
