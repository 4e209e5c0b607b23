/** Every id that a row names must be borne by a record of the right kind. */
import { kinds, statementKinds } from '../../schema/model/model.ts';
import type { Properties } from '../../schema/model/property.ts';
import { kindsAllowed, unnamedKinds } from '../domain/check.ts';
import { idOf } from '../domain/complaint.ts';
import { kindsById } from '../domain/decode.ts';
import type { FileComplaint } from './complaint.ts';
import type { Placed } from './readKind.ts';

export function complainOfReferences(placed: readonly Placed[], complain: (complaint: FileComplaint) => void): void {
  const known = kindsById(placed.map(({ record }) => record));
  for (const { record, row, columnOf } of placed) {
    const expect = (column: string, id: unknown, allowed: readonly string[]): void => {
      if (typeof id !== 'string' || id === '' || known.get(id)?.some(kind => allowed.includes(kind))) return;
      const candidates = [...new Set(placed.flatMap(other => (allowed.includes(other.record.kind) ? [other.record.id] : [])))];
      complain({
        file: row.file,
        row: row.line,
        column,
        problem: { is: 'unknown reference', expected: idOf(allowed), found: id, near: nearest(id, candidates) },
      });
    };
    if (record.kind === 'Coverage') expect(footprintColumn(row.cells), record.to, ['Area']);
    else if (record.kind in statementKinds) {
      const kind = statementKinds[record.kind as keyof typeof statementKinds];
      const { from, to } = record as { from: string | null; to: string };
      expect(kind.from.column, from, allowedAt(kind.from, row.cells));
      expect(kind.to.column, to, allowedAt(kind.to, row.cells));
    }
    const properties: Properties = kinds[record.kind].properties;
    for (const { name } of unnamedKinds(record.kind, record.properties)) {
      complain({ file: row.file, row: row.line, column: columnOf[name] ?? name, problem: { is: 'empty' } });
    }
    for (const [name, property] of Object.entries(properties)) {
      const value = record.properties[name];
      const column = columnOf[name] ?? name;
      if (property.type === 'reference') expect(column, value, property.kinds);
      if (property.type === 'references' && Array.isArray(value))
        for (const id of value) expect(column, id, kindsAllowed(property, record.properties));
    }
  }
}

function footprintColumn(cells: Readonly<Record<string, string>>): string {
  return 'area' in cells ? 'area' : 'id';
}

/** Where a column names the kind of the end, only that kind will do. */
function allowedAt(
  end: { readonly kinds: readonly string[]; readonly kindColumn?: string },
  cells: Readonly<Record<string, string>>,
): readonly string[] {
  const named = end.kindColumn === undefined ? undefined : cells[end.kindColumn];
  const narrowed = end.kinds.filter(kind => kind.toLowerCase() === named);
  return narrowed.length > 0 ? narrowed : end.kinds;
}

/** Up to two ids that differ by a slip. */
function nearest(id: string, candidates: readonly string[]): readonly string[] {
  return candidates
    .map(candidate => ({ candidate, distance: slips(id, candidate) }))
    .filter(({ distance }) => distance <= Math.max(1, Math.floor(id.length / 5)))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 2)
    .map(({ candidate }) => candidate);
}

/** Levenshtein distance, for the few ids that are wrong. */
function slips(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
