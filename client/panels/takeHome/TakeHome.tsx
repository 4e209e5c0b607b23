/** What of the landscape can be taken home, over the page, which stays as it is. */
import { useEffect, useRef, type ReactElement } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useExplorer, useSay, useSession } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { HandoutPart } from '../handout/HandoutPart.tsx';
import { OneFile } from './OneFile.tsx';
import { StoryPart } from './StoryPart.tsx';
import styles from './TakeHome.module.css';

interface TakeHomeProps {
  /** The story that is wanted; the one that is told, or the first, where none is named. */
  readonly story?: string;
  readonly onClose: () => void;
}

export function TakeHome({ story, onClose }: TakeHomeProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const { index, takenHome } = useExplorer();
  const told = useSession(session => session.story?.id);
  const first = story ?? told ?? index.landscape.stories[0]?.id;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-label={viewSay('takeHome', 'title')} data-testid="take-home" onClose={onClose}>
      <header className={styles['head']}>
        <h2 className={styles['title']}>{viewSay('takeHome', 'title')}</h2>
        <Button look="quiet" size="small" aria-label={say('common', 'close')} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </Button>
      </header>
      {takenHome === null && story === undefined ? <OneFile /> : null}
      {first === undefined || takenHome !== null ? null : <HandoutPart first={first} />}
      {first === undefined ? null : <StoryPart first={first} />}
    </dialog>
  );
}
