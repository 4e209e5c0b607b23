/** Ranks in sentences, each with its value, how far its rank moves, and for brokers in which roles. */
import type { ReactElement } from 'react';
import { BodyLink } from '../../body/said/BodyLink.tsx';
import { useViewSay } from '../../frame/useViewSay.ts';
import { SentenceText } from '../../names/SentenceText.tsx';
import { RowsBehind } from '../RowsBehind.tsx';
import styles from '../Silos.module.css';
import { figure } from './figure.ts';
import { roleNames, type Ranked } from './ranking.ts';

export function RankList({ ranks }: { readonly ranks: readonly Ranked[] }): ReactElement {
  return (
    <ol className={styles['sentences']}>
      {ranks.map(ranked => (
        <RankItem key={ranked.id} ranked={ranked} />
      ))}
    </ol>
  );
}

function RankItem({
  ranked: { id, rank, bestRank, worstRank, value, error, isOneForAll, sentence, roles },
}: {
  readonly ranked: Ranked;
}): ReactElement {
  const viewSay = useViewSay();
  const moves = bestRank !== worstRank;
  return (
    <li className={styles['ranked']} data-ranked={id}>
      <span className={styles['rank']}>
        {moves ? viewSay('silosBetween', 'rankRange', { rank, best: bestRank, worst: worstRank }) : rank}
      </span>
      <div>
        <p className={styles['sentence']}>
          <SentenceText text={sentence} />
        </p>
        <div className={styles['facts']}>
          <BodyLink id={id} />
          <span>
            {viewSay('silosBetween', 'value')}: <b>{value === null ? viewSay('silosView', 'notRecorded') : figure(value)}</b>
            {error === null ? null : ` ${viewSay('silosBetween', 'exactTo', { error: figure(error) })}`}
          </span>
          {isOneForAll ? <span>{viewSay('silosView', 'oneForAll')}</span> : null}
          {roles === null
            ? null
            : roleNames
                .filter(name => roles[name] > 0)
                .map(name => (
                  <span key={name}>
                    {viewSay('silosBetween', name)}: <b>{figure(roles[name])}</b>
                  </span>
                ))}
          <RowsBehind of={[id]} subject={sentence} />
        </div>
      </div>
    </li>
  );
}
