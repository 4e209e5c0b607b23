/** All that is recorded of an organisation: the boards it sits on first. */
import type { ReactElement } from 'react';
import { nameIn, type MapOrganisation } from '../../state/landscape.ts';
import { useSay } from '../explorer.ts';
import { Associations } from './members/Associations.tsx';
import { Content } from './Content.tsx';
import { Duties } from './duties/Duties.tsx';
import { Flows } from './flows/Flows.tsx';
import { GapsOf } from './gaps/GapsOf.tsx';
import { General } from './general/General.tsx';
import { OrganisationIdentity } from './Identity.tsx';
import { SeatsOn } from './members/SeatsOn.tsx';
import { toldInGeneral } from './general/toldInGeneral.ts';
import { useOrganisation } from './useRecorded.ts';

interface OrganisationContentProps {
  readonly organisation: MapOrganisation;
}

export function OrganisationContent({ organisation: known }: OrganisationContentProps): ReactElement {
  const say = useSay();
  const recorded = useOrganisation(known);
  if (recorded.state !== 'here') return <Content recorded={recorded} />;
  const { body: organisation, general } = recorded;
  const told = general === null ? null : toldInGeneral(organisation, general);
  return (
    <Content
      recorded={recorded}
      mentions={organisation.mentions}
      parts={[
        { part: 'members', title: say('panel', 'seatsOn'), count: organisation.seats.length === 0 ? '?' : organisation.seats.length },
        { part: 'associations', title: say('panel', 'shortAssociations'), count: organisation.associations.length },
        { part: 'duties', title: say('panel', 'shortDuties'), count: organisation.duties.length },
        { part: 'flows', title: say('panel', 'shortFlows'), count: organisation.flows.length },
      ]}
      identity={<OrganisationIdentity organisation={organisation} name={nameIn(known, say.language).text} />}
      generalCount={told?.count ?? 0}
      general={told === null ? null : <General told={told} of={organisation.id} title={say('panel', 'generalBody')} end="partnership" />}
    >
      <GapsOf id={organisation.id} />
      <SeatsOn seats={organisation.seats} />
      <Associations associations={organisation.associations} end="partnership" />
      <Duties duties={organisation.duties} />
      <Flows flows={organisation.flows} of={organisation.id} />
    </Content>
  );
}
