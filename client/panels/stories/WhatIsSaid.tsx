/** The documents of a scene, and their words behind each claim. */
import type { ReactElement } from 'react';
import type { SceneSaidQuery } from '../../api/generated/graphql.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { InItsLanguage } from '../names/InItsLanguage.tsx';
import { SourceLine } from '../body/said/SourceLine.tsx';
import { Statement } from '../body/said/Statement.tsx';
import { claimWords } from './claimWords.ts';
import styles from './Stories.module.css';

type Said = NonNullable<SceneSaidQuery['scene']>;

export function WhatIsSaid({ said: { sources, claims } }: { readonly said: Said }): ReactElement {
  const viewSay = useViewSay();
  return (
    <div className={styles['columns']}>
      <div>
        <h4 className={styles['part']}>{viewSay('stories', 'sources')}</h4>
        {sources.length === 0 ? <p>{viewSay('stories', 'noSources')}</p> : null}
        <ul className={styles['documents']}>
          {sources.map(source => (
            <li key={source.id} data-source={source.id}>
              <SourceLine source={source} />
            </li>
          ))}
        </ul>
      </div>
      {claims.length === 0 ? null : (
        <div>
          <h4 className={styles['part']}>{viewSay('stories', 'claims')}</h4>
          <ul>
            {claims.map(claim => (
              <Statement key={claim.id} said={claim} subject={claimWords(claim)}>
                <InItsLanguage isWelsh={'isWelsh' in claim && claim.isWelsh}>{claimWords(claim)}</InItsLanguage>
              </Statement>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
