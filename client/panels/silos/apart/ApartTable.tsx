/** All who never meet as rows: asked for whole, so that any column can order them. */
import type { ReactElement } from 'react';
import { AnswerState } from '../../frame/AnswerState.tsx';
import { useEveryRow } from '../../frame/useEveryRow.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import type { Column } from '../../table/columns.ts';
import { PartTable } from '../PartTable.tsx';
import type { Apart } from './apartRows.ts';

interface ApartTableProps {
  readonly ask: () => Promise<readonly Apart[]>;
  readonly columns: readonly Column<Apart>[];
}

const mostShared = { column: 'Shared', isDescending: true } as const;

export function ApartTable({ ask, columns }: ApartTableProps): ReactElement {
  const viewSay = useViewSay();
  const { rows, failed, tryAgain } = useEveryRow(ask);
  return (
    <>
      <AnswerState answer={{ isAsking: rows === null, failure: failed ? { said: null, tryAgain } : null }} />
      {rows === null ? null : (
        <PartTable caption={viewSay('silosView', 'APART')} rows={rows} columns={columns} bodyOf={({ body }) => body} first={mostShared} />
      )}
    </>
  );
}
