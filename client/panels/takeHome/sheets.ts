/** What is taken of a story, sheet by sheet: its scenes, the tables behind each, the documents it rests on. Pure. */
import type { SceneSaidQuery } from '../../api/generated/graphql.ts';
import type { ViewSay } from '../../../schema/words/viewing.ts';
import { capitalised } from '../../ui/capitalised.ts';
import type { Cell } from '../../ui/csv.ts';
import type { Table } from '../explorer.ts';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

export interface SceneTables {
  readonly number: number;
  readonly tables: readonly Table[];
  readonly sources: NonNullable<SceneSaidQuery['scene']>['sources'];
}

/** Excel takes no longer names. */
const longestName = 31;

export function sheetsOf(scenes: readonly SceneTables[], rows: Sheet['rows'], viewSay: ViewSay): readonly Sheet[] {
  return [
    { name: viewSay('takeHome', 'scenesSheet'), rows },
    ...scenes.flatMap(({ number, tables }) =>
      tables.map(table => ({ name: `${number} ${capitalised(table.what)}`, rows: toldWhereEmpty(table.rows, viewSay) })),
    ),
    { name: viewSay('takeHome', 'sourcesSheet'), rows: sourceRows(scenes, viewSay) },
  ].reduce<readonly Sheet[]>((so, sheet) => [...so, { ...sheet, name: freeName(sheet.name, so) }], []);
}

function sourceRows(scenes: readonly SceneTables[], viewSay: ViewSay): Sheet['rows'] {
  const sourceById = new Map(scenes.flatMap(({ sources }) => sources.map(source => [source.id, source])));
  const unknown = viewSay('takeHome', 'notRecorded');
  const rows = [...sourceById.values()].map(({ id, title, publisher, date, url }): readonly Cell[] => {
    const numbers = scenes.filter(({ sources }) => sources.some(source => source.id === id)).map(({ number }) => number);
    return [title, publisher ?? unknown, date ?? unknown, url ?? unknown, numbers.join(', ')];
  });
  const headings = (['sourceTitle', 'sourcePublisher', 'sourceDate', 'sourceAddress', 'sourceScenes'] as const).map(heading =>
    viewSay('takeHome', heading),
  );
  return [headings, ...rows];
}

/** Headings alone would be read as a no. */
function toldWhereEmpty(rows: Sheet['rows'], viewSay: ViewSay): Sheet['rows'] {
  return rows.length > 1 ? rows : [...rows, [viewSay('takeHome', 'noRows')]];
}

/** Two sheets of one name would make a workbook that no spreadsheet opens. */
function freeName(wanted: string, taken: readonly Sheet[]): string {
  const isTaken = (name: string): boolean => taken.some(sheet => sheet.name.toLowerCase() === name.toLowerCase());
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, longestName - ending.length) + ending;
    if (!isTaken(name)) return name;
  }
}
