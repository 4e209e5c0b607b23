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
