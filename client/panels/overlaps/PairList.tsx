/** Pairs one below the other, a page at a time. The pair that the address holds stands above the list where it meets the filters and is not among the first. */
import { memo, useMemo, useRef, useState, type ReactElement } from 'react';
import { HeldPairDocument, OverlapsDocument, type OverlapsQuery, type OverlapsQueryVariables } from '../../api/generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { useExplorer, useSession } from '../explorer.ts';
import { AnswerState } from '../frame/AnswerState.tsx';
import { useAnswer } from '../frame/useAnswer.ts';
import { useComingRows } from '../frame/useComingRows.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { isPairAsked } from './chosen.ts';
import { pairKey } from './pairKey.ts';
import styles from './PairList.module.css';
import { PairRow } from './PairRow.tsx';
import { useReckoning } from './useQuestion.ts';

interface PairListProps {
  /** The first. */
  readonly page: OverlapsQuery['overlaps'];
  /** What law requires is left out of it. */
  readonly isNet: boolean;
  /** Another one is on its way. */
  readonly isLeaving: boolean;
  readonly question: OverlapsQueryVariables;
}

const rowsAStep = 10;

export const PairList = memo(function PairList({ page, isNet, isLeaving, question }: PairListProps): ReactElement {
  const viewSay = useViewSay();
  const asked = JSON.stringify(question);
  const [shown, setShown] = useState({ asked, pages: 1 });
  const [opened, setOpened] = useState<string | null>(null);
  const held = useSession(session => session.pair);
  const filters = useSession(session => session.filters);
  const { index, asOf } = useExplorer();
  const isAsked = useMemo(() => isPairAsked(index, held, { filters, asOf }), [index, held, filters, asOf]);
  const { nodes, pageInfo, totalCount } = page;
  const place = useRef<HTMLTableSectionElement>(null);
  const standing = useComingRows(nodes, { place, row: 'tr[data-pair]', step: rowsAStep, isLeaving });
  const isComing = standing < nodes.length;
  const pages = shown.asked === asked ? shown.pages : 1;
  const heldKey = isAsked ? pairKey(held) : null;
  const isHeldAbove = heldKey !== null && heldKey !== opened && !nodes.some(({ a, b }) => pairKey([a.id, b.id]) === heldKey);
  return (
    <div className={styles['pairs']}>
      <table className={styles['table']} aria-busy={isLeaving || isComing} data-late={isLeaving ? '' : undefined}>
        <caption className="visually-hidden">{viewSay('overlapsView', 'caption')}</caption>
        <thead>
          <tr>
            {(['pair', 'score', 'members', 'link', 'known'] as const).map(heading => (
              <th key={heading} scope="col" data-column={heading}>
                {viewSay('overlapsView', `${heading}Heading`)}
              </th>
            ))}
          </tr>
        </thead>
        {isHeldAbove ? <HeldPair a={held[0] ?? ''} b={held[1] ?? ''} isNet={isNet} /> : null}
        <tbody ref={place}>
          {nodes.slice(0, standing).map(overlap => (
            <PairRow key={overlap.id} overlap={overlap} isNet={isNet} onOpen={setOpened} />
          ))}
        </tbody>
        {pageInfo.hasNextPage && !isComing ? (
          <MorePairs
            question={question}
            isNet={isNet}
            after={pageInfo.endCursor}
            before={nodes.length}
            total={totalCount}
            pages={pages - 1}
            onMore={() => setShown({ asked, pages: pages + 1 })}
            onOpen={setOpened}
          />
        ) : null}
      </table>
      {totalCount === 0 ? <p className={styles['none']}>{viewSay('overlapsView', 'none')}</p> : null}
    </div>
  );
});

interface MorePairsProps {
  readonly question: OverlapsQueryVariables;
  readonly isNet: boolean;
  readonly after: string | null;
  /** How many pairs stand above. */
  readonly before: number;
  readonly total: number;
  /** How many pages more are wanted. */
  readonly pages: number;
  readonly onMore: () => void;
  readonly onOpen: (key: string) => void;
}

/** Each page begins where the one above ends, so that all of them follow a change of the landscape. */
function MorePairs({ pages, ...rest }: MorePairsProps): ReactElement {
  const viewSay = useViewSay();
  const { before, total, onMore } = rest;
  if (pages > 0) return <NextPairs pages={pages} {...rest} />;
  return (
    <tbody className={styles['more']}>
      <tr>
        <td colSpan={5}>
          <span>{viewSay('overlapsView', 'shown', { n: before, all: total })}</span>{' '}
          <Button onClick={onMore}>{viewSay('overlapsView', 'showMore')}</Button>
        </td>
      </tr>
    </tbody>
  );
}

function NextPairs({ question, isNet, after, before, total, pages, onMore, onOpen }: MorePairsProps): ReactElement {
  const answer = useAnswer(OverlapsDocument, { ...question, after });
  const { data } = answer;
  return (
    <>
      {answer.isAsking || answer.failure !== null ? (
        <tbody>
          <tr>
            <td colSpan={5}>
              <AnswerState answer={answer} />
            </td>
          </tr>
        </tbody>
      ) : null}
      {data === null ? null : (
        <tbody>
          {data.overlaps.nodes.map(overlap => (
            <PairRow key={overlap.id} overlap={overlap} isNet={isNet} onOpen={onOpen} />
          ))}
        </tbody>
      )}
      {data?.overlaps.pageInfo.hasNextPage === true ? (
        <MorePairs
          question={question}
          isNet={isNet}
          after={data.overlaps.pageInfo.endCursor}
          before={before + data.overlaps.nodes.length}
          total={total}
          pages={pages - 1}
          onMore={onMore}
          onOpen={onOpen}
        />
      ) : null}
    </>
  );
}

function HeldPair({ a, b, isNet }: { readonly a: string; readonly b: string; readonly isNet: boolean }): ReactElement | null {
  const viewSay = useViewSay();
  const answer = useAnswer(HeldPairDocument, { ...useReckoning(), a, b });
  const overlap = answer.data?.overlap ?? null;
  const isThis = overlap !== null && pairKey([overlap.a.id, overlap.b.id]) === pairKey([a, b]);
  return (
    <tbody className={styles['held']}>
      <tr>
        <th colSpan={5} scope="rowgroup">
          {viewSay('overlapsView', 'held')}
          <AnswerState answer={answer} />
        </th>
      </tr>
      {isThis ? <PairRow overlap={overlap} isNet={isNet} /> : null}
      <tr>
        <th colSpan={5} scope="rowgroup">
          {viewSay('overlapsView', 'inOrder')}
        </th>
      </tr>
    </tbody>
  );
}
