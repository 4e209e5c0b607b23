/** The findings as rows that sort: all that meet the conditions, a screenful at a time. */
import { useMemo, useState, type ReactElement } from 'react';
import type { Finding_GapFragment as Finding } from '../../../api/generated/graphql.ts';
import { sortRows } from '../../../state/producers.ts';
import type { Sorting } from '../../../state/session.ts';
import { useAct, useSession } from '../../explorer.ts';
import { AnswerState } from '../../frame/AnswerState.tsx';
import { Pager } from '../../frame/Pager.tsx';
import { RowsTable } from '../../frame/RowsTable.tsx';
import { useDrawnLater } from '../../frame/useDrawnLater.ts';
import { useEveryRow } from '../../frame/useEveryRow.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { sortedRows, sortingAfter, type Column } from '../../table/columns.ts';
import { usePart } from '../where.ts';

interface FindingTableProps {
  readonly ask: () => Promise<readonly Finding[]>;
  readonly columns: readonly Column<Finding>[];
  /** On paper all rows stand; on the screen a screenful at a time. */
  readonly isWhole: boolean;
}

const rowsAtOnce = 100;
const gravestFirst: Sorting = { column: 'Severity', isDescending: false };
const ownFirst: Sorting = { column: 'Reach', isDescending: false };

export function FindingTable({ ask, columns, isWhole }: FindingTableProps): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const isPart = usePart() !== null;
  const sorting = useSession(session => session.sorting) ?? (isPart ? ownFirst : gravestFirst);
  const { rows: come, failed, tryAgain } = useEveryRow(ask);
  const rows = useDrawnLater(come);
  const [page, setPage] = useState(0);
  const sorted = useMemo(
    () => sortedRows(rows ?? [], columns, { ...sorting, language: viewSay.language }),
    [rows, columns, sorting, viewSay.language],
  );
  const from = Math.min(page, Math.max(0, Math.ceil(sorted.length / rowsAtOnce) - 1)) * rowsAtOnce;
  const shown = isWhole ? sorted : sorted.slice(from, from + rowsAtOnce);
  return (
    <>
      <AnswerState answer={{ isAsking: rows === null, failure: failed ? { said: null, tryAgain } : null }} />
      {rows === null ? null : (
        <>
          <RowsTable
            caption={viewSay('gapsView', 'FINDINGS')}
            rows={shown}
            columns={columns}
            sorting={sorting}
            onSort={column => act(sortRows(sortingAfter(sorting, column)))}
            none={viewSay('gapsView', 'noFinding')}
            isWhole={isWhole}
          />
          <Pager
            from={isWhole ? 0 : from}
            shown={shown.length}
            all={sorted.length}
            onBefore={from === 0 ? null : () => setPage(from / rowsAtOnce - 1)}
            onAfter={from + rowsAtOnce >= sorted.length ? null : () => setPage(from / rowsAtOnce + 1)}
          />
        </>
      )}
    </>
  );
}
