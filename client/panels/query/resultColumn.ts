/** A column of an answer, as tables and files take it. */
import type { Column } from '../table/columns.ts';
import { textOf, type Cell, type Speech } from './cells.ts';
import type { AnswerRow } from './walk.ts';

export interface ResultRow {
  /** Its place in the answer, so that equal rows keep their order. */
  readonly id: string;
  readonly row: AnswerRow;
}

export interface ResultColumn extends Column<ResultRow> {
  readonly cell: (row: ResultRow) => Cell;
}

export function columnOf(id: string, heading: string, speech: Speech, cellOfRow: (row: AnswerRow) => Cell): ResultColumn {
  const cell = ({ row }: ResultRow): Cell => cellOfRow(row);
  return {
    id: id.replaceAll(/[^A-Za-z0-9-]/g, '-'),
    heading,
    cell,
    unknown: '',
    value: row => textOf(cell(row), speech),
    // What is not recorded comes last, whichever way the rows stand.
    order: row => {
      const held = cell(row);
      return held.kind === 'nothing' ? null : textOf(held, speech);
    },
  };
}
