/** One CSV file as rows: every cell with the place it stands in. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { FileComplaint, Problem } from './complaint.ts';

export interface Row {
  readonly file: string;
  /** The line an editor shows. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

type Complain = (complaint: FileComplaint) => void;

/** Reads a file; complains and answers null when it cannot be read as a table. */
export function readTable(folder: string, file: string, complain: Complain): Table | null {
  const refuse = (problem: Problem, row: number | null = null): null => {
    complain({ file, row, column: null, problem });
    return null;
  };
  const path = join(folder, file);
  if (!existsSync(path)) return refuse({ is: 'missing file' });
  try {
    return tableIn(file, new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)), complain);
  } catch (error) {
    if (error instanceof CsvError) return refuse({ is: 'unreadable file', detail: error.message }, lineIn(error));
    if (error instanceof TypeError) return refuse({ is: 'unreadable file', detail: 'it is not UTF-8' });
    throw error;
  }
}

/** Complains of columns that should be there and are not, and of those that nobody knows. True when there were none. */
export function columnsFit(
  table: Table,
  { needed, known }: { readonly needed: readonly string[]; readonly known: readonly string[] },
  complain: Complain,
): boolean {
  const missing = needed.filter(column => !table.columns.includes(column));
  const unknown = table.columns.filter(column => !known.includes(column));
  for (const column of missing) complain({ file: table.file, row: null, column, problem: { is: 'missing column' } });
  for (const column of unknown) complain({ file: table.file, row: null, column, problem: { is: 'unknown column', known } });
  return missing.length === 0 && unknown.length === 0;
}

function tableIn(file: string, text: string, complain: Complain): Table | null {
  const parsed = parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as {
    info: { lines: number };
    record: string[];
  }[];
  const [header, ...body] = parsed;
  if (header === undefined) {
    complain({ file, row: null, column: null, problem: { is: 'unreadable file', detail: 'it has no header row' } });
    return null;
  }
  const columns = header.record;
  const repeated = [...new Set(columns.filter((column, index) => columns.indexOf(column) !== index))];
  for (const column of repeated) complain({ file, row: header.info.lines, column, problem: { is: 'repeated column' } });
  const rows = body.flatMap(({ info, record }): readonly Row[] => {
    const line = firstLine(info.lines, record);
    if (record.length === columns.length) return [{ file, line, cells: cellsOf(columns, record) }];
    complain({ file, row: line, column: null, problem: { is: 'wrong width', expected: columns.length, found: record.length } });
    return [];
  });
  return repeated.length > 0 ? null : { file, columns, rows };
}

/** The parser counts to the end of the record; an editor shows where it begins. */
function firstLine(lastLine: number, record: readonly string[]): number {
  return lastLine - record.join('').split('\n').length + 1;
}

function lineIn(error: CsvError): number | null {
  const lines = error['lines'];
  return typeof lines === 'number' ? lines : null;
}

function cellsOf(columns: readonly string[], record: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(columns.map((column, index) => [column, (record[index] ?? '').trim()]));
}
