/** Opens the note on what a room says, and tells how many wait to be sent. */
import type { ReactElement } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { openCapture, useCapturing } from './capturing.ts';

export function NoteButton(): ReactElement {
  const viewSay = useViewSay();
  const { waiting } = useCapturing();
  return (
    <Button size="small" title={viewSay('capture', 'button')} aria-haspopup="dialog" onClick={openCapture}>
      {viewSay('capture', 'note')}
      {waiting === 0 ? null : (
        <>
          {' '}
          <span data-testid="waiting">({viewSay('capture', 'waiting', { n: waiting })})</span>
        </>
      )}
    </Button>
  );
}
