/** Every row of a fact file says who says so: its source, locator and certainty become evidence about the record. */
import { evidence as evidenceKind } from '../../schema/model/evidence.ts';
import type { KindName } from '../../schema/model/model.ts';
import type { Property } from '../../schema/model/property.ts';
import type { EvidenceRecord, PropertyValue } from '../domain/record.ts';
import { readCell } from './cell.ts';
import type { Problem } from './complaint.ts';
import type { Row } from './table.ts';

export const evidenceColumns = ['source', 'locator', 'certainty'] as const;

/** Columns that belong to the evidence where the kind's rows merge: several rows, several pieces. */
export const mergedEvidenceColumns = ['role', 'basis', 'law', 'note'] as const;

export function evidenceFrom(
  row: Row,
  about: { readonly kind: KindName; readonly id: string },
  rowsMerge: boolean,
  complain: (column: string, problem: Problem) => void,
): EvidenceRecord {
  const columns = [...evidenceColumns, 'quote', ...(rowsMerge ? mergedEvidenceColumns : [])];
  const properties: Record<string, PropertyValue> = { about: about.id, aboutKind: about.kind, stance: 'supports' };
  const model: Readonly<Record<string, Property>> = evidenceKind.properties;
  for (const column of columns) {
    const property = model[column];
    if (property === undefined || !(column in row.cells)) continue;
    const read = readCell(property, row.cells[column] ?? '');
    if ('problem' in read) complain(column, read.problem);
    else if (read.value !== null) properties[column] = read.value;
  }
  const role = properties['role'];
  const key = [about.kind, about.id, properties['source'], ...(role === undefined ? [] : [role])];
  return { kind: 'Evidence', id: `evidence~${key.join('~')}`, properties };
}
