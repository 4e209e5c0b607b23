/** The groups a body belongs to, where what is said in general hangs with its facts and survey results. */
import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { GroupsDocument } from '../../api/generated/graphql.ts';
import { isPartnership } from '../../state/landscape.ts';
import { useIndex, useSay } from '../explorer.ts';
import { BodyLink } from './BodyLink.tsx';
import styles from './General.module.css';

interface GroupsOfProps {
  readonly id: string;
}

export function GroupsOf({ id }: GroupsOfProps): ReactElement | null {
  const say = useSay();
  const body = useIndex().bodyById.get(id);
  const { data } = useQuery(GroupsDocument);
  if (body === undefined || data === undefined) return null;
  const { partnerships, organisations } = data.landscape;
  const groups = isPartnership(body)
    ? partnerships.filter(group => group.groupOf.includes(body.kind))
    : organisations.filter(group => group.groupOf.includes(body.type));
  if (groups.length === 0) return null;
  return (
    <p className={styles['groups']}>
      {say('panel', 'theGroups')}{' '}
      {groups.map((group, place) => (
        <span key={group.id}>
          {place === 0 ? null : ', '}
          <BodyLink id={group.id} />
        </span>
      ))}
    </p>
  );
}
