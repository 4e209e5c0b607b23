/** How the rows of a list are known, as one bar: each certainty has its own filling, and its shape, word and number beneath. */
import type { ReactElement } from 'react';
import type { Certainty } from '../../../api/generated/graphql.ts';
import { useSay } from '../../explorer.ts';
import { CertaintyGlyph } from '../said/CertaintyGlyph.tsx';
import { sharesOf } from '../said/certainties.ts';
import styles from './KnowledgeBar.module.css';

interface KnowledgeBarProps {
  readonly rows: readonly { readonly certainty: Certainty }[];
}

export function KnowledgeBar({ rows }: KnowledgeBarProps): ReactElement | null {
  const say = useSay();
  const shares = sharesOf(rows);
  if (shares.length === 0) return null;
  return (
    <figure className={styles['known']}>
      <div className={styles['bar']} aria-hidden="true">
        {shares.map(({ certainty, count }) => (
          <span key={certainty} className={styles[certainty]} style={{ flexGrow: count }} />
        ))}
      </div>
      <figcaption>
        <span className="visually-hidden">{say('panel', 'stateOfKnowledge')}: </span>
        <ul className={styles['legend']}>
          {shares.map(({ certainty, count }) => (
            <li key={certainty}>
              <CertaintyGlyph certainty={certainty} /> {count} {say('certainty', certainty)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
