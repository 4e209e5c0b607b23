/** What was found: the rules beside, their findings in pages, or all of them as a table. What is to be asked stands in a part of its own. */
import { useMemo, type ReactElement } from 'react';
import { choose } from '../../../state/producers.ts';
import { useSession } from '../../explorer.ts';
import { ActLink } from '../../frame/ActLink.tsx';
import { AnswerState } from '../../frame/AnswerState.tsx';
import { Files } from '../../frame/Files.tsx';
import { Pager } from '../../frame/Pager.tsx';
import { useDrawnLater } from '../../frame/useDrawnLater.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { useWholePaper } from '../../frame/useWholePaper.ts';
import { ViewFrame } from '../../frame/ViewFrame.tsx';
import { Judging } from '../../judge/Judging.tsx';
import { StandingBar } from '../../knowledge/StandingBar.tsx';
import { textIn } from '../../table/columns.ts';
import { usePart, useWhereWords } from '../where.ts';
import { useAllFindings } from './allFindings.ts';
import { FindingFilters } from './FindingFilters.tsx';
import { FindingList } from './FindingList.tsx';
import styles from './Findings.module.css';
import { FindingTable } from './FindingTable.tsx';
import { ReachLead } from './ReachLead.tsx';
import { RuleList } from './RuleList.tsx';
import { rulesReaching, totalsOf } from './rules.ts';
import { useFindingColumns, useRules } from './useFindingColumns.ts';
import { useFindings } from './useFindings.ts';
import { useWanted } from './wanted.ts';

const toBeAsked = choose('gaps', 'ASK');

export function FindingsPart(): ReactElement {
  const viewSay = useViewSay();
  const wanted = useWanted();
  const isTable = useDrawnLater(useSession(session => session.choices.shown === 'TABLE'));
  const { rules, answer: told } = useRules(wanted);
  const { answer, from, onBefore, onAfter } = useFindings(wanted);
  const where = useWhereWords(wanted);
  const ask = useAllFindings(wanted);
  const columns = useFindingColumns(wanted);
  const { whole, print } = useWholePaper(ask);
  const part = usePart();
  const { yes, general, ask: asked, high } = totalsOf(rules);
  const come = answer.data?.gaps;
  const { page, counts } = useDrawnLater(
    useMemo(
      () => ({ page: come, counts: { PART: come?.partCount ?? 0, WHOLE: (come?.totalCount ?? 0) - (come?.partCount ?? 0) } }),
      [come],
    ),
  );
  return (
    <ViewFrame
      name="gaps"
      paper={isTable ? 'landscape' : 'portrait'}
      title={viewSay('gapsView', 'title')}
      lead={
        told.data === null ? null : (
          <>
            {viewSay('gapsView', 'lead', { where, n: yes + general, high })}{' '}
            {part === null ? null : <ReachLead rules={rules} part={part} />}
            <ActLink step={toBeAsked}>{viewSay('gapsView', 'leadAsk', { n: asked })}</ActLink>
          </>
        )
      }
      knowledge={
        <StandingBar
          label={viewSay('gapsView', 'howFindingsStand')}
          parts={[
            { state: 'YES', count: yes, words: viewSay('gapsView', 'nYES', { n: yes }), step: choose('state', ['YES']) },
            {
              state: 'GENERAL',
              count: general,
              words: viewSay('gapsView', 'nGENERAL', { n: general }),
              step: choose('state', ['GENERAL']),
            },
            { state: 'UNKNOWN', count: asked, words: viewSay('gapsView', 'nUNKNOWN', { n: asked }), step: toBeAsked },
          ]}
        />
      }
      controls={<FindingFilters />}
      files={
        <Files
          what={viewSay('gapsView', 'fileFindings')}
          cells={async () => [
            columns.map(({ heading }) => heading),
            ...(await ask()).map(row => columns.map(column => textIn(column, row))),
          ]}
          onPrint={print}
        />
      }
    >
      <Judging>
        <div className={styles['columns']}>
          <RuleList rules={rulesReaching(rules, wanted.reach)} />
          <div className={styles['list']}>
            <AnswerState answer={{ isAsking: false, failure: told.failure }} />
            {isTable ? (
              <FindingTable ask={ask} columns={columns} isWhole={whole !== null} />
            ) : (
              <>
                <AnswerState answer={answer} />
                {page === undefined ? null : (
                  <>
                    <p className={styles['shown']} aria-live="polite" data-testid="gap-count">
                      {viewSay('gapsView', 'shownHere', { n: page.totalCount })}
                    </p>
                    <FindingList findings={whole ?? page.nodes} rules={rules} counts={counts} isWhole={whole !== null} />
                    {whole === null ? (
                      <Pager from={from} shown={page.nodes.length} all={page.totalCount} onBefore={onBefore} onAfter={onAfter} />
                    ) : null}
                  </>
                )}
              </>
            )}
          </div>
        </div>
      </Judging>
    </ViewFrame>
  );
}
