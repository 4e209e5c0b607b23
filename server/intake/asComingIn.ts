/** Records of a landscape folder are held to what a change is held to, so that neither lets in what the other refuses. */
import { kinds, type KindName } from '../../schema/model/model.ts';
import { briefly } from '../domain/briefly.ts';
import { complaintsAbout } from '../domain/check.ts';
import type { Complaint } from '../domain/complaint.ts';
import type { FileComplaint, Problem } from './complaint.ts';
import { idColumnOf, type Placed } from './readKind.ts';
import type { Row } from './table.ts';

export function complainOfMisfits(placed: readonly Placed[], complain: (complaint: FileComplaint) => void): void {
  const unnamed = new Set<Row>();
  for (const { record, row, columnOf } of placed) {
    // What says who says so, and what the row covers, bear the wrong id too.
    if (unnamed.has(row)) continue;
    for (const complaint of complaintsAbout(record)) {
      if (complaint.property === 'id') unnamed.add(row);
      const column = columnOf[complaint.property] ?? columnBehind(record.kind, complaint.property);
      complain({ file: row.file, row: row.line, column, problem: problemOf(complaint) });
    }
  }
}

/** The column of what is no property: the id and the ends. */
function columnBehind(name: KindName, property: string): string {
  const kind = kinds[name];
  if (kind.is === 'evidence' || kind.is === 'judgement') return property;
  if (property === 'id') return idColumnOf(kind);
  return kind.is === 'statement' && (property === 'from' || property === 'to') ? kind[property].column : property;
}

function problemOf(complaint: Complaint): Problem {
  if (complaint.is === 'missing') return { is: 'empty' };
  if (complaint.is === 'no property') return { is: 'unknown column', known: complaint.known };
  const expected = complaint.is === 'no end' ? 'nothing' : complaint.expected;
  return { is: 'not fitting', expected, found: unquoted(briefly(complaint.found)) };
}

/** Complaints about cells bring quotation marks of their own. */
function unquoted(told: string): string {
  return told.replace(/^"(.*)"$/, '$1');
}
