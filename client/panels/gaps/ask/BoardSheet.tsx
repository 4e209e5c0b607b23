/** "Is this right?": one sheet that a board goes through at its meeting, to tick, to correct and to send back. */
import { useEffect, useId, useState, type ReactElement } from 'react';
import { nameIn, type MapPartnership } from '../../../state/landscape.ts';
import { choose } from '../../../state/producers.ts';
import { useExplorer, useIndex, useSay, useSession } from '../../explorer.ts';
import { dateIn } from '../../../../schema/words/dates.ts';
import { AnswerState } from '../../frame/AnswerState.tsx';
import { useViewSay } from '../../frame/useViewSay.ts';
import styles from './BoardSheet.module.css';
import { SheetLines } from './SheetLines.tsx';
import type { SeatPart } from './sheetModel.ts';
import { useSheet } from './useSheet.ts';
import type { SheetState } from './useSheetsReady.ts';

interface BoardSheetProps {
  readonly board: MapPartnership;
  readonly onState: (board: string, state: SheetState) => void;
}

export function BoardSheet({ board, onState }: BoardSheetProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const { language } = viewSay;
  const heading = useId();
  const seatTitle = (part: SeatPart, n: number): string =>
    part === 'stated' || part === 'assumed' || part === 'disputed'
      ? viewSay('gapsView', `part${part}`, { n })
      : viewSay('gapsView', 'partlaw', { law: say('panel', part), n });
  const { sheet, questions, answer } = useSheet(board);
  const state = sheet !== null ? 'ready' : answer.failure !== null ? 'failed' : 'asking';
  useEffect(() => onState(board.id, state), [onState, board.id, state]);
  const name = nameIn(board, language);
  return (
    <article
      className={styles['sheet']}
      aria-labelledby={heading}
      data-testid="board-sheet"
      data-board={board.id}
      data-ready={sheet !== null || undefined}
    >
      <header className={styles['head']}>
        <p className={styles['question']}>{viewSay('gapsView', 'isThisRight')}</p>
        <h3
          id={heading}
          className={styles['name']}
          lang={name.language.toLowerCase() === language ? undefined : name.language.toLowerCase()}
        >
          {name.text}
        </h3>
        <p className={styles['how']}>{viewSay('gapsView', 'howToFill')}</p>
      </header>
      <AnswerState answer={answer} />
      {sheet === null ? null : (
        <>
          <SheetLines title={viewSay('gapsView', 'partnames')} lines={sheet.names} />
          <section className={styles['members']}>
            <h4 className={styles['part']}>{viewSay('gapsView', 'members')}</h4>
            {sheet.seats.every(({ lines }) => lines.length === 0) ? (
              <p className={styles['none']}>{viewSay('gapsView', 'membersNotKnown')}</p>
            ) : (
              <>
                {sheet.seats.map(({ part, lines }) =>
                  lines.length === 0 ? null : (
                    <SheetLines key={part} title={seatTitle(part, lines.length)} lines={lines} isWithin isInTwo />
                  ),
                )}
                <p className={styles['write']}>
                  <span>{viewSay('gapsView', 'membersMissing')}</span>
                </p>
              </>
            )}
          </section>
          {(['upward', 'duties'] as const).map(part => (
            <SheetLines
              key={part}
              title={viewSay('gapsView', `part${part}`)}
              lines={sheet[part]}
              none={viewSay('gapsView', part === 'upward' ? 'noLineUpwards' : 'noDuty')}
              isInTwo={sheet[part].length > 4}
            />
          ))}
          {questions.length === 0 ? null : (
            <section className={styles['questions']}>
              <h4 className={styles['part']}>{viewSay('gapsView', 'questions')}</h4>
              <ol>
                {questions.map(({ id, text, found, lines }) => (
                  <li key={id}>
                    <p>
                      <strong>{text}</strong>
                      {found === null ? null : <span className={styles['found']}> {found}</span>}
                    </p>
                    {Array.from({ length: lines }, (_line, at) => (
                      <p key={at} className={styles['blank']} />
                    ))}
                  </li>
                ))}
              </ol>
            </section>
          )}
          <footer className={styles['foot']}>
            <section>
              <h4 className={styles['part']}>{viewSay('gapsView', 'sources')}</h4>
              {sheet.sources.length === 0 ? <p>{viewSay('gapsView', 'noSources')}</p> : null}
              <ol className={styles['sources']} lang="en">
                {sheet.sources.map(({ number, title, year }) => (
                  <li key={number} value={number}>
                    {title}
                    {year === null ? '' : ` (${year})`}
                  </li>
                ))}
              </ol>
            </section>
            <div className={styles['back']}>
              <p className={styles['write']}>
                <span>{viewSay('gapsView', 'filledInBy')}</span>
              </p>
              <p className={styles['write']}>
                <span>{viewSay('gapsView', 'meetingOn')}</span>
              </p>
              <p className={styles['write']}>
                <span>{viewSay('gapsView', 'sendBackTo')}</span>
              </p>
              <p className={styles['write']}>
                <span>{viewSay('gapsView', 'sendBackBy')}</span>
              </p>
            </div>
            <SheetOrigin board={board} />
          </footer>
        </>
      )}
    </article>
  );
}

/** Which landscape the sheet was made from, when, and the address of just this sheet. */
function SheetOrigin({ board }: { readonly board: MapPartnership }): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const { revision } = useIndex();
  const { addressOf, origin } = useExplorer();
  const own = useSession(session =>
    addressOf(choose('about', [board.id])(choose('sheets', 'ONE')({ ...session, selected: null, focus: null, viewport: null }))),
  );
  const [now] = useState(() => new Date());
  const day = [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
  return (
    <p className={styles['origin']}>
      {viewSay('gapsView', 'origin', { revision, date: dateIn(day, say.language), address: origin + own })}
    </p>
  );
}
