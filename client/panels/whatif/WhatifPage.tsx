/** One what-if: what it says in sentences, its steps, what changes by sorts or as rows, and every measure before and after. */
import { useMemo, useState, type ReactElement } from 'react';
import { choose, lookThroughWhatif, openWhatif } from '../../state/producers.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { sharesOf } from '../body/said/certainties.ts';
import { Remarks } from '../capture/Remarks.tsx';
import { useAct, useIndex, useSession } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { AnswerState } from '../frame/AnswerState.tsx';
import { Changing } from '../frame/Changing.tsx';
import { Files } from '../frame/Files.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { ViewFrame } from '../frame/ViewFrame.tsx';
import { KnowledgeBar } from '../knowledge/KnowledgeBar.tsx';
import { NameText } from '../names/NameText.tsx';
import { SentenceText } from '../names/SentenceText.tsx';
import { textIn } from '../table/columns.ts';
import { lost, sortsOf } from './losses.ts';
import { Losses } from './Losses.tsx';
import { LossTable } from './LossTable.tsx';
import { useLossColumns } from './lossColumns.ts';
import { MakeReal } from './MakeReal.tsx';
import { Measures } from './Measures.tsx';
import { Steps } from './Steps.tsx';
import { useWhatif } from './useWhatif.ts';
import { WhyText } from './WhyText.tsx';
import styles from './Whatif.module.css';

export function WhatifPage({ id }: { readonly id: string }): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const { bodyById } = useIndex();
  const form = useSession(({ choices }) => choices.form);
  const answer = useWhatif(id);
  const [isReal, setReal] = useState(false);
  const whatif = answer.data?.whatif ?? null;
  const sorts = useMemo(() => (whatif === null ? [] : sortsOf(whatif.compare, one => bodyById.has(one))), [whatif, bodyById]);
  const columns = useLossColumns();
  const rows = useMemo(() => sorts.flatMap(({ sort, rows: own }) => own.map(row => ({ id: `${sort} ${row.id}`, sort, row }))), [sorts]);
  // A meeting at which nothing was supposed has no before and after.
  const isMeetingAlone = whatif !== null && whatif.remarks.length > 0 && whatif.steps.length === 0;
  const name = whatif === null ? null : viewSay.language === 'cy' ? whatif.nameCy : whatif.nameEn;
  return (
    <ViewFrame
      name="whatif"
      paper="portrait"
      title={name === null ? viewSay('whatif', 'title') : <NameText name={name} />}
      lead={
        whatif === null || name === null ? null : isMeetingAlone ? (
          <p aria-live="polite">{viewSay('capture', 'meetingLead', { n: whatif.remarks.length })}</p>
        ) : (
          <>
            <p aria-live="polite" data-testid="whatif-lead">
              {viewSay('whatif', 'ifSo', { name: name.text })} <SentenceText text={whatif.compare.sentence} />
            </p>
            <p className={styles['fine']}>{viewSay('whatif', 'supposedOnly')}</p>
          </>
        )
      }
      knowledge={
        whatif === null || isMeetingAlone ? undefined : (
          <KnowledgeBar shares={sharesOf(lost(sorts))} label={viewSay('whatif', 'knowledge')} />
        )
      }
      controls={
        <>
          <ActLink step={openWhatif(null)}>{viewSay('whatif', 'allOfThem')}</ActLink>
          {whatif === null || isMeetingAlone ? null : (
            <>
              <Choice
                label={viewSay('whatif', 'form')}
                value={form}
                onChange={chosen => act(session => ({ ...choose('form', chosen)(session), sorting: null }))}
                options={[
                  { value: 'PICTURE', label: viewSay('whatif', 'pictureForm') },
                  { value: 'TABLE', label: viewSay('whatif', 'tableForm') },
                ]}
              />
              <ActLink step={lookThroughWhatif(id)}>{viewSay('whatif', 'seeOnMap')}</ActLink>
              <Changing>
                <Button aria-haspopup="dialog" onClick={() => setReal(true)}>
                  {viewSay('whatif', 'makeReal')}
                </Button>
              </Changing>
            </>
          )}
        </>
      }
      files={
        whatif === null || isMeetingAlone ? undefined : (
          <Files
            what={viewSay('whatif', 'file')}
            cells={() => [columns.map(({ heading }) => heading), ...rows.map(row => columns.map(column => textIn(column, row)))]}
          />
        )
      }
    >
      <AnswerState answer={answer} />
      {answer.data !== null && whatif === null ? <p>{viewSay('whatif', 'nobody', { id })}</p> : null}
      {whatif === null ? null : (
        <>
          <WhyText whatif={whatif} />
          {whatif.remarks.length === 0 ? null : <Remarks whatif={whatif} />}
          <Steps whatif={whatif} />
          {isMeetingAlone ? null : sorts.length === 0 ? (
            <p className={styles['none']}>{viewSay('whatif', 'changesNone')}</p>
          ) : form === 'TABLE' ? (
            <LossTable rows={rows} columns={columns} />
          ) : (
            <Losses sorts={sorts} />
          )}
          {isMeetingAlone ? null : <Measures id={id} />}
          {isReal ? <MakeReal whatif={whatif} onClose={() => setReal(false)} /> : null}
        </>
      )}
    </ViewFrame>
  );
}
