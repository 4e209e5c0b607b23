/** The answer to a question on paper; where there is none to be printed, why. */
import { useMemo, useState, type ReactElement } from 'react';
import { askIn } from '../../../schema/words/asking.ts';
import { sayIn } from '../../../schema/words/say.ts';
import type { Asked } from '../../state/asked.ts';
import { ExplorerProvider, useExplorer } from '../explorer.ts';
import { Dialogue } from '../frame/Dialogue.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { firstOptions } from '../print/paperOptions.ts';
import { PrintDialogue } from '../print/PrintDialogue.tsx';
import { useFoot } from '../print/useFoot.ts';
import { usePaperExplorer } from '../print/usePaperExplorer.ts';
import { AnswerOnPaper } from './AnswerOnPaper.tsx';
import type { Speech } from './cells.ts';
import { readied } from './readied.ts';
import { titleOf } from './titleOf.ts';
import type { Answered, Asking } from './useAsking.ts';
import type { Sorted } from './useSorted.ts';

interface AnswerPrintProps {
  readonly asked: Asked;
  readonly asking: Asking;
  readonly sorted: Sorted;
  /** What the foot of a sheet says of the landscape: still to come, not to be had, or here. */
  readonly landscape: 'coming' | 'failed' | 'here';
  readonly onClose: () => void;
}

export function AnswerPrint({ asked, asking: { is, answer }, sorted, landscape, onClose }: AnswerPrintProps): ReactElement {
  const viewSay = useViewSay();
  const { language } = viewSay;
  const { sent } = useMemo(() => readied(asked, language), [asked, language]);
  const isStale = answer !== null && JSON.stringify(answer.sent) !== JSON.stringify(sent);
  if (answer !== null && answer.data !== null && !isStale && landscape === 'here')
    return <Answerable asked={asked} shown={answer} sorted={sorted} onClose={onClose} />;
  const ask = askIn[language];
  const why =
    is === 'asking'
      ? ask('query', 'asking')
      : answer === null || answer.data === null
        ? ask('query', 'nothingToPrint')
        : isStale
          ? ask('query', 'changed')
          : viewSay('paper', landscape === 'failed' ? 'failedMissing' : 'laying');
  return (
    <Dialogue title={viewSay('paper', 'title')} width={520} testId="print" onClose={onClose}>
      <output data-testid="not-printed">{why}</output>
    </Dialogue>
  );
}

interface AnswerableProps extends Pick<AnswerPrintProps, 'asked' | 'sorted' | 'onClose'> {
  readonly shown: Answered;
}

function Answerable({ asked, shown, sorted, onClose }: AnswerableProps): ReactElement {
  const { index, store } = useExplorer();
  const [options, setOptions] = useState(() => firstOptions({ ...store.getState(), screen: 'table' }));
  const { language } = options;
  const paper = usePaperExplorer(language, 'view');
  const speech = useMemo<Speech>(() => ({ ask: askIn[language], say: sayIn[language] }), [language]);
  const { question, isOwn } = useMemo(() => readied(asked, language), [asked, language]);
  const title = titleOf(question, isOwn, speech);
  const foot = useFoot(paper, title);
  return (
    <PrintDialogue
      options={options}
      onOptions={setOptions}
      printed={{ title, foot, revision: index.revision, isCiting: false, panelOf: null }}
      sizeFor={null}
      onClose={onClose}
    >
      {() => (
        <ExplorerProvider value={paper}>
          <AnswerOnPaper asked={asked} shown={shown} sorted={sorted} speech={speech} />
        </ExplorerProvider>
      )}
    </PrintDialogue>
  );
}
