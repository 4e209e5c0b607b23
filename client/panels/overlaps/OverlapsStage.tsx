/** Which boards overlap: as a list with sentences, or board by board; the same question behind both. */
import { useApolloClient } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { OverlapsDocument } from '../../api/generated/graphql.ts';
import { useIndex, useSay, useSession } from '../explorer.ts';
import { AnswerState } from '../frame/AnswerState.tsx';
import { Files } from '../frame/Files.tsx';
import { useAnswer } from '../frame/useAnswer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { ViewFrame } from '../frame/ViewFrame.tsx';
import { Judging } from '../judge/Judging.tsx';
import { Controls } from './Controls.tsx';
import { everyPair } from './everyPair.ts';
import { Lead } from './Lead.tsx';
import { Matrix } from './matrix/Matrix.tsx';
import { fileOfPairs } from './pairColumns.ts';
import { PairList } from './PairList.tsx';
import { SeatsBehind } from './SeatsBehind.tsx';
import { useQuestion } from './useQuestion.ts';
import { useTold } from './useTold.ts';

export function OverlapsStage(): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const client = useApolloClient();
  const index = useIndex();
  const isMatrix = useSession(session => session.choices.pairs === 'MATRIX');
  const question = useQuestion();
  const answer = useAnswer(OverlapsDocument, question);
  const { told, isLeaving } = useTold(answer);
  return (
    <ViewFrame
      name="overlaps"
      title={viewSay('overlapsView', 'title')}
      lead={<Lead told={told} />}
      knowledge={<SeatsBehind />}
      controls={<Controls />}
      files={
        <Files
          what={viewSay('overlapsView', 'file')}
          cells={async () => fileOfPairs(await everyPair(client, question), { index, say, viewSay })}
        />
      }
    >
      <AnswerState answer={{ ...answer, isAsking: answer.isAsking && told === null }} />
      {isMatrix ? (
        <Matrix question={question} />
      ) : (
        <Judging>
          {told === null ? null : (
            <PairList page={told.page} isNet={told.choices.required === 'NO'} isLeaving={isLeaving} question={question} />
          )}
        </Judging>
      )}
    </ViewFrame>
  );
}
