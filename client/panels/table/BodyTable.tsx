/** The map as rows: the same bodies, filters, focus and selection, in columns that sort. */
import { memo, useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactElement } from 'react';
import { nameIn, selectionOf } from '../../state/landscape.ts';
import { focusOn, pickBody, select, showScreen, stepOut } from '../../state/producers.ts';
import { useAct, useSay, useSession } from '../explorer.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ActLink } from '../frame/ActLink.tsx';
import { usePaper } from '../frame/onPaper.ts';
import { Pager } from '../frame/Pager.tsx';
import { useComingRows } from '../frame/useComingRows.ts';
import { NameText } from '../names/NameText.tsx';
import type { BodyRow } from './bodyRows.ts';
import type { Sorting } from '../../state/session.ts';
import { textIn, type Column } from './columns.ts';
import { rowAfter } from './rowKeys.ts';
import { firstRowShown, rowsAtOnce } from './rowsAtHand.ts';
import styles from './Table.module.css';
import { TableHead } from './TableHead.tsx';

interface BodyTableProps {
  readonly caption: string;
  /** In the order in which they stand. */
  readonly rows: readonly BodyRow[];
  readonly columns: readonly Column<BodyRow>[];
  readonly sorting: Sorting;
  readonly onSort: (column: string) => void;
}

const rowsAStep = 25;

export const BodyTable = memo(function BodyTable({ caption, rows, columns, sorting, onSort }: BodyTableProps): ReactElement {
  const say = useSay();
  const act = useAct();
  const selectedId = useSession(session => session.selected?.id);
  const focusId = useSession(session => session.focus?.id);
  const [leftId, setLeftId] = useState<string | null>(null);
  const [turned, setTurned] = useState<{ readonly from: string | undefined; readonly page: number } | null>(null);
  const isWhole = usePaper() !== null;
  const body = useRef<HTMLTableSectionElement>(null);
  const wantedId = [leftId, selectedId, focusId].find(id => rows.some(row => row.id === id)) ?? undefined;
  const wantedAt = rows.findIndex(row => row.id === wantedId);
  // Whoever turned stays there until another row is at hand.
  const first = isWhole ? 0 : firstRowShown(rows.length, wantedAt, turned !== null && turned.from === wantedId ? turned.page : null);
  const shown = useMemo(() => (isWhole ? rows : rows.slice(first, first + rowsAtOnce)), [isWhole, rows, first]);
  const standing = useComingRows(shown, { place: body, row: 'tr[data-id]', step: rowsAStep, atLeast: wantedAt - first + 1 });
  const entryId = wantedAt >= first && wantedAt < first + shown.length ? wantedId : shown[0]?.id;
  const turnTo = (page: number): void => setTurned({ from: wantedId, page });

  // A row on another page is another element: the focus goes along.
  const moves = useRef(false);
  useEffect(() => {
    const isMoved = moves.current || body.current?.contains(document.activeElement) === true;
    moves.current = false;
    const row = body.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(entryId ?? '')}"]`);
    if (row == null) return undefined;
    if (isMoved) {
      row.focus();
      return undefined;
    }
    // With the next frame, which lays the rows out: at once they would be laid out before what was done is seen.
    const frame = requestAnimationFrame(() => row.scrollIntoView({ block: 'nearest' }));
    return () => cancelAnimationFrame(frame);
  }, [entryId]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !isInRow(event) || isInLink(event)) return;
    const at = rows.findIndex(row => row.id === entryId);
    const row = rows[at];
    if (row === undefined) return;
    const next = rowAfter(event.key, at, rows.length);
    const isFocusing = event.key.toLowerCase() === 'f' || (event.key === 'Enter' && event.shiftKey);
    if (next !== null) {
      moves.current = next !== at;
      setTurned(null);
      setLeftId(rows[next]?.id ?? null);
    } else if (isFocusing) act(focusOn(row.id));
    else if (event.key === 'Enter' || event.key === ' ') act(pickBody(row.body));
    else if (event.key === 'Escape') act(stepOut);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = (event: MouseEvent): void => {
    if (isInLink(event)) return;
    const id = (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset['id'];
    const row = rows.find(other => other.id === id);
    if (row === undefined) return;
    setLeftId(row.id);
    act(pickBody(row.body));
  };

  return (
    <>
      <table
        // Rows that are moved along and acted on make a grid, by the pattern of WAI-ARIA; the rule knows only tables to be read.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        className={styles['table']}
        data-turned={shown.length === rows.length ? undefined : ''}
        aria-rowcount={rows.length + 1}
        aria-busy={standing < shown.length}
        aria-describedby="table-hint"
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <caption className="visually-hidden">{caption}</caption>
        <TableHead
          columns={columns}
          sorting={sorting}
          onSort={column => {
            turnTo(0);
            onSort(column);
          }}
        />
        <tbody ref={body}>
          {shown.slice(0, standing).map((row, at) => (
            <Row
              key={row.id}
              row={row}
              columns={columns}
              place={first + at + 2}
              isEntry={row.id === entryId}
              isSelected={row.id === selectedId}
            />
          ))}
          {rows.length === 0 ? (
            <tr>
              <td colSpan={columns.length}>{say('table', 'noRows')}</td>
            </tr>
          ) : null}
        </tbody>
      </table>
      {shown.length === rows.length ? null : (
        <div className={styles['pages']}>
          <Pager
            from={first}
            shown={shown.length}
            all={rows.length}
            onBefore={first === 0 ? null : () => turnTo(first / rowsAtOnce - 1)}
            onAfter={first + shown.length >= rows.length ? null : () => turnTo(first / rowsAtOnce + 1)}
          />
        </div>
      )}
    </>
  );
});

/** The headings have keys of their own. */
function isInRow({ target }: KeyboardEvent): boolean {
  return (target as Element).closest('[data-id]') !== null;
}

/** The link to a page says itself where it leads. */
function isInLink({ target }: KeyboardEvent | MouseEvent): boolean {
  return (target as Element).closest('a') !== null;
}

interface RowProps {
  readonly row: BodyRow;
  readonly columns: readonly Column<BodyRow>[];
  readonly place: number;
  readonly isEntry: boolean;
  readonly isSelected: boolean;
}

const Row = memo(function Row({ row, columns, place, isEntry, isSelected }: RowProps): ReactElement {
  const say = useSay();
  return (
    <tr data-id={row.id} data-step={row.step ?? undefined} tabIndex={isEntry ? 0 : -1} aria-rowindex={place} aria-selected={isSelected}>
      {columns.map(column => {
        if (column.id === 'name') {
          return (
            <th key={column.id} scope="row" className={styles['name']}>
              <NameText name={nameIn(row.body, say.language)} />{' '}
              <ActLink
                step={session => showScreen('page')(select(selectionOf(row.body))(session))}
                className={styles['page']}
                title={say('table', 'pageHint', { name: nameIn(row.body, say.language).text })}
                tabIndex={isEntry ? 0 : -1}
              >
                <Icon name="page" />
                <span className="visually-hidden">{say('table', 'page')}</span>
              </ActLink>
            </th>
          );
        }
        return (
          <td key={column.id} data-column={column.id} data-unknown={column.value(row) === null ? '' : undefined}>
            {dashed.has(column.id) && column.value(row) === null ? <Dash meaning={column.unknown} /> : textIn(column, row)}
          </td>
        );
      })}
    </tr>
  );
});

const dashed: ReadonlySet<string> = new Set(['steps', 'change']);

/** What most rows would say is left to those who ask: a dash to see, the words to hear. */
function Dash({ meaning }: { readonly meaning: string }): ReactElement {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{meaning}</span>
    </>
  );
}
