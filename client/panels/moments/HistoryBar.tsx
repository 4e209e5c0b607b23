/** While the map shows what changed: between which moments, what of it is not known, and the same as a list. */
import type { ReactElement } from 'react';
import { isHistoryShown, listChanges } from '../../state/comparedMoments.ts';
import { leaveTwoMoments } from '../../state/producers.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useExplorer, useSay, useSession } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { MomentsBar } from './MomentsBar.tsx';
import styles from './MomentsBar.module.css';
import { useCompared } from './useCompared.ts';

export function HistoryBar(): ReactElement | null {
  const say = useSay();
  const act = useAct();
  const { history, askHistoryAgain } = useExplorer();
  const isShown = useSession(isHistoryShown);
  const isOfDays = useSession(session => session.choices.compared === 'DAYS');
  const hasPanel = useSession(session => session.selected !== null);
  if (!isShown) return null;
  return (
    <MomentsBar
      label={say('moments', 'history')}
      testId="history"
      name={<ComparedName />}
      moments={history}
      isDrawn
      ways={
        <>
          <ActLink step={listChanges}>{say('moments', 'list')}</ActLink>
          <Button size="small" onClick={() => act(leaveTwoMoments)}>
            {say('moments', 'leaveHistory')}
          </Button>
        </>
      }
    >
      {askHistoryAgain === null ? null : (
        <span role="alert">
          <strong>{say('moments', 'notHad')}</strong>{' '}
          <Button size="small" onClick={askHistoryAgain}>
            {say('common', 'tryAgain')}
          </Button>
        </span>
      )}
      {history === null || history.notKnown === 0 ? null : (
        <span className={styles['note']}>{say('moments', isOfDays ? 'undated' : 'notKept', { n: history.notKnown })}</span>
      )}
      {hasPanel ? <span className={styles['note']}>{say('moments', 'panelsNow')}</span> : null}
    </MomentsBar>
  );
}

function ComparedName(): ReactElement {
  const say = useSay();
  const { history, askHistoryAgain } = useExplorer();
  const compared = useCompared();
  return (
    <>
      {compared}
      {history === null && askHistoryAgain === null ? <strong> {say('moments', 'coming')}</strong> : null}
    </>
  );
}
