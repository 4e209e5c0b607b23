/** Two days: what began and what ended between them, by what is recorded now; what names no day is counted beside it. */
import { useApolloClient } from '@apollo/client/react';
import { useMemo, type ReactElement } from 'react';
import { ChangesInTimeDocument, type ChangesInTimeQueryVariables, type Language } from '../../api/generated/graphql.ts';
import { showChangesOnMap } from '../../state/comparedMoments.ts';
import { useIndex, useSession } from '../explorer.ts';
import { useAnswer } from '../frame/useAnswer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { changeColumns } from './columns.ts';
import { Compared } from './Compared.tsx';
import styles from './Changes.module.css';
import { DayFields } from './DayFields.tsx';
import { everyRow } from './everyRow.ts';
import { rowOfTurn } from './row.ts';
import { Undated } from './Undated.tsx';
import { useDays } from '../moments/useDays.ts';
import { pageSize, usePages } from './usePages.ts';

export function DaysPart(): ReactElement {
  const viewSay = useViewSay();
  const client = useApolloClient();
  const { revision } = useIndex();
  const { since, until, isSound } = useDays();
  const { about, changed } = useSession(({ choices }) => choices);
  const spoken: Language = viewSay.language === 'cy' ? 'CY' : 'EN';
  const asked = { since, until, about: about[0] ?? null, kind: changed.length === 0 ? null : [...changed], language: spoken };
  const pages = usePages(JSON.stringify([asked, revision]));
  const answer = useAnswer(ChangesInTimeDocument, { ...asked, first: pageSize, after: pages.after }, { skip: !isSound });
  if (pages.after !== null && answer.failure?.said != null) pages.startAgain();
  const data = answer.data?.changesInTime ?? null;
  const rows = useMemo(() => (data?.records.nodes ?? []).map(rowOfTurn), [data]);
  const columns = useMemo(() => changeColumns({ viewSay, changes: null }), [viewSay]);
  return (
    <Compared
      answer={answer}
      lead={data === null ? null : { sentence: data.sentence, note: viewSay('changesView', 'daysNote') }}
      moments={<DayFields since={since} until={until} isSound={isSound} />}
      onMap={isSound ? showChangesOnMap({ since: [since], until: [until] }) : null}
      list={{
        rows,
        columns,
        changes: null,
        counts: data?.counts.flatMap(({ kinds }) => kinds) ?? [],
        total: data?.records.totalCount ?? 0,
        from: pages.from,
        ...pages.around(data?.records.pageInfo ?? null),
      }}
      words={{ heading: 'rowsDays', caption: 'captionDays', none: 'noneDays', file: 'fileDays' }}
      everyRow={() =>
        everyRow(async after => {
          const variables: ChangesInTimeQueryVariables = { ...asked, first: 200, after };
          const found = await client.query({ query: ChangesInTimeDocument, variables, fetchPolicy: 'no-cache' });
          const records = found.data?.changesInTime.records;
          return records === undefined ? null : { rows: records.nodes.map(rowOfTurn), pageInfo: records.pageInfo };
        })
      }
      beside={data === null || data.undated.length === 0 ? null : <Undated kinds={data.undated} />}
      className={styles['days']}
    />
  );
}
