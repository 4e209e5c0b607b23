/** Another body named in the panel: one click, and the panel is that body's. */
import type { ReactElement } from 'react';
import { isPartnership, nameIn } from '../../../state/landscape.ts';
import { select } from '../../../state/producers.ts';
import { useAct, useIndex, useSay } from '../../explorer.ts';
import { NameText } from '../../names/NameText.tsx';
import styles from './BodyLink.module.css';

interface BodyLinkProps {
  readonly id: string;
}

export function BodyLink({ id }: BodyLinkProps): ReactElement {
  const body = useIndex().bodyById.get(id);
  const act = useAct();
  const say = useSay();
  if (body === undefined) return <span lang="en">{id}</span>;
  const kind = isPartnership(body) ? 'partnership' : 'organisation';
  return (
    <span className={styles['whole']}>
      <button type="button" className={styles['link']} data-body={id} onClick={() => act(select({ kind, id }))}>
        <NameText name={nameIn(body, say.language)} />
        {body.isGeneral ? (
          <span className={styles['group']} title={say('panel', 'groupMark')}>
            <span className="visually-hidden"> ({say('panel', 'groupMark')})</span>
          </span>
        ) : null}
      </button>
    </span>
  );
}
