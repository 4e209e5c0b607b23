/** What stands behind a mark: the seats that law requires, and the duties that the body must do itself. */
import type { ReactElement } from 'react';
import { useQuery } from '@apollo/client/react';
import { SeatsOfBoardDocument } from '../../api/generated/graphql.ts';
import { DutyRow } from '../body/duties/DutyRow.tsx';
import { PartRow } from '../body/members/PartRow.tsx';
import { useSay } from '../explorer.ts';
import type { BoardRow, Cell } from './lanes.ts';

interface CellBehindProps {
  readonly organisation: string;
  readonly row: BoardRow;
  readonly cell: Cell;
}

export function CellBehind({ organisation, row, cell }: CellBehindProps): ReactElement {
  return (
    <ul>
      {cell.isRequired ? row.boards.map(board => <SeatRow key={board} organisation={organisation} board={board} />) : null}
      {cell.own.map(({ holding, isGeneral, holds }) => (
        <DutyRow key={holding.id} holding={{ ...holding, holds }} isGeneral={isGeneral} />
      ))}
    </ul>
  );
}

function SeatRow({ organisation, board }: { readonly organisation: string; readonly board: string }): ReactElement | null {
  const say = useSay();
  const { data, error } = useQuery(SeatsOfBoardDocument, { variables: { id: board } });
  const seat = data?.partnership?.seats.find(one => one.organisation.id === organisation);
  if (seat !== undefined) return <PartRow said={seat} other={board} roles={seat.roles} />;
  return <li>{say('panel', error === undefined ? 'loading' : 'error')}</li>;
}
