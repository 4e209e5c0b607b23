/** Board against board: a cell as deep as the two overlap, marked by how they are linked; the cell at hand says its sentence below. */
import { useMemo, useRef, useState, type CSSProperties, type MouseEvent, type ReactElement } from 'react';
import { labelOf } from '../../../../schema/words/labelOf.ts';
import type { OverlapsQueryVariables, PairRow_OverlapFragment } from '../../../api/generated/graphql.ts';
import type { Measure } from '../../../layout/box.ts';
import { holdBeside } from '../../../state/producers.ts';
import { useAct, useExplorer, useSay, useSession } from '../../explorer.ts';
import { AnswerState } from '../../frame/AnswerState.tsx';
import { useIsPrinted } from '../../frame/useIsPrinted.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { useSize } from '../../map/useSize.ts';
import { useTypeface } from '../../map/useTypeface.ts';
import { useCallName, usePairName } from '../callNames.ts';
import { pairKey } from '../pairKey.ts';
import { scoreText } from '../scoreText.ts';
import { boardsAsked, groupsOf, mostBoards } from './boards.ts';
import { cellReader, type MatrixCell } from './cells.ts';
import { headNameIn } from './headName.ts';
import { headsFor, headWidthFor } from './heads.ts';
import styles from './Matrix.module.css';
import { MatrixGrid, type At } from './MatrixGrid.tsx';
import { SideHeads, TopHeads } from './MatrixHeads.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';
import { MatrixPair } from './MatrixPair.tsx';
import { MatrixPicture } from './MatrixPicture.tsx';
import { OpenedPair } from './OpenedPair.tsx';
import { cellAt, onPaper, placesFor, shrunkTo } from './places.ts';
import { TooManyBoards } from './TooManyBoards.tsx';
import { useEveryPair } from './useEveryPair.ts';

export function Matrix({ question }: { readonly question: OverlapsQueryVariables }): ReactElement {
  const viewSay = useViewSay();
  const say = useSay();
  const { index, asOf } = useExplorer();
  const filters = useSession(session => session.filters);
  const choices = useSession(session => session.choices);
  const boards = useMemo(() => boardsAsked(index, { filters, choices, asOf }), [index, filters, choices, asOf]);
  const groups = useMemo(() => groupsOf(index, boards, { by: choices.boards, say }), [index, boards, choices.boards, say]);
  const isTooMany = boards.length > mostBoards;
  const measure = useTypeface();
  const answer = useEveryPair(question, { skip: isTooMany || boards.length === 0 });
  if (boards.length === 0) return <p className={styles['none']}>{viewSay('overlapsView', 'noBoards')}</p>;
  if (isTooMany) return <TooManyBoards count={boards.length} />;
  return (
    <>
      <AnswerState answer={{ ...answer, isAsking: answer.isAsking && answer.data === null }} />
      {answer.data === null || measure === null ? null : (
        <DrawnMatrix pairs={answer.data} groups={groups} measure={measure} isNet={choices.required === 'NO'} />
      )}
    </>
  );
}

/** What the pair at hand needs to stand beside the matrix; otherwise it stands below. */
const handWidth = 400;

/** Where nobody moved yet: the first cell of the first row that has a number, for what lies apart has little to tell. */
function firstTold(ids: readonly string[], isKnown: (first: string, second: string) => boolean): At {
  const [first = '', ...others] = ids;
  const place = others.findIndex(other => isKnown(first, other));
  return { row: 0, column: Math.min(Math.max(0, place) + 1, ids.length - 1) };
}

interface DrawnMatrixProps {
  readonly pairs: readonly PairRow_OverlapFragment[];
  readonly groups: ReturnType<typeof groupsOf>;
  readonly measure: Measure;
  readonly isNet: boolean;
}

