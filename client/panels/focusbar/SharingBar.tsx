/** The boards chosen under the lens of overlap, what can be done with them, and a way to let go of them; in the place of a focus. */
import type { ReactElement } from 'react';
import { nameIn, selectionOf } from '../../state/landscape.ts';
import { compare, holdBeside, select, showScreen } from '../../state/producers.ts';
import { sideMarks } from '../../canvas/tints.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useAct, useIndex, useSay, useSharing } from '../explorer.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { boardName } from '../map/standingWords.ts';
import styles from './FocusBar.module.css';

export function SharingBar(): ReactElement | null {
  const say = useSay();
  const act = useAct();
  const index = useIndex();
  const sharing = useSharing();
  if (sharing === null) return null;
  const [a, b] = sharing.boards;
  return (
    <section className={styles['bar']} aria-label={say('sharing', 'chosen')} data-testid="sharing" data-whole>
      {sharing.boards.map((id, place) => {
        const body = index.bodyById.get(id);
        if (body === undefined) return null;
        const name = boardName(index, id, say);
        return (
          <span key={id} className={styles['chosen']} data-side={place}>
            <b>{sideMarks[place]}</b>
            <Button size="small" look="quiet" title={nameIn(body, say.language).text} onClick={() => act(select(selectionOf(body)))}>
              {name}
            </Button>
            <Button
              size="small"
              look="quiet"
              aria-label={say('sharing', 'letGo', { board: name })}
              title={say('sharing', 'letGo', { board: name })}
              onClick={() => act(holdBeside(sharing.boards.filter(other => other !== id)))}
            >
              <Icon name="close" />
            </Button>
          </span>
        );
      })}
      {a === undefined || b === undefined ? null : (
        <>
          <ActLink step={compare(a, b)}>{say('sharing', 'compare')}</ActLink>
          <ActLink step={showScreen('overlaps')}>{say('sharing', 'inList')}</ActLink>
        </>
      )}
    </section>
  );
}
