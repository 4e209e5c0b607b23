/** The rows and columns of an answer: as the ready question says, or for a document of one's own as they are found. */
import type { Keep, Question } from '../../../schema/questions/question.ts';
import { cellOf, type Speech } from './cells.ts';
import { foundColumns, foundRows } from './found.ts';
import { columnOf, type ResultColumn, type ResultRow } from './resultColumn.ts';
import { isNode, rootOf, rowsAt, valuesAt, type AnswerRow } from './walk.ts';

export interface Result {
  readonly rows: readonly ResultRow[];
  readonly columns: readonly ResultColumn[];
  /** How many rows came before the question's own condition was held against them. */
  readonly came: number;
  /** How many there are in all, where the answer holds only the first of them. */
  readonly all: number | null;
  /** What was asked for by its id is not there. */
  readonly isGone: boolean;
  /** The answer has lists that no row is made of. */
  readonly hasMoreLists: boolean;
}

/** `question` is null for a document of one's own. */
export function resultOf(data: unknown, question: Question | null, speech: Speech): Result {
  const root = rootOf(data);
  const came = question === null ? foundRows(data).rows : question.rows.flatMap(path => rowsAt(root, path));
  const kept = question?.keep === undefined ? came : came.filter(keeper(question.keep, root));
  const columns = question === null ? foundColumns(came, speech) : readyColumns(question, speech);
  return {
    rows: kept.map((row, at) => ({ id: String(at).padStart(6, '0'), row })),
    columns,
    came: came.length,
    all: allThereAre(data),
    isGone: isNode(data) && Object.values(data).some(value => value === null),
    hasMoreLists: question === null && foundRows(data).hasMore,
  };
}

function readyColumns(question: Question, speech: Speech): readonly ResultColumn[] {
  return question.columns.map((column, at) =>
    columnOf(`${column.heading}-${at}`, speech.ask('columns', column.heading), speech, row => cellOf(row, column, speech)),
  );
}

function keeper(keep: Keep, root: AnswerRow): (row: AnswerRow) => boolean {
  if ('some' in keep) return row => valuesAt(row, keep.at).some(value => keep.some.some(wanted => wanted === value));
  if ('none' in keep) return row => !valuesAt(row, keep.at).some(value => keep.none.some(unwanted => unwanted === value));
  const among = new Set(valuesAt(root, keep.among));
  return row => valuesAt(row, keep.at).some(value => among.has(value)) === keep.is;
}

/** Of the first list that goes on after its page. */
function allThereAre(value: unknown): number | null {
  if (Array.isArray(value)) return firstOf(value);
  if (!isNode(value)) return null;
  const { totalCount, pageInfo } = value;
  if (typeof totalCount === 'number' && isNode(pageInfo) && pageInfo['hasNextPage'] === true) return totalCount;
  return firstOf(Object.values(value));
}

function firstOf(values: readonly unknown[]): number | null {
  for (const value of values) {
    const all = allThereAre(value);
    if (all !== null) return all;
  }
  return null;
}
