/** Who stands between others: a ranking by one measure, with how far its ranks move, and what joins each one click away. */
import { useState, type ReactElement } from 'react';
import { choiceSpecs } from '../../../state/choices.ts';
import { choose } from '../../../state/producers.ts';
import { Select } from '../../../ui/Select.tsx';
import { useBodyName } from '../../body/said/bodyName.ts';
import { useAct, useSession } from '../../explorer.ts';
import { AnswerState } from '../../frame/AnswerState.tsx';
import { Pager } from '../../frame/Pager.tsx';
import { useViewSay } from '../../frame/useViewSay.ts';
import { GroupingSelect } from '../GroupingSelect.tsx';
import { PartTable } from '../PartTable.tsx';
import { SilosFrame } from '../SilosFrame.tsx';
import { useRankColumns } from './rankColumns.ts';
import { useRanking, type Ranked } from './ranking.ts';
import { RankList } from './RankList.tsx';

const bestFirst = { column: 'Rank', isDescending: false } as const;
const pageSize = 25;

export function BetweenPart(): ReactElement {
  const viewSay = useViewSay();
  const { ranked, shown } = useSession(session => session.choices);
  const { ranks, answer, refusal } = useRanking();
  const columns = useRankColumns(ranked === 'BROKERAGE');
  return (
    <SilosFrame
      lead={refusal === null ? <Lead ranks={ranks} /> : <p>{viewSay('silosBetween', refusal)}</p>}
      controls={<RankedBy />}
      columns={columns}
      rows={() => (refusal === null ? (ranks ?? []) : [])}
    >
      {refusal === null ? <AnswerState answer={{ ...answer, isAsking: answer.isAsking && ranks === null }} /> : null}
      {refusal !== null || ranks === null ? null : shown === 'TABLE' ? (
        <PartTable caption={viewSay('silosView', 'BETWEEN')} rows={ranks} columns={columns} bodyOf={({ id }) => id} first={bestFirst} />
      ) : (
        <Pages key={ranked} ranks={ranks} />
      )}
    </SilosFrame>
  );
}

function RankedBy(): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const ranked = useSession(session => session.choices.ranked);
  return (
    <>
      <Select
        label={viewSay('silosBetween', 'rankedBy')}
        isWide
        value={ranked}
        onChange={chosen => act(choose('ranked', chosen))}
        options={choiceSpecs.ranked.values.map(value => ({ value, label: viewSay('silosBetween', value) }))}
      />
      {ranked === 'BROKERAGE' ? <GroupingSelect /> : null}
    </>
  );
}

function Lead({ ranks }: { readonly ranks: readonly Ranked[] | null }): ReactElement | null {
  const viewSay = useViewSay();
  const nameOf = useBodyName();
  if (ranks === null) return null;
  const [first] = ranks;
  if (first === undefined) return <p>{viewSay('silosBetween', 'leadBetweenNone')}</p>;
  const ofWales = ranks.filter(({ isOneForAll }) => isOneForAll).length;
  return (
    <p>
      {viewSay('silosBetween', 'leadBetween', { first: nameOf(first.id), all: first.of })}{' '}
      {ofWales === 0 ? '' : viewSay('silosBetween', 'leadOneForAll', { n: ofWales })}
    </p>
  );
}

function Pages({ ranks }: { readonly ranks: readonly Ranked[] }): ReactElement {
  const [page, setPage] = useState(0);
  const from = Math.min(page, Math.max(0, Math.ceil(ranks.length / pageSize) - 1)) * pageSize;
  const shown = ranks.slice(from, from + pageSize);
  return (
    <>
      <RankList ranks={shown} />
      <Pager
        from={from}
        shown={shown.length}
        all={ranks.length}
        onBefore={from === 0 ? null : () => setPage(from / pageSize - 1)}
        onAfter={from + pageSize >= ranks.length ? null : () => setPage(from / pageSize + 1)}
      />
    </>
  );
}
