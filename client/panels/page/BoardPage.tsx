import type { ReactElement, Ref } from 'react';
import { PageUpwardLineDocument } from '../../api/generated/graphql.ts';
import { nameIn, type MapPartnership } from '../../state/landscape.ts';
import { Duties } from '../body/duties/Duties.tsx';
import { Themes } from '../body/duties/Themes.tsx';
import { Flows } from '../body/flows/Flows.tsx';
import { General } from '../body/general/General.tsx';
import { toldInGeneral } from '../body/general/toldInGeneral.ts';
import { BoardIdentity } from '../body/Identity.tsx';
import { Interfaces } from '../body/interfaces/Interfaces.tsx';
import { Associations } from '../body/members/Associations.tsx';
import { Members } from '../body/members/Members.tsx';
import { useBoard } from '../body/useRecorded.ts';
import { useSay } from '../explorer.ts';
import { useAnswer } from '../frame/useAnswer.ts';
import { Around } from './around/Around.tsx';
import { MoneyPeriods } from './MoneyPeriods.tsx';
import { PageFrame } from './PageFrame.tsx';
import { Peers } from './Peers.tsx';
import { UpwardLine } from './UpwardLine.tsx';
import { useAbout } from './useAbout.ts';

interface BoardPageProps {
  readonly board: MapPartnership;
  /** Of the title. */
  readonly heading: Ref<HTMLHeadingElement>;
}

export function BoardPage({ board: known, heading }: BoardPageProps): ReactElement {
  const say = useSay();
  const recorded = useBoard(known);
  const about = useAbout(known.id);
  const upward = useAnswer(
    PageUpwardLineDocument,
    { partnership: known.id, language: say.language === 'cy' ? 'CY' : 'EN' },
    { skip: known.isGeneral },
  );
  const line = upward.data?.upwardLine ?? null;
  const board = recorded.state === 'here' ? recorded.body : null;
  const general = recorded.state === 'here' ? recorded.general : null;
  const told = board === null || general === null ? null : toldInGeneral(board, general);
  return (
    <PageFrame
      heading={heading}
      body={known}
      recorded={recorded}
      lists={board}
      told={told}
      about={about}
      lead={line?.sentence ?? null}
      identity={board === null ? null : <BoardIdentity board={board} name={nameIn(known, say.language).text} />}
      first={
        board === null ? null : (
          <>
            <Members seats={board.seats} memberList={board.memberList} />
            <Associations associations={board.associations} end="organisation" />
            <Interfaces interfaces={board.interfaces} />
            {known.isGeneral ? null : <UpwardLine answer={upward} board={known.id} />}
          </>
        )
      }
      second={
        board === null ? null : (
          <>
            <Duties duties={board.duties} />
            <Themes themes={board.themes} />
            <Flows flows={board.flows} of={board.id} />
            <MoneyPeriods about={about} flows={board.flows} of={board.id} />
          </>
        )
      }
      peers={
        known.isGeneral ? null : (
          <>
            <Around body={known} />
            <Peers body={known} />
          </>
        )
      }
      general={
        told === null || board === null ? null : (
          <General told={told} of={board.id} title={say('panel', 'generalBoard')} end="organisation" startsOpen />
        )
      }
    />
  );
}
