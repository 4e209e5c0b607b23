/** Boards as rows, the organisations that join them as columns: a table that is read as well as seen. */
import { Fragment, useId, useState, type ReactElement } from 'react';
import { listOf } from '../../../schema/words/listOf.ts';
import { nameIn, type MapArea } from '../../state/landscape.ts';
import { useIndex, useSay } from '../explorer.ts';
import { BodyLink } from '../body/said/BodyLink.tsx';
import { useBodyName } from '../body/said/bodyName.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { CellBehind } from './CellBehind.tsx';
import { CellMark, ownMark } from './CellMark.tsx';
import styles from './Duplication.module.css';
import { DutyLine } from './DutyLine.tsx';
import { Folded } from './Folded.tsx';
import { cellOf, type BoardRow, type Cell, type Group, type Lane, type requiredSeatsIn } from './lanes.ts';
import { MatrixHead } from './MatrixHead.tsx';

interface MatrixProps {
  readonly group: Group;
  readonly lane: Lane;
  readonly area: MapArea;
  readonly required: ReturnType<typeof requiredSeatsIn>;
}

export function Matrix({ group, lane, area, required }: MatrixProps): ReactElement {
  const viewSay = useViewSay();
  const { language } = useSay();
  const nameOf = useBodyName();
  const caption = useId();
  const { organisations, rows, isOne } = group;
  return (
    <div className={isOne ? styles['one'] : styles['rest']} data-one={isOne ? '' : undefined}>
      <p id={caption} className={isOne ? styles['oneSentence'] : styles['restTitle']}>
        {isOne ? (
          <>
            <strong>{viewSay('duplicationView', 'couldBeOne')}</strong>{' '}
            {viewSay('duplicationView', 'joinedBy', { organisations: listOf(organisations.map(nameOf), language) })}
          </>
        ) : (
          viewSay('duplicationView', 'rest')
        )}
      </p>
      <div className={styles['scroll']}>
        <table className={styles['matrix']} aria-labelledby={caption}>
          <MatrixHead first={viewSay('duplicationView', 'boardAndDuty')} organisations={organisations} />
          <tbody>
            {rows.map(row => (
              <Row key={row.id} row={row} group={group} lane={lane} area={area} required={required} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Row({ row, group: { organisations }, lane, area, required }: MatrixProps & { readonly row: BoardRow }): ReactElement {
  const [open, setOpen] = useState<string | null>(null);
  const behind = useId();
  const cells = organisations.map(organisation => ({ organisation, cell: cellOf(row, organisation, { own: lane.own, required }) }));
  const opened = cells.find(({ organisation }) => organisation === open);
  return (
    <Fragment>
      <tr data-row={row.id}>
        <th scope="row" className={styles['rowHead']}>
          <Boards row={row} area={area} />
          <ul>
            {row.duties.map(duty => (
              <DutyLine key={`${duty.holding.id} ${duty.how}`} duty={duty} />
            ))}
          </ul>
        </th>
        {cells.map(({ organisation, cell }) => (
          <td key={organisation} className={styles['cell']}>
            <CellButton
              organisation={organisation}
              row={row}
              cell={cell}
              isOpen={open === organisation}
              behind={behind}
              onToggle={() => setOpen(open === organisation ? null : organisation)}
            />
          </td>
        ))}
      </tr>
      {opened === undefined ? null : (
        <tr className={styles['behind']}>
          <td colSpan={organisations.length + 1} id={behind}>
            <CellBehind organisation={opened.organisation} row={row} cell={opened.cell} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}

interface CellButtonProps {
  readonly organisation: string;
  readonly row: BoardRow;
  readonly cell: Cell;
  readonly isOpen: boolean;
  readonly behind: string;
  readonly onToggle: () => void;
}

/** Nothing recorded is said so, and is no “no”. */
function CellButton({ organisation, row, cell, isOpen, behind, onToggle }: CellButtonProps): ReactElement {
  const viewSay = useViewSay();
  const nameOf = useBodyName();
  const own = ownMark(cell.own);
  if (!cell.isRequired && own === 'none') return <span className="visually-hidden">{viewSay('duplicationView', 'noSeatRecorded')}</span>;
  const said = [
    ...(cell.isRequired ? [viewSay('duplicationView', 'markRequired')] : []),
    ...(own === 'none' ? [] : [viewSay('duplicationView', own === 'direct' ? 'markOwn' : 'markOwnGeneral')]),
  ].join('; ');
  const name = `${nameOf(organisation)}, ${row.boards.map(nameOf).join(', ')}: ${said}`;
  return (
    <button
      type="button"
      className={styles['cellButton']}
      aria-expanded={isOpen}
      aria-controls={isOpen ? behind : undefined}
      aria-label={name}
      title={said}
      onClick={onToggle}
    >
      <CellMark isRequired={cell.isRequired} own={own} />
    </button>
  );
}

/** The boards of a row by name; in a wide area with the councils that each serves. */
function Boards({ row, area }: { readonly row: BoardRow; readonly area: MapArea }): ReactElement {
  const viewSay = useViewSay();
  return (
    <Folded
      title={viewSay('duplicationView', 'boards', { n: row.boards.length })}
      isTitled={row.boards.length > 1}
      count={row.boards.length}
    >
      <ul className={row.boards.length === 1 ? styles['board'] : styles['boards']}>
        {row.boards.map(board => (
          <li key={board}>
            <BodyLink id={board} />
            {area.councils.length > 1 ? <Councils of={board} in={area} /> : null}
          </li>
        ))}
      </ul>
    </Folded>
  );
}

function Councils({ of, in: area }: { readonly of: string; readonly in: MapArea }): ReactElement | null {
  const { bodyById, areaById } = useIndex();
  const viewSay = useViewSay();
  const { language } = useSay();
  const here = new Set(area.councils.map(({ id }) => id));
  const served = (bodyById.get(of)?.footprint ?? []).filter(({ id }) => here.has(id));
  if (served.length === 0) return null;
  const names = served.flatMap(({ id }) => areaById.get(id) ?? []).map(council => nameIn(council, language).text);
  const said =
    served.length === here.size
      ? viewSay('duplicationView', 'allOfIt')
      : names.length > 3
        ? viewSay('duplicationView', 'councils', { n: names.length })
        : names.join(', ');
  return (
    <span className={styles['fine']} title={names.join(', ')}>
      {' '}
      {said}
    </span>
  );
}
