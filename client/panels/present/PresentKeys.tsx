/** The keys of the presentation, and how far its letters are read; over everything until it is closed. */
import { useEffect, useRef, type ReactElement } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useExplorer, useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { deeds, keysOf, type Deed } from './deeds.ts';
import styles from './Present.module.css';

const words = {
  after: 'keyAfter',
  before: 'keyBefore',
  first: 'keyFirst',
  last: 'keyLast',
  onwards: 'keyOnwards',
  backwards: 'keyBackwards',
  black: 'keyBlack',
  white: 'keyWhite',
  language: 'keyLanguage',
  spot: 'keySpot',
  notes: 'keyNotes',
  who: 'keyWho',
  remark: 'keyRemark',
  contrast: 'keyContrast',
  fullScreen: 'keyFullScreen',
  keys: 'keyKeys',
  leave: 'keyLeave',
} as const satisfies Record<Deed, string>;

const signs: Readonly<Record<string, string>> = { ArrowRight: '→', ArrowLeft: '←', ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' };

export function PresentKeys({ onClose }: { readonly onClose: () => void }): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const { takenHome } = useExplorer();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const signOf = (key: string): string =>
    key === ' ' ? viewSay('present', 'space') : (signs[key] ?? (key.length === 1 ? key.toUpperCase() : key));
  return (
    <dialog
      ref={dialog}
      className={styles['keys']}
      aria-label={viewSay('present', 'keysTitle')}
      onClose={onClose}
      data-testid="present-keys"
    >
      <header className={styles['keysHead']}>
        <h2 className={styles['keysTitle']}>{viewSay('present', 'keysTitle')}</h2>
        <Button look="quiet" size="small" aria-label={say('common', 'close')} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </Button>
      </header>
      <dl className={styles['keyRows']}>
        {deeds
          .filter(deed => deed !== 'remark' || takenHome === null)
          .map(deed => (
            <div key={deed} className={styles['keyRow']}>
              <dt>
                {keysOf[deed].map(key => (
                  <kbd key={key} className={styles['key']}>
                    {signOf(key)}
                  </kbd>
                ))}
              </dt>
              <dd>{viewSay('present', words[deed] as 'keyAfter')}</dd>
            </div>
          ))}
      </dl>
      <h3 className={styles['keysTitle']}>{viewSay('present', 'legible')}</h3>
      <p>{viewSay('present', 'legibleSaid')}</p>
      <p>{viewSay('present', 'legibleNot')}</p>
    </dialog>
  );
}
