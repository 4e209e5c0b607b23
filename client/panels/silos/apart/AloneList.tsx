import type { ReactElement } from 'react';
import { isPartnership } from '../../../state/landscape.ts';
import { byName } from '../../body/said/inOrder.ts';
import { BodyLink } from '../../body/said/BodyLink.tsx';
import { useBodyName } from '../../body/said/bodyName.ts';
import { useIndex, useSession } from '../../explorer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import styles from '../Silos.module.css';

/** Bodies joined to nobody: of boards nobody recorded who sits on them, of organisations nobody recorded a seat. */
export function AloneList({ isolates }: { readonly isolates: readonly { readonly id: string }[] }): ReactElement {
  const viewSay = useViewSay();
  const { bodyById } = useIndex();
  const isOfLinks = useSession(session => session.choices.network === 'INTERFACES');
  const isBoard = (id: string): boolean => {
    const body = bodyById.get(id);
    return body !== undefined && isPartnership(body);
  };
  const boards = isolates.filter(({ id }) => isBoard(id));
  const organisations = isolates.filter(({ id }) => !isBoard(id));
  return (
    <section aria-labelledby="alone" data-count={isolates.length}>
      <h3 id="alone" className={styles['heading']}>
        {viewSay('silosApart', 'isolates')} <span className={styles['count']}>{isolates.length}</span>
      </h3>
      {isolates.length === 0 ? <p className={styles['fine']}>{viewSay('silosApart', 'noIsolates')}</p> : null}
      <Bodies bodies={boards} title="boardsAlone" why={isOfLinks ? 'whyLinksAlone' : 'whyBoardsAlone'} />
      <Bodies bodies={organisations} title="organisationsAlone" why="whyOrganisationsAlone" />
    </section>
  );
}

interface BodiesProps {
  readonly bodies: readonly { readonly id: string }[];
  readonly title: 'boardsAlone' | 'organisationsAlone';
  readonly why: 'whyBoardsAlone' | 'whyOrganisationsAlone' | 'whyLinksAlone';
}

function Bodies({ bodies, title, why }: BodiesProps): ReactElement | null {
  const viewSay = useViewSay();
  const nameOf = useBodyName();
  if (bodies.length === 0) return null;
  return (
    <div className={styles['item']}>
      <p>
        <strong>{viewSay('silosApart', title, { n: bodies.length })}</strong>{' '}
        <span className={styles['fine']}>{viewSay('silosApart', why)}</span>
      </p>
      <ul className={styles['names']}>
        {byName(bodies, ({ id }) => nameOf(id), viewSay.language).map(({ id }) => (
          <li key={id}>
            <BodyLink id={id} />
          </li>
        ))}
      </ul>
    </div>
  );
}
