/** All that is recorded of a board, in the order in which it is asked for in front of one. */
import type { ReactElement } from 'react';
import { nameIn, type MapPartnership } from '../../state/landscape.ts';
import { useSay } from '../explorer.ts';
import { Associations } from './members/Associations.tsx';
import { Content } from './Content.tsx';
import { Duties } from './duties/Duties.tsx';
import { Flows } from './flows/Flows.tsx';
import { GapsOf } from './gaps/GapsOf.tsx';
import { General } from './general/General.tsx';
import { BoardIdentity } from './Identity.tsx';
import { Interfaces } from './interfaces/Interfaces.tsx';
import { Members } from './members/Members.tsx';
import { Themes } from './duties/Themes.tsx';
import { toldInGeneral } from './general/toldInGeneral.ts';
import { useBoard } from './useRecorded.ts';

interface PartnershipContentProps {
  readonly board: MapPartnership;
}

export function PartnershipContent({ board: known }: PartnershipContentProps): ReactElement {
  const say = useSay();
  const recorded = useBoard(known);
  if (recorded.state !== 'here') return <Content recorded={recorded} />;
  const { body: board, general } = recorded;
  const told = general === null ? null : toldInGeneral(board, general);
  return (
    <Content
      recorded={recorded}
      mentions={board.mentions}
      parts={[
        { part: 'members', title: say('panel', 'members'), count: board.seats.length === 0 ? '?' : board.seats.length },
        { part: 'associations', title: say('panel', 'shortAssociations'), count: board.associations.length },
        { part: 'interfaces', title: say('panel', 'interfaces'), count: board.interfaces.length },
        { part: 'duties', title: say('panel', 'shortDuties'), count: board.duties.length },
        { part: 'themes', title: say('panel', 'themes'), count: board.themes.length },
        { part: 'flows', title: say('panel', 'shortFlows'), count: board.flows.length },
      ]}
      identity={<BoardIdentity board={board} name={nameIn(known, say.language).text} />}
      generalCount={told?.count ?? 0}
      general={told === null ? null : <General told={told} of={board.id} title={say('panel', 'generalBoard')} end="organisation" />}
    >
      <GapsOf id={board.id} />
      <Members seats={board.seats} memberList={board.memberList} />
      <Associations associations={board.associations} end="organisation" />
      <Interfaces interfaces={board.interfaces} />
      <Duties duties={board.duties} />
      <Themes themes={board.themes} />
      <Flows flows={board.flows} of={board.id} />
    </Content>
  );
}