function DrawnMatrix({ pairs, groups, measure, isNet }: DrawnMatrixProps): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const { index } = useExplorer();
  const nameOf = useCallName();
  const pairName = usePairName();
  const held = useSession(session => session.pair);
  const place = useRef<HTMLDivElement>(null);
  const isOnPaper = useIsPrinted();
  const width = useSize(place)?.width ?? 0;
  const { language } = viewSay;
  const { names, headWidth, places, heads } = useMemo(() => {
    const along = groups.flatMap(({ boards }) => boards.map(id => headNameIn(index, id, language)));
    const beside = headWidthFor(along, measure);
    const placed = placesFor(groups, isOnPaper ? onPaper : width - beside);
    return { names: along, headWidth: beside, places: placed, heads: headsFor(placed, along, measure) };
  }, [groups, width, isOnPaper, index, language, measure]);
  const isBeside = !isOnPaper && width - headWidth - places.width > handWidth;
  const cellOf = useMemo(() => cellReader(pairs, { index, isNet }), [pairs, index, isNet]);
  const [moved, setMoved] = useState<readonly string[]>(held);
  const [pointed, setPointed] = useState<At | null>(null);
  const found = { row: places.ids.indexOf(moved[0] ?? ''), column: places.ids.indexOf(moved[1] ?? '') };
  const at = found.row < 0 || found.column < 0 ? firstTold(places.ids, (first, second) => cellOf(first, second).is === 'known') : found;
  const shown = pointed ?? at;
  const idsAt = ({ row, column }: At): [string, string] => [places.ids[row] ?? '', places.ids[column] ?? ''];
  const [a, b] = idsAt(shown);
  const open = (cell: At): void => {
    setMoved(idsAt(cell));
    const ids = idsAt(cell);
    if (ids[0] !== ids[1]) act(holdBeside(pairKey(held) === pairKey(ids) ? [] : ids));
  };
  const under = (event: MouseEvent): At | null => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return cellAt(places, event.clientX - left, event.clientY - top);
  };
  const label = (first: string, second: string): string => {
    const cell = cellOf(first, second);
    return first === second ? nameOf(first) : `${pairName(first, second)}: ${cellWords(cell, viewSay)}`;
  };
  return (
    <>
      <MatrixLegend isNet={isNet} />
      <p id="matrix-hint" className="visually-hidden">
        {viewSay('overlapsView', 'matrixHint')}
      </p>
      <div ref={place} className={styles['board']} data-beside={isBeside || undefined}>
        {width === 0 ? null : (
          <div
            className={styles['matrix']}
            data-picture=""
            style={
              {
                'gridTemplateColumns': `${headWidth}px ${places.width}px`,
                '--on-sheet': shrunkTo(places, { width: headWidth, height: heads.height }),
              } as CSSProperties
            }
          >
            <div className={styles['corner']} style={{ height: heads.height }} />
            <TopHeads places={places} heads={heads} at={shown} />
            <SideHeads places={places} names={names} at={shown} />
            {/* The pointer's way to what the grid within offers to the keys. */}
            {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
            <div
              className={styles['cells']}
              style={{ width: places.width, height: places.height }}
              onPointerMove={event => setPointed(under(event))}
              onPointerLeave={() => setPointed(null)}
              onClick={event => {
                const cell = under(event);
                if (cell !== null) open(cell);
              }}
            >
              <MatrixPicture places={places} cellOf={cellOf} />
              <Cross at={shown} places={places} />
              <MatrixGrid
                places={places}
                at={at}
                labelOf={label}
                nameOf={nameOf}
                isOpen={(first, second) => held.length === 2 && pairKey(held) === pairKey([first, second])}
                onMove={cell => {
                  setPointed(null);
                  setMoved(idsAt(cell));
                }}
                onOpen={open}
              />
            </div>
          </div>
        )}
        <MatrixPair a={a} b={b} cell={cellOf(a, b)} words={cellWords(cellOf(a, b), viewSay)} />
      </div>
      <OpenedPair />
    </>
  );
}

function Cross({ at, places: { rows, columns, cell } }: { readonly at: At; readonly places: ReturnType<typeof placesFor> }): ReactElement {
  return (
    <span
      className={styles['cross']}
      aria-hidden="true"
      style={{ left: (columns[at.column] ?? 0) - 1, top: (rows[at.row] ?? 0) - 1, width: cell + 1, height: cell + 1 }}
    />
  );
}

function cellWords(cell: MatrixCell, viewSay: ReturnType<typeof useViewSay>): string {
  switch (cell.is) {
    case 'same':
      return viewSay('overlapsView', 'same');
    case 'known':
      return `${scoreText(cell.share)}, ${labelOf('LinkState', cell.link, viewSay.language)}`;
    case 'unknown':
      return `${viewSay('overlapsView', 'notKnown')}, ${labelOf('LinkState', cell.link, viewSay.language)}`;
    case 'apart':
      return viewSay('overlapsView', 'noSharedArea');
    case 'national':
      return viewSay('overlapsView', 'bothNational');
    case 'left out':
      return viewSay('overlapsView', 'leftOut');
  }
}
