/** A pair: what one would say of it aloud, then the numbers; and below it, once opened, all that is behind them. */
import { memo, type ReactElement } from 'react';
import type { PairRow_OverlapFragment } from '../../api/generated/graphql.ts';
import { holdBeside } from '../../state/producers.ts';
import { Button } from '../../ui/Button.tsx';
import { BodyLink } from '../body/said/BodyLink.tsx';
import { useAct, useIndex, useSay, useSession } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { JudgeButton } from '../judge/JudgeButton.tsx';
import { VerdictMark } from '../judge/VerdictMark.tsx';
import { SentenceText } from '../names/SentenceText.tsx';
import { allAssumed, countsOf, localCountsOf } from './counts.ts';
import { LinkMark } from './LinkMark.tsx';
import { MemberCountsTable } from './MemberCountsTable.tsx';
import { PairDetails } from './PairDetails.tsx';
import { pairKey } from './pairKey.ts';
import { PairLinks } from './PairLinks.tsx';
import { usePairName } from './callNames.ts';
import { ScoreBar } from './ScoreBar.tsx';
import styles from './PairRow.module.css';

interface PairRowProps {
  readonly overlap: PairRow_OverlapFragment;
  /** What law requires is left out. */
  readonly isNet: boolean;
  readonly onOpen?: (key: string) => void;
}

export const PairRow = memo(function PairRow({ overlap, isNet, onOpen }: PairRowProps): ReactElement {
  const { id, a, b, link, facetsKnown, assumedSeats, judgement } = overlap;
  const say = useSay();
  const viewSay = useViewSay();
  const act = useAct();
  const index = useIndex();
  const nameOf = usePairName();
  const key = pairKey([a.id, b.id]);
  const isOpen = useSession(session => session.pair.length === 2 && pairKey(session.pair) === key);
  const assumedSeatsInAll = allAssumed(assumedSeats);
  const counts = countsOf(overlap.members.whole);
  const open = (isWanted: boolean): void => {
    if (isWanted) onOpen?.(key);
    act(holdBeside(isWanted ? [a.id, b.id] : []));
  };
  return (
    <>
      <tr className={styles['row']} data-pair={id} data-open={isOpen || undefined}>
        <th scope="row" className={styles['pair']}>
          <span className={styles['boards']}>
            <span className={styles['board']}>
              <BodyLink id={a.id} />
            </span>{' '}
            <span className={styles['board']}>
              <BodyLink id={b.id} />
              {judgement === null ? null : <VerdictMark judgement={judgement} />}
            </span>
          </span>
          <span className={styles['sentence']}>
            <SentenceText text={say.language === 'cy' ? overlap.sentenceCy : overlap.sentenceEn} />
          </span>
          {assumedSeatsInAll === null ? null : (
            <span className={styles['fine']}>{viewSay('overlapsView', 'allAssumed', { n: assumedSeatsInAll })}</span>
          )}
          <span className={styles['actions']}>
            <Button size="small" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
              {viewSay('overlapsView', 'open')}
              <span className="visually-hidden">: {nameOf(a.id, b.id)}</span>
            </Button>
            <JudgeButton about={id} subject={nameOf(a.id, b.id)} />
            <PairLinks a={a.id} b={b.id} />
          </span>
        </th>
        <td data-column="score">
          <ScoreBar share={isNet ? (counts.others?.jaccard ?? null) : overlap.score} />
          <span className={styles['fine']}>
            {isNet ? viewSay('overlapsView', 'scoreNet') : viewSay('overlapsView', 'facetsKnown', { n: facetsKnown })}
          </span>
        </td>
        <td data-column="members">
          <MemberCountsTable whole={counts} local={localCountsOf(index, overlap)} isNet={isNet} />
        </td>
        <td data-column="link">
          <LinkMark link={link} />
        </td>
        <td data-column="known">
          {assumedSeats === null ? (
            <span className={styles['unknown']}>{viewSay('overlapsView', 'notKnown')}</span>
          ) : (
            <Assumed told={assumedSeats} />
          )}
        </td>
      </tr>
      {isOpen ? (
        <tr className={styles['behind']}>
          <td colSpan={5}>
            <div className={styles['opened']}>
              <PairDetails a={a.id} b={b.id} />
            </div>
          </td>
        </tr>
      ) : null}
    </>
  );
});

/** The server says `2 of 9`, whatever the language. */
function Assumed({ told }: { readonly told: string }): ReactElement {
  const viewSay = useViewSay();
  const [assumed = '', all = ''] = told.match(/\d+/g) ?? [];
  return <>{viewSay('overlapsView', 'assumed', { n: Number(assumed), all: Number(all) })}</>;
}
