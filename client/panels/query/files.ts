/** Files of an answer: its rows for a spreadsheet, or all of it as JSON. */
import type { Cell as FileCell } from '../../ui/csv.ts';
import { csvOf } from '../../ui/csv.ts';
import { downloadText } from '../../ui/download.ts';
import type * as workbooks from '../../ui/xlsx.ts';
import type { Result } from './result.ts';

export interface About {
  /** Of the file, without its ending. */
  readonly fileName: string;
  /** What was asked, in rows of two cells. */
  readonly asked: readonly (readonly [string, string])[];
  readonly sheets: { readonly rows: string; readonly question: string };
}

export function downloadCsv(result: Result, { fileName }: About): void {
  downloadText(csvOf(cellsOf(result)), { fileName: `${fileName}.csv`, type: 'text/csv;charset=utf-8' });
}

export function downloadJson(data: unknown, { fileName }: About): void {
  downloadText(JSON.stringify(data, null, 2), { fileName: `${fileName}.json`, type: 'application/json' });
}

/** Workbooks are written by a part of the page that is fetched when there are rows to take: a server that is gone by then keeps nobody's. */
export function loadWorkbooks(): Promise<typeof workbooks> {
  return import('../../ui/xlsx.ts');
}

export async function downloadXlsx(result: Result, { fileName, asked, sheets }: About): Promise<void> {
  const { xlsxOf, xlsxType } = await loadWorkbooks();
  const workbook = xlsxOf([
    { name: sheets.rows, rows: cellsOf(result) },
    { name: sheets.question, rows: asked },
  ]);
  downloadText(workbook, { fileName: `${fileName}.xlsx`, type: xlsxType });
}

/** What is not recorded says so in the file too: an empty cell would be read as no. */
export function cellsOf({ rows, columns }: Result): readonly (readonly FileCell[])[] {
  return [columns.map(({ heading }) => heading), ...rows.map(row => columns.map(column => column.value(row)))];
}
