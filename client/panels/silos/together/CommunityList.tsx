/** The communities, the largest first: of which official groups each is made, and who in it stands apart from most of theirs. */
import { useState, type ReactElement } from 'react';
import { coloursOfCommunity } from '../../../canvas/communityColours.ts';
import { groupColoursOf } from '../../../canvas/communityTints.ts';
import type { FamilyColours } from '../../../canvas/families.ts';
import { choose } from '../../../state/producers.ts';
import type { Community, Group, Together } from '../../../state/together.ts';
import { BodyLink } from '../../body/said/BodyLink.tsx';
import { ActLink } from '../../frame/ActLink.tsx';
import { useViewSay } from '../../frame/useViewSay.ts';
import { useCommunityName, useGroupingWord, useGroupName } from '../../names/groupNames.ts';
import styles from './Together.module.css';

const mostNamed = 10;

export function CommunityList({ together }: { readonly together: Together }): ReactElement {
  const viewSay = useViewSay();
  const { communities, alone } = together;
  return (
    <section aria-labelledby="communities">
      <h3 id="communities" className={styles['heading']}>
        {viewSay('silosTogether', 'communities')}
      </h3>
      <ol className={styles['communities']}>
        {communities.map(community => (
          <CommunityItem key={community.letter} community={community} together={together} />
        ))}
      </ol>
      {alone.length === 0 ? null : (
        <p className={styles['fine']}>
          <ActLink step={choose('silos', 'APART')}>{viewSay('silosTogether', 'aloneToo', { n: alone.length })}</ActLink>
        </p>
      )}
    </section>
  );
}

interface CommunityItemProps {
  readonly community: Community;
  readonly together: Together;
}

function CommunityItem({ community, together }: CommunityItemProps): ReactElement {
  const viewSay = useViewSay();
  const by = useGroupingWord();
  const name = useCommunityName()(community);
  const { letter, place, members, parts, apart } = community;
  const { fill, line, ink } = coloursOfCommunity(place);
  return (
    <li className={styles['community']} data-community={letter}>
      <span className={styles['letter']} style={{ background: fill, borderColor: line, color: ink }} aria-hidden="true">
        {letter}
      </span>
      <div>
        <h4 className={styles['name']}>
          {together.known === 0 ? null : <span className="visually-hidden">{viewSay('silosTogether', 'community', { letter })}: </span>}
          {name} <span className={styles['count']}>{viewSay('silosView', 'bodies', { n: members.length })}</span>
        </h4>
        {together.known === 0 ? null : <Parts parts={parts} together={together} />}
        {apart.length === 0 ? null : (
          <p className={styles['apart']}>
            <span className={styles['fine']}>{viewSay('silosTogether', 'elsewhere', { by })}</span>{' '}
            {apart.slice(0, mostNamed).map(id => (
              <BodyLink key={id} id={id} />
            ))}
            {apart.length > mostNamed ? <span>{viewSay('silosTogether', 'andMore', { n: apart.length - mostNamed })}</span> : null}
          </p>
        )}
        <Everybody parts={parts} count={members.length} />
      </div>
    </li>
  );
}

/** As one bar: each official group in its own colour, with its name and number beneath. */
function Parts({ parts, together }: Pick<Community, 'parts'> & Pick<CommunityItemProps, 'together'>): ReactElement {
  const viewSay = useViewSay();
  const groupName = useGroupName();
  const coloursOf = (group: Group | null): FamilyColours => groupColoursOf(together, group);
  return (
    <>
      <div className={styles['bar']} aria-hidden="true">
        {parts.map(({ group, members }) => (
          <span
            key={group?.id ?? ''}
            style={{ flexGrow: members.length, background: coloursOf(group).fill, borderColor: coloursOf(group).line }}
          />
        ))}
      </div>
      <ul className={styles['parts']}>
        {parts.map(({ group, members }) => (
          <li key={group?.id ?? ''}>
            <span
              className={styles['swatch']}
              style={{ background: coloursOf(group).fill, borderColor: coloursOf(group).line }}
              aria-hidden="true"
            />
            {viewSay('silosTogether', 'partOf', { group: groupName(group), n: members.length })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Everybody({ parts, count }: Pick<Community, 'parts'> & { readonly count: number }): ReactElement {
  const viewSay = useViewSay();
  const groupName = useGroupName();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles['everybody']} open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{viewSay('silosTogether', 'allMembers', { n: count })}</summary>
      {isOpen
        ? parts.map(({ group, members }) => (
            <p key={group?.id ?? ''} className={styles['apart']}>
              <span className={styles['fine']}>{groupName(group)}:</span>{' '}
              {members.map(id => (
                <BodyLink key={id} id={id} />
              ))}
            </p>
          ))
        : null}
    </details>
  );
}
