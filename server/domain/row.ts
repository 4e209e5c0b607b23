/** A record as the row that readers hold: complete, and nobody can change it. */
import { rowsOfKinds } from './generated/rows.ts';
import type { AnyRecord } from './record.ts';

/** Where a statement ends. */
interface Ends {
  readonly from: string | null;
  readonly to: string;
}

/** Every property of the kind, in the order of the model. `more` stands beside them, or in their place. */
export function rowOf(record: AnyRecord, ends: Ends | null = null, more: Readonly<Record<string, unknown>> | null = null): object {
  const row = rowsOfKinds[record.kind](record.id, record.properties, ends?.from ?? null, ends?.to ?? null);
  return Object.freeze(more === null ? row : Object.assign(row, more));
}
