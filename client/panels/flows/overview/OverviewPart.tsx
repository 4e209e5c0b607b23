/** All flows of money or of data where one looks, as a picture or as its table. */
import { useMemo, type ReactElement } from 'react';
import { useSession } from '../../explorer.ts';
import { AnswerState } from '../../frame/AnswerState.tsx';
import { Files } from '../../frame/Files.tsx';
import { useDrawnLater } from '../../frame/useDrawnLater.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { useWholePaper } from '../../frame/useWholePaper.ts';
import { ViewFrame } from '../../frame/ViewFrame.tsx';
import { sharesOf } from '../../body/said/certainties.ts';
import { KnowledgeBar } from '../../knowledge/KnowledgeBar.tsx';
import { textIn } from '../../table/columns.ts';
import { BodyMoney } from '../money/BodyMoney.tsx';
import { FlowControls } from '../FlowControls.tsx';
import { FlowKey } from '../FlowKey.tsx';
import { FlowPicture } from '../FlowPicture.tsx';
import styles from '../Flows.module.css';
import { FlowTable } from '../FlowTable.tsx';
import { useFlowColumns } from '../flowColumns.tsx';
import { mostFlows } from '../mostFlows.ts';
import { useFlows, useNarrowed } from '../useFlows.ts';
import { useWhereFlows } from '../useWhereFlows.ts';
import { FlowLead } from './FlowLead.tsx';

const everyRow = (): true => true;

export function OverviewPart(): ReactElement {
  const viewSay = useViewSay();
  const where = useWhereFlows();
  const { flows: what, form: wanted, breadth } = useSession(session => session.choices);
  const form = useDrawnLater(wanted);
  const { answer, all } = useFlows(where, what);
  const narrowed = useNarrowed(all ?? []);
  const { shown } = narrowed;
  const columns = useFlowColumns(what);
  const drawn = useMemo(() => shown.slice(0, mostFlows), [shown]);
  const { whole, print } = useWholePaper(everyRow);
  const isPicture = form === 'PICTURE';
  return (
    <ViewFrame
      name="flows"
      title={viewSay('flowsView', 'title')}
      lead={all === null ? null : <FlowLead narrowed={narrowed} />}
      knowledge={<KnowledgeBar shares={sharesOf(shown)} label={viewSay('flowsView', 'howKnown')} />}
      controls={<FlowControls flows={all ?? []} />}
      files={
        all === null ? undefined : (
          <Files
            what={viewSay('flowsView', 'file')}
            cells={() => [columns.map(({ heading }) => heading), ...shown.map(row => columns.map(column => textIn(column, row)))]}
            onPrint={print}
          />
        )
      }
    >
      <AnswerState answer={answer} />
      {isPicture && drawn.length < shown.length ? (
        <p className={styles['note']}>{viewSay('flowsView', 'more', { shown: drawn.length, n: shown.length })}</p>
      ) : null}
      {all !== null && shown.length === 0 ? <p className={styles['nothing']}>{viewSay('flowsView', 'nothing')}</p> : null}
      {/* On paper the rows come first: the picture may need a sheet of its own. */}
      {shown.length > 0 && (!isPicture || whole !== null) ? <FlowTable flows={shown} columns={columns} isWhole={whole !== null} /> : null}
      {shown.length > 0 && isPicture ? (
        <div className={styles['sheet']}>
          <FlowKey flows={narrowed.ofYear} shown={shown} isFilter />
          <FlowPicture flows={drawn} alike={breadth === 'ALIKE'} />
        </div>
      ) : null}
      {all === null || what === 'DATA' ? null : <BodyMoney body={where.body} />}
    </ViewFrame>
  );
}
