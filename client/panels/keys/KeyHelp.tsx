import type { ReactElement } from 'react';
import type { Key } from '../../../schema/words/rooms.ts';
import { useSay } from '../explorer.ts';
import { Dialogue } from '../frame/Dialogue.tsx';
import styles from './KeyHelp.module.css';

const keys: readonly (readonly [keys: readonly string[], does: Key<'live'>])[] = [
  [['/'], 'keySearch'],
  [['f'], 'keyFit'],
  [['o'], 'keyOutline'],
  [['t'], 'keyTable'],
  [['1', '2', '3'], 'keySteps'],
  [['d'], 'keyDirection'],
  [['[', ']'], 'keyLens'],
  [['←', '→'], 'keyScenes'],
  [['Esc'], 'keyEscape'],
  [['?'], 'keyHelp'],
];

/** Which keys do what; over everything until it is closed. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }): ReactElement {
  const say = useSay();
  return (
    <Dialogue title={say('live', 'keysTitle')} width={480} testId="key-help" onClose={onClose}>
      <dl className={styles['keys']}>
        {keys.map(([names, does]) => (
          <div key={does} className={styles['row']}>
            <dt>
              {names.map(name => (
                <kbd key={name} className={styles['key']}>
                  {name}
                </kbd>
              ))}
            </dt>
            <dd>{say('live', does as 'keySearch')}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['more']}>{say('live', 'keyMap')}</p>
      <p className={styles['more']}>{say('live', 'keyUndo')}</p>
    </Dialogue>
  );
}
