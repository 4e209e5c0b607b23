/** Who is the only link: what falls off without them; apart stands what hangs on one recorded seat or link. */
import { useMemo, type ReactElement } from 'react';
import { SilosHoldersDocument } from '../../../api/generated/graphql.ts';
import { useSession } from '../../explorer.ts';
import { AnswerState } from '../../frame/AnswerState.tsx';
import { useAnswer } from '../../frame/useAnswer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { useAskedLanguage, useNetwork } from '../network.ts';
import { PartTable } from '../PartTable.tsx';
import styles from '../Silos.module.css';
import { SilosFrame } from '../SilosFrame.tsx';
import { HolderList } from './HolderList.tsx';
import { IfLeaves } from './IfLeaves.tsx';
import { bridgeRows, cutPointRows, useHolderColumns } from './holderRows.ts';

const mostFirst = { column: 'FallsOff', isDescending: true } as const;

export function HoldersPart(): ReactElement {
  const viewSay = useViewSay();
  const isTable = useSession(session => session.choices.shown === 'TABLE');
  const answer = useAnswer(SilosHoldersDocument, { ...useNetwork(), language: useAskedLanguage() });
  const silos = answer.data?.silos ?? null;
  const points = useMemo(() => (silos === null ? [] : cutPointRows(silos)), [silos]);
  const bridges = useMemo(() => (silos === null ? [] : bridgeRows(silos)), [silos]);
  const rows = useMemo(() => [...points, ...bridges], [points, bridges]);
  const columns = useHolderColumns();
  const doubtful = points.filter(({ isDoubtful }) => isDoubtful);
  return (
    <SilosFrame
      lead={
        silos === null ? null : (
          <p>
            {viewSay('silosHolders', 'leadHolders', { n: points.length - doubtful.length })}{' '}
            {doubtful.length === 0 ? '' : viewSay('silosHolders', 'leadHoldersDoubt', { n: doubtful.length })}
          </p>
        )
      }
      columns={columns}
      rows={() => rows}
    >
      <AnswerState answer={{ ...answer, isAsking: answer.isAsking && silos === null }} />
      {silos === null ? null : isTable ? (
        <PartTable
          caption={viewSay('silosView', 'HOLDERS')}
          rows={rows}
          columns={columns}
          bodyOf={({ ends: [body] }) => body}
          first={mostFirst}
        />
      ) : (
        <div className={styles['lists']}>
          <IfLeaves points={points} />
          <HolderList name="cutPoints" holders={points.filter(({ isDoubtful }) => !isDoubtful)} />
          <HolderList name="cutPointsDoubt" holders={doubtful} />
          <HolderList name="bridges" holders={bridges.filter(({ isDoubtful }) => !isDoubtful)} />
          <HolderList name="bridgesDoubt" holders={bridges.filter(({ isDoubtful }) => isDoubtful)} isFolded />
        </div>
      )}
    </SilosFrame>
  );
}
