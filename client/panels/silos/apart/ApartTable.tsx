/** All who never meet as rows: asked for whole, so that any column can order them. */
import { useEffect, useState, type ReactElement } from 'react';
import { useIndex } from '../../explorer.ts';
import { AnswerState } from '../../frame/AnswerState.tsx';
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
  const { revision } = useIndex();
  const [rows, setRows] = useState<readonly Apart[] | null>(null);
  const [isFailed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isOver = false;
    ask().then(
      found => {
        if (isOver) return;
        setRows(found);
        setFailed(false);
      },
      () => {
        if (!isOver) setFailed(true);
      },
    );
    return () => {
      isOver = true;
    };
  }, [ask, revision, tries]);
  return (
    <>
      <AnswerState answer={{ isAsking: rows === null, failure: isFailed ? { said: null, tryAgain: () => setTries(tries + 1) } : null }} />
      {rows === null ? null : (
        <PartTable caption={viewSay('silosView', 'APART')} rows={rows} columns={columns} bodyOf={({ body }) => body} first={mostShared} />
      )}
    </>
  );
}
