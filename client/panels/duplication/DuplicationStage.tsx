/** What is asked for more than once in an area: a lane for each kind of product, and what could be done as one. */
import { useId, useMemo, type ReactElement } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import { listOf } from '../../../schema/words/listOf.ts';
import { DuplicationDocument } from '../../api/generated/graphql.ts';
import { nameIn } from '../../state/landscape.ts';
import { choose } from '../../state/producers.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useAct, useIndex, useSay, useSession } from '../explorer.ts';
import { AreaSelect } from '../filters/AreaSelect.tsx';
import { AnswerState } from '../frame/AnswerState.tsx';
import { ControlGroup } from '../frame/ControlGroup.tsx';
import { Files } from '../frame/Files.tsx';
import { useAnswer } from '../frame/useAnswer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { ViewFrame } from '../frame/ViewFrame.tsx';
import { KnowledgeBar } from '../knowledge/KnowledgeBar.tsx';
import { AreaGrid } from './AreaGrid.tsx';
import styles from './Duplication.module.css';
import { KindToggles } from './KindToggles.tsx';
import { kindsShown } from './kinds.ts';
import { laneOf, requiredSeatsIn, sharesOfAll, type Lane } from './lanes.ts';
import { Lanes } from './Lanes.tsx';
import { MarksKey } from './MarksKey.tsx';
import { Sources } from './Sources.tsx';
import { TwinTable } from './TwinTable.tsx';
import { twinCells, twinColumnsFor, twinRowsOf } from './twin.ts';

export function DuplicationStage(): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const index = useIndex();
  const area = index.areaById.get(useSession(session => session.filters.area) ?? '');
  const chosen = useSession(session => session.choices.product);
  const told = useSession(session => session.choices.told);
  const form = useSession(session => session.choices.form);
  const answer = useAnswer(
    DuplicationDocument,
    {
      area: area?.id ?? '',
      productKinds: [...kindsShown(chosen)],
      includeGeneral: told === 'ALL',
      language: say.language === 'cy' ? 'CY' : 'EN',
    },
    { skip: area === undefined },
  );
  const duplication = answer.data?.duplication;
  const lanes = useMemo(() => duplication?.map(laneOf) ?? [], [duplication]);
  const required = useMemo(() => requiredSeatsIn(index), [index]);
  const rows = useMemo(() => twinRowsOf(lanes, { index, say, viewSay }), [lanes, index, say, viewSay]);
  const name = area === undefined ? '' : nameIn(area, say.language).text;

  return (
    <ViewFrame
      name="duplication"
      title={viewSay('duplicationView', 'title')}
      lead={area === undefined ? viewSay('duplicationView', 'choose') : lanes.length === 0 ? null : <p>{leadOf(lanes)}</p>}
      knowledge={
        lanes.length === 0 ? undefined : <KnowledgeBar shares={sharesOfAll(lanes)} label={viewSay('duplicationView', 'howKnown')} />
      }
      controls={<Controls />}
      files={
        lanes.length === 0 ? undefined : (
          <Files what={viewSay('duplicationView', 'file')} cells={() => twinCells(rows, twinColumnsFor(say, viewSay))} />
        )
      }
    >
      {area === undefined ? (
        <AreaGrid />
      ) : (
        <>
          <AnswerState answer={answer} />
          {lanes.length > 0 && form === 'TABLE' ? (
            <TwinTable caption={viewSay('duplicationView', 'tableOf', { area: name })} rows={rows} />
          ) : null}
          {lanes.length > 0 && form === 'PICTURE' ? (
            <>
              <MarksKey />
              <Lanes lanes={lanes} area={area} required={required} />
              <Sources lanes={lanes} />
            </>
          ) : null}
        </>
      )}
    </ViewFrame>
  );

  function leadOf(all: readonly Lane[]): string {
    const together = all
      .filter(({ groups }) => groups.some(({ isOne }) => isOne))
      .map(({ kind }) => labelOf('ProductKind', kind, say.language));
    const sumOf = (count: (lane: Lane) => number): number => all.reduce((sum, lane) => sum + count(lane), 0);
    const own = sumOf(lane => lane.own.length);
    return [
      viewSay('duplicationView', 'leadBoards', { area: name, n: sumOf(({ counts }) => counts.direct) }),
      ...(told === 'ALL' ? [viewSay('duplicationView', 'leadGeneral', { n: sumOf(({ counts }) => counts.general) })] : []),
      ...(own === 0 ? [] : [viewSay('duplicationView', 'leadOwn', { n: own })]),
      together.length === 0
        ? viewSay('duplicationView', 'leadApart')
        : viewSay('duplicationView', 'leadTogether', { kinds: listOf(together, say.language) }),
    ].join(' ');
  }
}

function Controls(): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const act = useAct();
  const id = useId();
  const told = useSession(session => session.choices.told);
  const form = useSession(session => session.choices.form);
  return (
    <>
      <span className={styles['field']}>
        <label htmlFor={id}>{say('filters', 'area')}</label>
        <AreaSelect id={id} className={styles['select']} any={viewSay('duplicationView', 'anyArea')} />
      </span>
      <KindToggles />
      <ControlGroup>
        <Button aria-pressed={told === 'ALL'} onClick={() => act(choose('told', told === 'ALL' ? 'DIRECT' : 'ALL'))}>
          {viewSay('duplicationView', 'general')}
        </Button>
        <Choice
          label={viewSay('duplicationView', 'form')}
          options={[
            { value: 'PICTURE' as const, label: viewSay('frame', 'asPicture') },
            { value: 'TABLE' as const, label: viewSay('frame', 'asTable') },
          ]}
          value={form}
          onChange={value => act(choose('form', value))}
        />
      </ControlGroup>
    </>
  );
}
