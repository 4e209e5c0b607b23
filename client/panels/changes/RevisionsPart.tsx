/** Two revisions: what is different between them, who changed it, when and why. */
import { useApolloClient } from '@apollo/client/react';
import { useMemo, type ReactElement } from 'react';
import {
  ChangesBetweenDocument,
  RevisionsDocument,
  type ChangesBetweenQueryVariables,
  type Language,
} from '../../api/generated/graphql.ts';
import { revisionsCompared, showChangesOnMap } from '../../state/comparedMoments.ts';
import { useIndex, useSession } from '../explorer.ts';
import { useAnswer } from '../frame/useAnswer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { changeColumns } from './columns.ts';
import { ChangeList } from './ChangeList.tsx';
import { Compared } from './Compared.tsx';
import styles from './Changes.module.css';
import { everyRow } from './everyRow.ts';
import { RevisionSelects } from './RevisionSelects.tsx';
import { rowOfDifference } from './row.ts';
import { pageSize, usePages } from './usePages.ts';

export function RevisionsPart(): ReactElement {
  const viewSay = useViewSay();
  const client = useApolloClient();
  const { revision: present } = useIndex();
  const choices = useSession(session => session.choices);
  const { from, to } = revisionsCompared(choices, present);
  const { about, changed } = choices;
  const spoken: Language = viewSay.language === 'cy' ? 'CY' : 'EN';
  const asked = { from, to, about: about[0] ?? null, kind: changed.length === 0 ? null : [...changed], language: spoken };
  const pages = usePages(JSON.stringify([asked, present]));
  const answer = useAnswer(ChangesBetweenDocument, { ...asked, first: pageSize, after: pages.after });
  if (pages.after !== null && answer.failure?.said != null) pages.startAgain();
  const revisions = useAnswer(RevisionsDocument, { language: spoken }).data?.changes ?? [];
  const data = answer.data?.changesBetween ?? null;
  const changes = useMemo(() => data?.changes ?? [], [data]);
  const rows = useMemo(() => (data?.records.nodes ?? []).map(rowOfDifference), [data]);
  const columns = useMemo(() => changeColumns({ viewSay, changes }), [viewSay, changes]);
  return (
    <Compared
      answer={answer}
      lead={data === null ? null : { sentence: data.sentence, note: viewSay('changesView', 'revisionsNote') }}
      moments={<RevisionSelects from={from} to={to} changes={revisions} />}
      onMap={from === to ? null : showChangesOnMap({ from: [String(from)], to: [String(to)] })}
      list={{
        rows,
        columns,
        changes,
        counts: data?.counts.flatMap(({ kinds }) => kinds) ?? [],
        total: data?.records.totalCount ?? 0,
        from: pages.from,
        ...pages.around(data?.records.pageInfo ?? null),
      }}
      words={{ heading: 'rows', caption: 'caption', none: changes.length === 0 && present <= 1 ? 'noneLoaded' : 'none', file: 'file' }}
      everyRow={() =>
        everyRow(async after => {
          const variables: ChangesBetweenQueryVariables = { ...asked, first: 200, after };
          const found = await client.query({ query: ChangesBetweenDocument, variables, fetchPolicy: 'no-cache' });
          const records = found.data?.changesBetween.records;
          return records === undefined ? null : { rows: records.nodes.map(rowOfDifference), pageInfo: records.pageInfo };
        })
      }
      beside={data === null || data.changeCount === 0 ? null : <ChangeList changes={changes} all={data.changeCount} />}
      className={styles['revisions']}
    />
  );
}
