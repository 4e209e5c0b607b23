/** Opens the note on what a room says; tells how many wait to be sent and why, and leads to the meeting with which the others are kept. */
import type { ReactElement } from 'react';
import { openWhatif } from '../../state/producers.ts';
import { Button } from '../../ui/Button.tsx';
import { CommitFaultNote } from '../commit/CommitFaultNote.tsx';
import { ActLink } from '../frame/ActLink.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './Capture.module.css';
import { openCapture, useCapturing } from './capturing.ts';
import { useCaptureKey } from './useCaptureKey.ts';

export function NoteButton(): ReactElement {
  const viewSay = useViewSay();
  const { waiting, sent, meeting, fault } = useCapturing();
  useCaptureKey();
  return (
    <>
      <Button size="small" title={viewSay('capture', 'button')} aria-haspopup="dialog" onClick={openCapture}>
        {viewSay('capture', 'note')}
        {waiting === 0 ? null : (
          <>
            {' '}
            <span data-testid="waiting">({viewSay('capture', 'waiting', { n: waiting })})</span>
          </>
        )}
      </Button>
      <output className="visually-hidden">{sent === 0 ? '' : viewSay('capture', 'sent', { n: sent })}</output>
      {meeting === null ? null : (
        <ActLink step={openWhatif(meeting)} title={viewSay('capture', 'sent', { n: sent })}>
          {viewSay('capture', 'toMeeting')}
        </ActLink>
      )}
      {/* Without a network it waits, and that is told already; what the landscape does not take waits for a person. */}
      {fault?.kind === 'refused' ? (
        <div className={styles['refused']}>
          <CommitFaultNote fault={fault} />
        </div>
      ) : null}
    </>
  );
}
