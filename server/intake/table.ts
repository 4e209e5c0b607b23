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

/** Reads a file; complains and answers null when it cannot be read as a table. */
export function readTable(folder: string, file: string, complain: (complaint: FileComplaint) => void): Table | null {
  const refuse = (problem: Problem): null => {
    complain({ file, row: null, column: null, problem });
    return null;
  };
  const path = join(folder, file);
  if (!existsSync(path)) return refuse({ is: 'missing file' });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    const parsed = parse(text, { bom: true, info: true, skip_empty_lines: true }) as unknown as {
      info: { lines: number };
      record: string[];
    }[];
    const [header, ...body] = parsed;
    if (header === undefined) return refuse({ is: 'unreadable file', detail: 'it has no header row' });
    const columns = header.record;
    return {
      file,
      columns,
      rows: body.map(({ info, record }) => ({ file, line: firstLine(info.lines, record), cells: cellsOf(columns, record) })),
    };
  } catch (error) {
    if (error instanceof CsvError) return refuse({ is: 'unreadable file', detail: error.message });
    if (error instanceof TypeError) return refuse({ is: 'unreadable file', detail: 'it is not UTF-8' });
    throw error;
  }
}

/** The parser counts to the end of the record; an editor shows where it begins. */
function firstLine(lastLine: number, record: readonly string[]): number {
  return lastLine - record.join('').split('\n').length + 1;
}

function cellsOf(columns: readonly string[], record: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(columns.map((column, index) => [column, (record[index] ?? '').trim()]));
}
