/** What the lens of silos paints: communities, or official groups in the hue of the community where most of them stand. */
import { Fragment, useMemo, type CSSProperties, type ReactElement } from 'react';
import { coloursOfCommunity } from '../../canvas/communityColours.ts';
import { apartSign, groupColoursOf } from '../../canvas/communityTints.ts';
import type { FamilyColours } from '../../canvas/families.ts';
import { choose, showScreen } from '../../state/producers.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useAct, useExplorer, useSay, useSession } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { useCommunityName, useGroupingWord, useGroupName } from '../names/groupNames.ts';
import styles from './Legend.module.css';

export function SilosSteps(): ReactElement {
  const say = useSay();
  const act = useAct();
  const { together } = useExplorer();
  const { painted, network } = useSession(session => session.choices);
  const by = useGroupingWord();
  const communityName = useCommunityName();
  const groupName = useGroupName();
  const homeless = useMemo(
    () => (together === null ? [] : [...new Set(together.groupOf.values())].filter(group => !together.homeOf.has(group))),
    [together],
  );
  if (together === null) return <span>{say('silosLens', 'asking')}</span>;
  const steps: readonly Step[] =
    painted === 'COMMUNITY'
      ? together.communities.map(community => ({
          sign: community.letter,
          groups: [{ name: communityName(community), colours: coloursOfCommunity(community.place) }],
        }))
      : [
          ...together.communities.flatMap(({ letter, homes }) =>
            homes.length === 0
              ? []
              : [{ sign: letter, groups: homes.map(group => ({ name: groupName(group), colours: groupColoursOf(together, group) })) }],
          ),
          ...(homeless.length === 0
            ? []
            : [{ sign: '', groups: [{ name: homeless.map(groupName).join(', '), colours: groupColoursOf(together, null) }] }]),
        ];
  return (
    <>
      <Choice
        label={say('silosLens', 'painted')}
        value={painted}
        onChange={chosen => act(choose('painted', chosen))}
        options={[
          { value: 'COMMUNITY', label: say('silosLens', 'COMMUNITY') },
          { value: 'GROUP', label: say('silosLens', 'GROUP', { by }) },
        ]}
      />
      <ul className={styles['steps']} data-whole aria-label={say('silosLens', painted === 'COMMUNITY' ? 'steps' : 'groups')}>
        {steps.map(({ sign, groups }) => {
          const names = groups.map(({ name }) => name).join(', ');
          const letterSays = painted === 'GROUP' && sign !== '' ? `${say('silosLens', 'community', { letter: sign })}: ${names}` : names;
          return (
            <li
              key={`${sign} ${names}`}
              className={styles['mark']}
              title={letterSays}
              data-named
              data-signed={sign === '' ? undefined : ''}
            >
              {groups.map(({ name, colours: { fill, line } }, at) => (
                <Fragment key={name}>
                  <span className={styles['step']} style={{ '--fill': fill, '--line': line } as CSSProperties} aria-hidden="true" />
                  {at === 0 ? <b>{sign}</b> : <span className="visually-hidden">, </span>}
                  <span className={styles['named']} data-whole>
                    {name}
                  </span>
                </Fragment>
              ))}
            </li>
          );
        })}
        <li className={styles['mark']} data-named>
          <b aria-hidden="true">{apartSign}</b>
          <span className={styles['named']} data-whole>
            {say('silosLens', 'apart', { by })}
          </span>
        </li>
      </ul>
      <ActLink step={showScreen('silos')} title={say('silosLens', `network${network}`)}>
        {say('silosLens', 'inView')}
      </ActLink>
    </>
  );
}

/** Groups that are at home in one community share its letter. */
interface Step {
  readonly sign: string;
  readonly groups: readonly { readonly name: string; readonly colours: FamilyColours }[];
}
