/** What the map draws as lines, to be read: each statement within the focus. */
import type { ReactElement } from 'react';
import { nameIn } from '../../state/landscape.ts';
import { useIndex, useSay } from '../explorer.ts';
import { NameText } from '../names/NameText.tsx';
import type { Sorting } from '../../state/session.ts';
import { textIn, type Column } from './columns.ts';
import type { LineRow } from './lineRows.ts';
import styles from './Table.module.css';
import { TableHead } from './TableHead.tsx';

interface LineTableProps {
  readonly caption: string;
  readonly rows: readonly LineRow[];
  readonly columns: readonly Column<LineRow>[];
  readonly sorting: Sorting;
  readonly onSort: (column: string) => void;
}

export function LineTable({ caption, rows, columns, sorting, onSort }: LineTableProps): ReactElement {
  const say = useSay();
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{caption}</caption>
      <TableHead columns={columns} sorting={sorting} onSort={onSort} />
      <tbody>
        {rows.map(row => (
          <tr key={row.id} data-line={row.id} data-certainty={row.line.certainty}>
            {columns.map(column => (
              <td key={column.id} data-column={column.id}>
                {column.id === 'from' || column.id === 'to' ? <BodyName id={row.line[column.id]} /> : textIn(column, row)}
              </td>
            ))}
          </tr>
        ))}
        {rows.length === 0 ? (
          <tr>
            <td colSpan={columns.length}>{say('table', 'noLines')}</td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}

function BodyName({ id }: { readonly id: string }): ReactElement {
  const body = useIndex().bodyById.get(id);
  const { language } = useSay();
  return body === undefined ? <>{id}</> : <NameText name={nameIn(body, language)} />;
}
