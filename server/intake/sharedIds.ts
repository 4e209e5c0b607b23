/** Kinds that share one set of ids: people ask for a body, and for a statement, by its id alone. */
import { statementKinds } from '../../schema/model/model.ts';
import type { FileComplaint } from './complaint.ts';
import type { Placed } from './readKind.ts';

const givenIds = Object.entries(statementKinds).flatMap(([name, { key }]) => (key === 'given' ? [name] : []));

/** Ids that derive from the ends of a statement begin with its kind. */
const sets: readonly (readonly string[])[] = [['Organisation', 'Partnership'], givenIds];

export function complainOfSharedIds(placed: readonly Placed[], complain: (complaint: FileComplaint) => void): void {
  for (const kinds of sets) {
    const first = new Map<string, Placed>();
    for (const one of placed.filter(({ record }) => kinds.includes(record.kind))) {
      const { record, row } = one;
      const earlier = first.get(record.id);
      if (earlier === undefined) first.set(record.id, one);
      else {
        complain({
          file: row.file,
          row: row.line,
          column: 'id',
          problem: { is: 'duplicate', key: record.id, firstRow: earlier.row.line, firstFile: earlier.row.file },
        });
      }
    }
  }
}
