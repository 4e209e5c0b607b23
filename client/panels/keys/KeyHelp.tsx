import { useEffect, useRef, type ReactElement } from 'react';
import type { Key } from '../../../schema/words/rooms.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useSay } from '../explorer.ts';
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
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles['help']} aria-label={say('live', 'keysTitle')} onClose={onClose}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{say('live', 'keysTitle')}</h2>
        <Button look="quiet" size="small" aria-label={say('common', 'close')} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </Button>
      </div>
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
    </dialog>
  );
}
