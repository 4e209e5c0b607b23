/** The two boards at hand: chosen, asked for, and shown side by side, as a table and on paper. */
import type { ReactElement } from 'react';
import { choose } from '../../state/producers.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useAct, useSession } from '../explorer.ts';
import { AnswerState } from '../frame/AnswerState.tsx';
import { Files } from '../frame/Files.tsx';
import { ViewFrame } from '../frame/ViewFrame.tsx';
import { KnowledgeBar } from '../knowledge/KnowledgeBar.tsx';
import { SentenceText } from '../names/SentenceText.tsx';
import { SupposeButton } from '../whatif/suppose/SupposeButton.tsx';
import { textIn } from '../table/columns.ts';
import { BoardPickers } from './BoardPickers.tsx';
import type { Comparison } from './comparison.ts';
import { columnsFor, rowsOf } from './comparisonRows.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import { NoPair } from './NoPair.tsx';
import { NotKnown } from './NotKnown.tsx';
import { Sheet } from './Sheet.tsx';
import { SidesView } from './SidesView.tsx';
import { useSpeech, type Speech } from './speech.ts';
import { knowledgeOf } from './statements.ts';
import { Switches } from './Switches.tsx';
import { useComparison } from './useComparison.ts';
import { usePlaces } from './usePlaces.ts';

export function ComparedPair(): ReactElement {
  const speech = useSpeech();
  const { say, viewSay } = speech;
  const act = useAct();
  const layout = useSession(({ choices }) => choices.layout);
  const [a, b] = usePlaces().map(({ board }) => board);
  const compared = useComparison(a == null || b == null ? null : [a, b]);
  const { comparison } = compared;
  const cells = (of: Comparison): ReturnType<typeof cellsOf> => cellsOf(of, speech);
  return (
    <ViewFrame
      name="compare"
      paper={comparison !== null && layout === 'SIDES' ? 'own' : 'landscape'}
      title={viewSay('compareView', 'title')}
      lead={
        <p aria-live="polite">
          {comparison === null ? null : (
            <SentenceText text={say.language === 'cy' ? comparison.overlap.sentenceCy : comparison.overlap.sentenceEn} />
          )}
        </p>
      }
      knowledge={comparison === null ? undefined : <KnowledgeBar shares={knowledgeOf(comparison)} />}
      controls={
        <>
          <BoardPickers />
          {comparison === null ? null : (
            <>
              {a == null || b == null ? null : <SupposeButton filled={{ about: a, deed: 'merge', other: b }} word="supposeMerge" />}
              <Switches />
              <Choice
                label={viewSay('compareView', 'layout')}
                options={(['SIDES', 'TABLE'] as const).map(value => ({ value, label: viewSay('compareView', `layout${value}`) }))}
                value={layout}
                onChange={chosen => act(choose('layout', chosen))}
              />
            </>
          )}
        </>
      }
      files={comparison === null ? undefined : <Files what={viewSay('compareView', 'fileName')} cells={() => cells(comparison)} />}
    >
      <AnswerState answer={compared} />
      {compared.isGone ? <p>{say('panel', 'gone')}</p> : null}
      <NotKnown />
      {a == null || b == null ? <NoPair /> : null}
      {comparison === null ? null : layout === 'TABLE' ? (
        <ComparisonTable comparison={comparison} />
      ) : (
        <>
          <SidesView comparison={comparison} />
          <Sheet comparison={comparison} isOnPaperOnly />
        </>
      )}
    </ViewFrame>
  );
}

function cellsOf(comparison: Comparison, speech: Speech): readonly (readonly (string | number)[])[] {
  const columns = columnsFor(comparison, speech);
  return [columns.map(({ heading }) => heading), ...rowsOf(comparison, speech).map(row => columns.map(column => textIn(column, row)))];
}
