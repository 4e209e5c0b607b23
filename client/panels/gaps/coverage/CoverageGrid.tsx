// oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role -- A grid is a table in which one moves about.
/** The matrix as a grid: heads that stay in sight, a cursor that the arrow keys move, cells that open. */
import { memo, useEffect, useRef, useState, type CSSProperties, type KeyboardEvent, type MouseEvent, type ReactElement } from 'react';
import type { Standing } from '../../../api/generated/graphql.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import styles from './Coverage.module.css';
import { spotAfter, type Spot } from './gridKeys.ts';
import { widened, type Grid, type GridRow, type Heading } from './gridModel.ts';

/** With so few columns the words of a cell have room beside its mark. */
const mostInWords = 4;

interface CoverageGridProps {
  readonly label: string;
  readonly grid: Pick<Grid, 'columns' | 'groups'>;
  /** Of this page. */
  readonly rows: readonly GridRow[];
  /** Of the first row of this page, from 0, and of how many. */
  readonly from: number;
  readonly all: number;
  /** Cells in other states stand back; none asks for nothing. */
  readonly states: readonly Standing[];
  readonly open: { readonly row: string; readonly column: string } | null;
  readonly onOpen: (row: string, column: string) => void;
}

export function CoverageGrid({ label, grid: { columns, groups }, rows, from, all, states, open, onOpen }: CoverageGridProps): ReactElement {
  const viewSay = useViewSay();
  const table = useRef<HTMLTableElement>(null);
  const [held, setHeld] = useState<Spot>({ row: 0, column: 0 });
  const spot = { row: Math.min(held.row, rows.length - 1), column: Math.min(held.column, columns.length - 1) };

  const isRoomy = columns.length <= mostInWords;
  // Areas are compared along a row, column by column: they stand in equal widths.
  const isByArea = !columns.some(({ isBody }) => isBody);
  const wider = isRoomy || isByArea ? [] : groups.filter(group => widened(group) !== null);
  const ofWidened = wider.reduce((sum, { span }) => sum + span, 0);
  const widenedWidth = wider.reduce((sum, group) => sum + group.span * (widened(group) ?? 0), 0);

  // What stands open beside the grid takes room from it: the cell it speaks of stays in sight.
  useEffect(() => {
    table.current?.querySelector('td[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [open?.row, open?.column]);

  const cellAt = ({ row, column }: Spot): HTMLElement | undefined =>
    table.current?.tBodies[0]?.rows[row]?.querySelectorAll<HTMLElement>('td')[column];
  const openAt = ({ row, column }: Spot): void => {
    const [head, over] = [rows[row], columns[column]];
    if (head !== undefined && over !== undefined) onOpen(head.id, over.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      openAt(spot);
      return;
    }
    const next = spotAfter(event, spot, { rows: rows.length, columns: columns.length });
    if (next === null) return;
    event.preventDefault();
    setHeld(next);
    cellAt(next)?.focus();
  };
  const onClick = (event: MouseEvent): void => {
    const cell = event.target instanceof Element ? event.target.closest('td') : null;
    const row = cell?.parentElement;
    if (cell == null || !(row instanceof HTMLTableRowElement)) return;
    const next = { row: row.sectionRowIndex, column: cell.cellIndex - 1 };
    setHeld(next);
    openAt(next);
  };

  return (
    <table
      ref={table}
      role="grid"
      className={styles['grid']}
      aria-label={label}
      aria-rowcount={all + 2}
      aria-colcount={columns.length + 1}
      data-testid="coverage-grid"
      onKeyDown={onKeyDown}
      onClick={onClick}
      data-roomy={isRoomy || undefined}
      data-by-area={isByArea || undefined}
      style={{ '--columns': columns.length - ofWidened, '--widened': `${widenedWidth}px` } as CSSProperties}
    >
      <colgroup>
        <col className={styles['headColumn']} />
        {groups.map(group => {
          const width = wider.includes(group) ? widened(group) : null;
          return <col key={group.id} span={group.span} style={width === null ? undefined : { width }} />;
        })}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th className={styles['corner']} rowSpan={2} scope="col">
            <span className="visually-hidden">{label}</span>
          </th>
          {groups.map(({ id, text, span }, at) => (
            <th key={id} scope="colgroup" colSpan={span} className={styles['group']} title={text} data-even={at % 2 === 0 || undefined}>
              <span>{text === '' ? viewSay('gapsView', 'noRegion') : text}</span>
            </th>
          ))}
        </tr>
        <tr aria-rowindex={2}>
          {columns.map(column => (
            <th key={column.id} scope="col" className={styles['over']} title={column.text} data-column={column.id}>
              <HeadText head={column} isShort />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <Row
            key={row.id}
            row={row}
            place={from + at + 3}
            columns={columns}
            states={states}
            cursor={at === spot.row ? spot.column : null}
            open={open?.row === row.id ? open.column : null}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: GridRow;
  readonly place: number;
  readonly columns: readonly Heading[];
  readonly states: readonly Standing[];
  /** The column that Tab comes to; null in all other rows. */
  readonly cursor: number | null;
  readonly open: string | null;
}

const Row = memo(function Row({ row, place, columns, states, cursor, open }: RowProps): ReactElement {
  const viewSay = useViewSay();
  return (
    <tr aria-rowindex={place} data-row={row.id}>
      <th scope="row" className={styles['beside']} title={row.head.text}>
        <HeadText head={row.head} />
      </th>
      {row.states.map((state, at) => (
        <td
          key={columns[at]?.id}
          className={styles['cell']}
          data-state={state}
          data-out={(states.length > 0 && !states.includes(state)) || undefined}
          tabIndex={at === cursor ? 0 : -1}
          aria-label={viewSay('gapsView', `cell${state}`)}
          aria-selected={open !== null && columns[at]?.id === open}
        >
          {columns.length <= mostInWords ? <span aria-hidden="true">{viewSay('gapsView', `cell${state}`)}</span> : null}
        </td>
      ))}
    </tr>
  );
});

function HeadText({ head: { text, short, lang }, isShort = false }: { readonly head: Heading; readonly isShort?: boolean }): ReactElement {
  if (!isShort || short === text) return <span lang={lang ?? undefined}>{text}</span>;
  return (
    <>
      <span aria-hidden="true" lang={lang ?? undefined}>
        {short}
      </span>
      <span className="visually-hidden" lang={lang ?? undefined}>
        {text}
      </span>
    </>
  );
}
