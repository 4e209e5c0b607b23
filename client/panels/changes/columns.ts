/** What has changed as rows of a table and of files. Pure. */
import type { ViewSay } from '../../../schema/words/viewing.ts';
import { dateIn } from '../../../schema/words/dates.ts';
import type { Change_ChangeFragment } from '../../api/generated/graphql.ts';
import type { Column } from '../table/columns.ts';
import { changesOf, type ChangedRow } from './row.ts';
import { momentOf } from './when.ts';

interface Told {
  readonly viewSay: ViewSay;
  /** The changes between two revisions; null where two days are compared. */
  readonly changes: readonly Change_ChangeFragment[] | null;
}

export function changeColumns({ viewSay, changes }: Told): readonly Column<ChangedRow>[] {
  const unknown = viewSay('changesView', 'notRecorded');
  const { language } = viewSay;
  const joined = (texts: readonly string[]): string | null => (texts.length === 0 ? null : [...new Set(texts)].join('; '));
  const column = (
    id: 'Kind' | 'Sort' | 'Sentence' | 'Revisions' | 'When' | 'Day' | 'Who' | 'Why' | 'Sources' | 'Id',
    value: (row: ChangedRow) => string | number | null,
  ): Column<ChangedRow> => ({ id, heading: viewSay('changesView', `column${id}`), unknown, value });
  const made = (row: ChangedRow, told: (change: Change_ChangeFragment) => string): string | null =>
    joined(changesOf(row, changes ?? []).map(told));
  return [
    column('Kind', ({ kindTitle }) => kindTitle),
    column('Sort', ({ sort }) => viewSay('changesView', sort)),
    column('Sentence', ({ sentence }) => sentence),
    ...(changes === null
      ? [{ ...column('Day', ({ day }) => (day === null ? null : dateIn(day, language))), order: ({ day }: ChangedRow) => day }]
      : [
          { ...column('Revisions', ({ revisions }) => revisions.join(', ')), order: ({ revisions }: ChangedRow) => revisions.at(-1) ?? 0 },
          {
            ...column('When', row => made(row, ({ at }) => momentOf(at, language))),
            order: ({ revisions }: ChangedRow) => revisions.at(-1) ?? 0,
          },
          column('Who', row => made(row, ({ told }) => told.author)),
          column('Why', row => made(row, ({ told }) => told.reason)),
        ]),
    column('Sources', ({ evidence }) => joined(evidence.map(({ source }) => source.title))),
    { ...column('Id', ({ recordId }) => recordId), isInFileOnly: true },
  ];
}
