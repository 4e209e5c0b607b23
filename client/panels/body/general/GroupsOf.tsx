/** The groups a body belongs to, where what is said in general hangs with its facts and survey results. */
import type { ReactElement } from 'react';
import { isPartnership, type IndexedLandscape } from '../../../state/landscape.ts';
import { useIndex, useSay } from '../../explorer.ts';
import { BodyLink } from '../said/BodyLink.tsx';
import styles from './General.module.css';

interface GroupsOfProps {
  readonly id: string;
}

export function GroupsOf({ id }: GroupsOfProps): ReactElement | null {
  const say = useSay();
  const groups = groupsOf(useIndex(), id);
  if (groups.length === 0) return null;
  return (
    <p className={styles['groups']}>
      {say('panel', 'theGroups')}{' '}
      {groups.map((group, place) => (
        <span key={group}>
          {place === 0 ? null : ', '}
          <BodyLink id={group} />
        </span>
      ))}
    </p>
  );
}

function groupsOf({ bodyById, landscape }: IndexedLandscape, id: string): readonly string[] {
  const body = bodyById.get(id);
  if (body === undefined) return [];
  const groups = isPartnership(body)
    ? landscape.partnerships.filter(({ groupOf }) => groupOf.includes(body.kind))
    : landscape.organisations.filter(({ groupOf }) => groupOf.includes(body.type));
  return groups.map(group => group.id);
}
