/** Says of each place whose board nobody knows what the address asks for, and that another can be chosen. */
import type { ReactElement } from 'react';
import styles from './NoPair.module.css';
import { SideMark } from './SideMark.tsx';
import { useSpeech } from './speech.ts';
import { usePlaces } from './usePlaces.ts';

export function NotKnown(): ReactElement {
  const { viewSay } = useSpeech();
  const places = usePlaces();
  const isAnybodyMissing = places.some(({ asked, board }) => asked !== null && board === null);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- People look for the role by its name.
    <div role="status" className={styles['told']} data-testid={isAnybodyMissing ? 'notice' : undefined}>
      {places.map(({ asked, board }, at) =>
        asked === null || board !== null ? null : (
          <p key={asked} className={styles['lead']} data-unknown={asked}>
            <SideMark side={at === 0 ? 'a' : 'b'} /> {viewSay('compareView', at === 0 ? 'firstNotKnown' : 'secondNotKnown', { id: asked })}
          </p>
        ),
      )}
    </div>
  );
}
