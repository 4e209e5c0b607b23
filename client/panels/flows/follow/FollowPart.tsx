/** One fund or data set from its source: whom it reaches, where it stops and why, and every row that says so. */
import type { ReactElement } from 'react';
import { FlowFollowedDocument } from '../../../api/generated/graphql.ts';
import { choose, focusOn, lightFlows, lookThrough, showScreen, type Producer } from '../../../state/producers.ts';
import type { Choices } from '../../../state/choices.ts';
import { Button } from '../../../ui/Button.tsx';
import { sharesOf } from '../../body/said/certainties.ts';
import { useAct, useIndex, useSay, useSession } from '../../explorer.ts';
import { ActLink } from '../../frame/ActLink.tsx';
import { AnswerState } from '../../frame/AnswerState.tsx';
import { Files } from '../../frame/Files.tsx';
import { useAnswer } from '../../frame/useAnswer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { ViewFrame } from '../../frame/ViewFrame.tsx';
import { KnowledgeBar } from '../../knowledge/KnowledgeBar.tsx';
import { textIn } from '../../table/columns.ts';
import { isMoney, isOfSame, type AnyFlow } from '../flow.ts';
import { flowName } from '../flowWords.ts';
import { FlowKey } from '../FlowKey.tsx';
import { FlowPicture } from '../FlowPicture.tsx';
import styles from '../Flows.module.css';
import { FlowTable } from '../FlowTable.tsx';
import { useFlowColumns } from '../flowColumns.tsx';
import { follow, followNothing } from '../following.ts';
import { FormChoice } from '../FormChoice.tsx';
import { FundSelect } from '../FundSelect.tsx';
import { useFlows } from '../useFlows.ts';
import { useWhereFlows } from '../useWhereFlows.ts';
import { useSpoken } from '../useSpoken.ts';
import { FollowedRows } from './FollowedRows.tsx';
import { Reached } from './Reached.tsx';

export function FollowPart({ flow: id }: { readonly flow: string }): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const act = useAct();
  const form = useSession(session => session.choices.form);
  const answer = useAnswer(FlowFollowedDocument, { flow: id, language: say.language === 'cy' ? 'CY' : 'EN' });
  const what = useWhatFlows(id);
  const { all } = useFlows(useWhereFlows(), what);
  const reach = answer.data?.reach ?? null;
  const rows = ((reach?.rows ?? []) as readonly AnyFlow[]).toSorted((a, b) => Number(b.id === id) - Number(a.id === id));
  const flow = rows.find(row => row.id === id) ?? null;
  const columns = useFlowColumns(what);
  const name = flow === null ? null : flowName(flow, say);
  return (
    <ViewFrame
      name="flows"
      title={name === null ? viewSay('flowsView', 'title') : <span lang={name.lang}>{name.text}</span>}
      lead={reach === null ? null : <p aria-live="polite">{reach.why}</p>}
      knowledge={<KnowledgeBar shares={sharesOf(rows)} label={viewSay('flowsView', 'howKnown')} />}
      controls={
        <>
          <Button onClick={() => act(session => choose('flows', what)(followNothing(session)))}>{viewSay('flowsView', 'back')}</Button>
          <FormChoice />
          <FundSelect flows={all ?? []} />
          {flow === null ? null : <ActLink step={onMap(flow, rows)}>{viewSay('flowsView', 'onMap')}</ActLink>}
        </>
      }
      files={
        reach === null ? undefined : (
          <Files
            what={viewSay('flowsView', 'file')}
            cells={() => [columns.map(({ heading }) => heading), ...rows.map(row => columns.map(column => textIn(column, row)))]}
          />
        )
      }
    >
      <AnswerState answer={answer} />
      {answer.data !== null && flow === null && !answer.isAsking ? (
        <p className={styles['nothing']}>{viewSay('flowsView', 'notThere')}</p>
      ) : null}
      {reach === null || flow === null ? null : (
        <>
          {form === 'TABLE' ? (
            <FlowTable flows={rows} columns={columns} isWhole />
          ) : (
            <>
              <FlowKey flows={rows} shown={rows} />
              <FlowPicture flows={rows} alike={false} />
            </>
          )}
          <div className={styles['columns']}>
            <FollowedRows rows={rows} />
            <div>
              <Reached reach={reach} />
              <Siblings
                flow={flow}
                others={(all ?? []).filter(other => other.id !== id && isOfSame(flow, other) && !rows.some(row => row.id === other.id))}
              />
            </div>
          </div>
        </>
      )}
    </ViewFrame>
  );
}

/** An address may name a flow of data alone. */
function useWhatFlows(id: string): Choices['flows'] {
  const { landscape } = useIndex();
  const chosen = useSession(session => session.choices.flows);
  const kind = landscape.flows.find(flow => flow.id === id)?.kind;
  return kind === undefined ? chosen : kind === 'FUNDING' ? 'MONEY' : 'DATA';
}

/** The map through the lens of what flows, all that is followed lit; it stays chosen for the way back. Who is not named as giver cannot be lit. */
function onMap(flow: AnyFlow, rows: readonly AnyFlow[]): Producer {
  const lens = isMoney(flow) ? 'money' : 'data';
  if (flow.from === null) return session => focusOn(flow.to.id)(lookThrough(lens)(showScreen('map')(session)));
  return lightFlows(
    rows.map(({ id }) => id),
    lens,
  );
}

function Siblings({ flow, others }: { readonly flow: AnyFlow; readonly others: readonly AnyFlow[] }): ReactElement | null {
  const viewSay = useViewSay();
  if (others.length === 0) return null;
  return (
    <section className={styles['part']} data-testid="flow-siblings">
      <h3 className={styles['partTitle']}>{viewSay('flowsView', isMoney(flow) ? 'sameFund' : 'sameData')}</h3>
      <ul className={styles['links']}>
        {others.map(other => (
          <li key={other.id}>
            <SiblingLink flow={other} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SiblingLink({ flow }: { readonly flow: AnyFlow }): ReactElement {
  const spoken = useSpoken()(flow);
  return <ActLink step={follow(flow.id)}>{spoken}</ActLink>;
}
