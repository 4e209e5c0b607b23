/** The boards in a column, lane by lane as on the map, each with how many questions are to be put to it. */
import type { ReactElement } from 'react';
import { nameIn } from '../../../state/landscape.ts';
import { choose } from '../../../state/producers.ts';
import type { GapLoads } from '../../../state/gapLoads.ts';
import { useAct, useSession } from '../../explorer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { NameText } from '../../names/NameText.tsx';
import styles from './Ask.module.css';
import type { LaneOfBoards } from './boardsHere.ts';

interface BoardListProps {
  readonly lanes: readonly LaneOfBoards[];
  readonly loads: GapLoads | null;
}

export function BoardList({ lanes, loads }: BoardListProps): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const { language } = viewSay;
  const chosen = useSession(session => (session.choices.sheets === 'ALL' ? undefined : session.choices.about[0]));
  return (
    <nav className={styles['boards']} aria-label={viewSay('gapsView', 'boardsToAsk')} data-testid="boards-to-ask">
      {lanes.map(({ lane, boards }) => (
        <section key={lane.id}>
          <h3 className={styles['lane']}>
            <NameText name={nameIn(lane, language)} />
          </h3>
          <ul>
            {boards.map(board => {
              const n = loads?.get(board.id)?.ask ?? 0;
              return (
                <li key={board.id}>
                  <button
                    type="button"
                    className={styles['board']}
                    aria-pressed={board.id === chosen}
                    data-board={board.id}
                    onClick={() => act(session => choose('about', board.id === chosen ? [] : [board.id])(choose('sheets', 'ONE')(session)))}
                  >
                    <span>
                      <NameText name={nameIn(board, language)} />
                    </span>
                    {loads === null || n === 0 ? null : (
                      <span className={styles['count']}>
                        <span aria-hidden="true">? {n}</span>
                        <span className="visually-hidden">{viewSay('gapsView', 'nUNKNOWN', { n })}</span>
                      </span>
                    )}
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </nav>
  );
}
