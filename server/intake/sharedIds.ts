/** An id that another kind bears already, where the two share one set of ids. */
import { kindsSharingIdsWith } from '../domain/sharedIds.ts';
import type { FileComplaint } from './complaint.ts';
import type { Placed } from './readKind.ts';

export function complainOfSharedIds(placed: readonly Placed[], complain: (complaint: FileComplaint) => void): void {
  const bearers = new Map<string, Placed>();
  for (const one of placed) {
    const { record, row } = one;
    const [earlier] = kindsSharingIdsWith(record.kind).flatMap(kind => bearers.get(`${kind} ${record.id}`) ?? []);
    bearers.set(`${record.kind} ${record.id}`, one);
    if (earlier === undefined) continue;
    const problem = { is: 'duplicate', key: record.id, firstRow: earlier.row.line, firstFile: earlier.row.file } as const;
    complain({ file: row.file, row: row.line, column: 'id', problem });
  }
}
