import type { ReactElement, Ref } from 'react';
import { PageSeatLoadDocument } from '../../api/generated/graphql.ts';
import { nameIn, type MapOrganisation } from '../../state/landscape.ts';
import { Duties } from '../body/duties/Duties.tsx';
import { Flows } from '../body/flows/Flows.tsx';
import { General } from '../body/general/General.tsx';
import { toldInGeneral } from '../body/general/toldInGeneral.ts';
import { OrganisationIdentity } from '../body/Identity.tsx';
import { Associations } from '../body/members/Associations.tsx';
import { SeatsOn } from '../body/members/SeatsOn.tsx';
import { useOrganisation } from '../body/useRecorded.ts';
import { useIndex, useSay } from '../explorer.ts';
import { useAnswer } from '../frame/useAnswer.ts';
import { AreaLoad } from './AreaLoad.tsx';
import { Around } from './around/Around.tsx';
import { MoneyPeriods } from './MoneyPeriods.tsx';
import { PageFrame } from './PageFrame.tsx';
import { PairsOf } from './PairsOf.tsx';
import { Peers } from './Peers.tsx';
import { reachOf } from './peers.ts';
import { useAbout } from './useAbout.ts';

interface OrganisationPageProps {
  readonly organisation: MapOrganisation;
  /** Of the title. */
  readonly heading: Ref<HTMLHeadingElement>;
}

export function OrganisationPage({ organisation: known, heading }: OrganisationPageProps): ReactElement {
  const say = useSay();
  const index = useIndex();
  const recorded = useOrganisation(known);
  const about = useAbout(known.id);
  const load = useAnswer(
    PageSeatLoadDocument,
    { type: [known.type], language: say.language === 'cy' ? 'CY' : 'EN' },
    { skip: known.isGeneral },
  );
  const own = load.data?.seatsPerOrganisation.nodes.find(({ organisation }) => organisation.id === known.id);
  const organisation = recorded.state === 'here' ? recorded.body : null;
  const general = recorded.state === 'here' ? recorded.general : null;
  const told = organisation === null || general === null ? null : toldInGeneral(organisation, general);
  const [area, ...areas] = organisation?.areas ?? [];
  return (
    <PageFrame
      heading={heading}
      body={known}
      recorded={recorded}
      lists={organisation}
      told={told}
      about={about}
      lead={own?.sentence ?? null}
      identity={organisation === null ? null : <OrganisationIdentity organisation={organisation} name={nameIn(known, say.language).text} />}
      first={
        organisation === null ? null : (
          <>
            <SeatsOn seats={organisation.seats} />
            <Associations associations={organisation.associations} end="partnership" />
            <PairsOf organisation={organisation.id} />
            {area === undefined || areas.length > 0 || reachOf(index, known) !== 'PART' ? null : (
              <AreaLoad area={area.id} of={organisation.id} />
            )}
          </>
        )
      }
      second={
        organisation === null ? null : (
          <>
            <Duties duties={organisation.duties} />
            <Flows flows={organisation.flows} of={organisation.id} />
            <MoneyPeriods about={about} flows={organisation.flows} of={organisation.id} />
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
        told === null || organisation === null ? null : (
          <General told={told} of={organisation.id} title={say('panel', 'generalBody')} end="partnership" startsOpen />
        )
      }
    />
  );
}
