/** What changes, as rows of a table and of a file. */
import { useMemo } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import { recordedIn } from '../../../schema/words/recorded.ts';
import { nameIn } from '../../state/landscape.ts';
import { useBodyName } from '../body/said/bodyName.ts';
import { useIndex, useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import type { Column } from '../table/columns.ts';
import { endsOf, evidenceOf, type LossRow, type SortName } from './losses.ts';
import type { Loss_StatementFragment as Loss } from '../../api/generated/graphql.ts';

export interface SortedLoss {
  readonly id: string;
  readonly sort: SortName;
  readonly row: LossRow;
}

type ColumnId = 'Sort' | 'From' | 'How' | 'To' | 'Certainty' | 'Sources' | 'Code';

export function useLossColumns(): readonly Column<SortedLoss>[] {
  const say = useSay();
  const viewSay = useViewSay();
  const index = useIndex();
  const nameOf = useBodyName();
  return useMemo(() => {
    const { language } = say;
    const column = (id: ColumnId, value: Column<SortedLoss>['value'], unknown = ''): Column<SortedLoss> => ({
      id,
      heading: viewSay('whatif', `Column${id}`),
      value,
      unknown,
    });
    const statement = ({ row }: SortedLoss): Loss | null => (row.is === 'statement' ? row.row : null);
    const from = (one: SortedLoss): string | null => {
      if (one.row.is === 'body') return nameOf(one.row.body);
      const row = statement(one);
      const id = row === null ? null : endsOf(row).from;
      return id === null ? null : nameOf(id);
    };
    const to = (one: SortedLoss): string | null => {
      if (one.row.is === 'duty') return recordedIn(one.row.duty.title, language).text;
      const row = statement(one);
      const end = row === null ? null : endsOf(row).to;
      if (end === null) return null;
      if ('body' in end) return nameOf(end.body);
      if ('title' in end) return recordedIn(end.title, language).text;
      const theme = index.landscape.themes.find(({ id }) => id === end.theme);
      return theme === undefined ? end.theme : nameIn(theme, language).text;
    };
    const how = (one: SortedLoss): string | null => {
      const row = statement(one);
      if (row === null) return null;
      switch (row.__typename) {
        case 'Membership':
          return row.roles.map(role => labelOf('Role', role, language)).join(', ');
        case 'Interface':
          return language === 'cy' ? row.labelCy.text : row.labelEn.text;
        case 'FundingFlow':
          return [row.programme, row.years].filter(part => part !== null).join(', ');
        case 'DataFlow':
          return language === 'cy' ? (row.datasetCy ?? row.dataset) : row.dataset;
        case 'DutyHolding':
          return row.role === null ? labelOf('HoldsAs', row.holdsAs, language) : labelOf('HoldingRole', row.role, language);
        default:
          return null;
      }
    };
    return [
      column('Sort', ({ sort }) => viewSay('whatif', sort)),
      column('From', from),
      column('How', how),
      column('To', to),
      column('Certainty', one => {
        const row = statement(one);
        if (row === null) return null;
        return one.sort === 'supposed' ? viewSay('whatif', 'onItsWord') : say('certainty', row.certainty);
      }),
      column('Sources', ({ row }) =>
        [...new Set(evidenceOf(row).map(({ source, locator }) => [source.title, locator].filter(part => part !== null).join(', ')))].join(
          '; ',
        ),
      ),
      { ...column('Code', ({ row }) => row.id), isInFileOnly: true },
    ];
  }, [say, viewSay, index, nameOf]);
}
