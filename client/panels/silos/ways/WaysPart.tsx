/** How one body reaches another: the shortest ways in sentences, each step with who says so; and how far the recorded lines upwards go. */
import { useMemo, type ReactElement } from 'react';
import { SilosWaysDocument } from '../../../api/generated/graphql.ts';
import { isPartnership } from '../../../state/landscape.ts';
import { sharesOf } from '../../body/said/certainties.ts';
import { useIndex, useSession } from '../../explorer.ts';
import { AnswerState } from '../../frame/AnswerState.tsx';
import { useAnswer } from '../../frame/useAnswer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { KnowledgeBar } from '../../knowledge/KnowledgeBar.tsx';
import { SentenceText } from '../../names/SentenceText.tsx';
import { useAskedLanguage } from '../network.ts';
import { PartTable } from '../PartTable.tsx';
import styles from '../Silos.module.css';
import { SilosFrame } from '../SilosFrame.tsx';
import { EndPickers } from './EndPickers.tsx';
import { UpwardLine } from './UpwardLine.tsx';
import { WayChoices } from './WayChoices.tsx';
import { WayItem } from './WayItem.tsx';
import { rowsOfWays, useWayColumns } from './wayRows.ts';

const inOrder = { column: 'Way', isDescending: false } as const;

export function WaysPart(): ReactElement {
  const viewSay = useViewSay();
  const { bodyById } = useIndex();
  const { ends, along, headed, shown } = useSession(session => session.choices);
  const [from, to] = ends;
  const answer = useAnswer(
    SilosWaysDocument,
    {
      from: from ?? '',
      to: to ?? '',
      lenses: along.length === 0 ? ['STRUCTURE', 'SEATS', 'MONEY', 'DATA'] : [...along],
      direction: headed,
      language: useAskedLanguage(),
    },
    { skip: from === undefined || to === undefined },
  );
  const paths = answer.data?.paths ?? null;
  const rows = useMemo(() => rowsOfWays(paths?.nodes ?? []), [paths]);
  const columns = useWayColumns();
  const isChosen = from !== undefined && to !== undefined;
  const boards = ends.filter(id => {
    const body = bodyById.get(id);
    return body !== undefined && isPartnership(body) && !body.isGeneral;
  });
  return (
    <SilosFrame
      lead={
        <p>
          <SentenceText
            text={isChosen ? (paths?.sentence ?? '') : viewSay('silosWays', from === undefined ? 'chooseEnds' : 'chooseOther')}
          />
        </p>
      }
      knowledge={
        <KnowledgeBar shares={sharesOf(rows.map(({ row }) => row))} label={viewSay('silosWays', 'stepsBehind', { n: rows.length })} />
      }
      controls={<WayChoices />}
      columns={columns}
      rows={() => rows}
    >
      <EndPickers />
      {isChosen ? <AnswerState answer={{ ...answer, isAsking: answer.isAsking && paths === null }} /> : null}
      {!isChosen || paths === null ? null : shown === 'TABLE' ? (
        <PartTable caption={viewSay('silosView', 'WAYS')} rows={rows} columns={columns} bodyOf={({ from: body }) => body} first={inOrder} />
      ) : (
        <ol className={styles['sentences']}>
          {paths.nodes.map((way, place) => (
            <WayItem key={way.steps.map(({ statement }) => statement.id).join()} way={way} place={place} />
          ))}
        </ol>
      )}
      {shown === 'TABLE' ? null : (
        <div className={styles['sentences']}>
          {boards.map(id => (
            <UpwardLine key={id} partnership={id} />
          ))}
        </div>
      )}
    </SilosFrame>
  );
}
