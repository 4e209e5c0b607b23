/** What the lens of silos paints: communities, or official groups in the hue of the community where most of them stand. */
import { useMemo, type CSSProperties, type ReactElement } from 'react';
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
          name: communityName(community),
          colours: coloursOfCommunity(community.place),
        }))
      : [
          ...[...together.homeOf].map(([group, { community }]) => ({
            sign: community.letter,
            name: groupName(group),
            colours: groupColoursOf(together, group),
          })),
          ...(homeless.length === 0
            ? []
            : [{ sign: '', name: homeless.map(groupName).join(', '), colours: groupColoursOf(together, null) }]),
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
      <ul className={styles['steps']} aria-label={say('silosLens', painted === 'COMMUNITY' ? 'steps' : 'groups')}>
        {steps.map(({ sign, name, colours: { fill, line } }) => (
          <li key={`${sign} ${name}`} className={styles['mark']} title={name} data-signed={sign === '' ? undefined : ''}>
            <span className={styles['step']} style={{ '--fill': fill, '--line': line } as CSSProperties} aria-hidden="true" />
            <b>{sign}</b> <span className={styles['named']}>{name}</span>
          </li>
        ))}
        <li className={styles['mark']}>
          <b aria-hidden="true">{apartSign}</b>
          {say('silosLens', 'apart', { by })}
        </li>
      </ul>
      <ActLink step={showScreen('silos')} title={say('silosLens', `network${network}`)}>
        {say('silosLens', 'inView')}
      </ActLink>
    </>
  );
}

interface Step {
  readonly sign: string;
  readonly name: string;
  readonly colours: FamilyColours;
}
