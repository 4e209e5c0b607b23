/** Into what the network falls, beside an official grouping: where they differ is the finding, and is said first. */
import { useMemo, type ReactElement } from 'react';
import { SilosTogetherDocument } from '../../../api/generated/graphql.ts';
import { togetherOf } from '../../../state/together.ts';
import { useSession } from '../../explorer.ts';
import { AnswerState } from '../../frame/AnswerState.tsx';
import { useAnswer } from '../../frame/useAnswer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { GroupingSelect } from '../GroupingSelect.tsx';
import { useAskedLanguage, useNetwork } from '../network.ts';
import { PartTable } from '../PartTable.tsx';
import { SilosFrame } from '../SilosFrame.tsx';
import { CommunityList } from './CommunityList.tsx';
import { Crossings } from './Crossings.tsx';
import { SideMaps } from './SideMaps.tsx';
import { Found } from './Found.tsx';
import { rowsTogether, useTogetherColumns } from './togetherColumns.ts';

const largestFirst = { column: 'Community', isDescending: false } as const;

export function TogetherPart(): ReactElement {
  const viewSay = useViewSay();
  const { grouping: by, shown } = useSession(session => session.choices);
  const answer = useAnswer(SilosTogetherDocument, { ...useNetwork(), by, language: useAskedLanguage() });
  const silos = answer.data?.silos ?? null;
  const together = useMemo(() => (silos === null ? null : togetherOf(silos)), [silos]);
  const rows = useMemo(() => (together === null ? [] : rowsTogether(together)), [together]);
  const columns = useTogetherColumns();
  return (
    <SilosFrame
      lead={silos === null || together === null ? null : <Found silos={silos} together={together} />}
      controls={<GroupingSelect />}
      columns={columns}
      rows={() => rows}
    >
      <AnswerState answer={{ ...answer, isAsking: answer.isAsking && silos === null }} />
      {silos === null || together === null ? null : shown === 'TABLE' ? (
        <PartTable
          caption={viewSay('silosTogether', 'communities')}
          rows={rows}
          columns={columns}
          bodyOf={({ id }) => id}
          first={largestFirst}
        />
      ) : (
        <>
          <SideMaps together={together} />
          <CommunityList together={together} />
          <Crossings silos={silos} />
        </>
      )}
    </SilosFrame>
  );
}
