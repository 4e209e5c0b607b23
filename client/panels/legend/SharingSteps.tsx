/** What the lens of overlap lights, with how many; while no board is chosen, what to do. */
import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { dateIn } from '../../../schema/words/dates.ts';
import { sharingColours, sharingSteps, sideMarks } from '../../canvas/tints.ts';
import { countStanding } from '../../state/sharing.ts';
import { useExplorer, useSay, useSession, useSharing } from '../explorer.ts';
import { boardName } from '../map/standingWords.ts';
import styles from './Legend.module.css';

export function SharingSteps(): ReactElement {
  const say = useSay();
  const { index, asOf } = useExplorer();
  const day = useSession(session => session.filters.asOf);
  const sharing = useSharing();
  const { assumed, required } = useSession(session => session.choices);
  if (sharing === null) return <b>{say('sharing', 'choose')}</b>;
  const [first = '', second = ''] = sharing.boards.map(id => boardName(index, id, say));
  const { both, first: onFirst, second: onSecond } = sharingColours;
  const left = [
    ...(asOf === null || day === null ? [] : [say('sharing', 'atDay', { day: dateIn(day, say.language) })]),
    ...(assumed === 'NO' ? [say('sharing', 'noAssumed')] : []),
    ...(required === 'NO' ? [say('sharing', 'noRequired')] : []),
  ];
  // A board of which no seat is known shares nothing that can be counted: that is not none.
  const notKnown = (board: string): string =>
    asOf === null || day === null ? say('sharing', 'notKnownOf', { board }) : say('sharing', 'notKnownThen', { board, day });
  const onlyOn = (place: 0 | 1, board: string): string =>
    sharing.members[place] === null
      ? notKnown(board)
      : `${countStanding(sharing, { is: 'one', place })} ${say('sharing', sharing.members.includes(null) ? 'seatsOn' : 'onlyOn', { board })}`;
  return (
    <>
      {sharing.boards.length === 2 ? (
        <>
          {sharing.members.includes(null) ? null : (
            <Step colours={both} frame="both" mark={sideMarks.join('+')}>
              {countStanding(sharing, { is: 'both' })} {say('sharing', 'onBoth')}
            </Step>
          )}
          <Step colours={onFirst} mark={sideMarks[0]}>
            {onlyOn(0, first)}
          </Step>
          <Step colours={onSecond} frame="gives" mark={sideMarks[1]}>
            {onlyOn(1, second)}
          </Step>
        </>
      ) : (
        <>
          <Step colours={onFirst} mark={sideMarks[0]}>
            {sharing.members[0] === null
              ? notKnown(first)
              : say('sharing', 'membersOf', { n: countStanding(sharing, { is: 'one', place: 0 }), board: first })}
          </Step>
          <span>{say('sharing', 'sharedWith', { board: first })}</span>
          {sharingSteps.map(({ name, upTo, colours }, at) => {
            const from = (sharingSteps[at - 1]?.upTo ?? 0) + 1;
            return (
              <Step key={name} colours={colours}>
                {upTo === Infinity ? say('sharing', 'orMore', { from }) : say('sharing', 'range', { from, to: upTo })}
              </Step>
            );
          })}
        </>
      )}
      {left.length === 0 ? null : <span>{left.join(', ')}</span>}
    </>
  );
}

interface StepProps {
  readonly colours: { readonly fill: string; readonly line: string };
  readonly frame?: string;
  readonly mark?: string;
  readonly children: ReactNode;
}

function Step({ colours: { fill, line }, frame, mark, children }: StepProps): ReactElement {
  return (
    <span className={styles['mark']}>
      <span className={styles['step']} data-frame={frame} style={{ '--fill': fill, '--line': line } as CSSProperties} />
      {mark === undefined ? null : <b>{mark}</b>}
      <span>{children}</span>
    </span>
  );
}
