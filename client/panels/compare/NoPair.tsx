/** Before two boards are chosen: what can be chosen, and the pairs that people ask for most. */
import type { ReactElement } from 'react';
import { listOf } from '../../../schema/words/listOf.ts';
import { compare } from '../../state/producers.ts';
import { useIndex } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { areaPairs } from './areaPairs.ts';
import { MostOverlapping } from './MostOverlapping.tsx';
import styles from './NoPair.module.css';
import { areaNameIn, boardCalledIn, useSpeech } from './speech.ts';
import { usePlaces } from './usePlaces.ts';

export function NoPair(): ReactElement {
  const speech = useSpeech();
  const { viewSay } = speech;
  const [a, b] = usePlaces();
  const chosen = a.board ?? b.board;
  return (
    <>
      {chosen === null ? (
        <p className={styles['lead']}>{viewSay('compareView', 'noneYet')}</p>
      ) : (
        <MostOverlapping board={chosen} side={a.board === null ? 'b' : 'a'} />
      )}
      <h3 className={styles['title']}>{viewSay('compareView', 'byArea')}</h3>
      <ul className={styles['areas']}>
        {areaPairs(useIndex()).map(({ area, csp, psb }) => (
          <li key={area.id}>
            <span className={styles['area']}>{areaNameIn(speech, area.id)}</span>
            {csp === null || psb === null ? (
              <span className={styles['absent']}>{viewSay('compareView', 'notRecorded')}</span>
            ) : (
              <ActLink step={compare(csp.id, psb.id)}>
                {listOf([boardCalledIn(speech, csp.id), boardCalledIn(speech, psb.id)], speech.say.language)}
              </ActLink>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
