/** What was done last, told aloud, with its undoing; or why it was not done. */
import type { ReactElement } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { CommitFaultNote } from '../commit/CommitFaultNote.tsx';
import { SentenceText } from '../names/SentenceText.tsx';
import type { Undoable } from './useUndoable.ts';
import styles from './Whatif.module.css';

interface DoneProps {
  readonly undoable: Pick<Undoable, 'standing' | 'done' | 'undo'>;
}

export function Done({ undoable: { standing, done, undo } }: DoneProps): ReactElement {
  const viewSay = useViewSay();
  return (
    <div className={styles['done']} data-testid="whatif-done">
      <output>{done === null ? '' : <SentenceText text={done.said} />}</output>
      {done?.canUndo === true ? (
        <Button size="small" disabled={standing.is === 'saving'} onClick={() => void undo()}>
          {viewSay('whatif', 'undo')}
          <span className="visually-hidden">: {done.said}</span>
        </Button>
      ) : null}
      {standing.is === 'failed' ? <CommitFaultNote fault={standing.fault} /> : null}
    </div>
  );
}
