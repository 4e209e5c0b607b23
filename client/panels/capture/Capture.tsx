/** Takes down what a room says while a story is presented: by one key, over whatever is shown; what is written goes out by itself. */
import { useEffect, useState, type ReactElement } from 'react';
import type { RemarkDraft } from '../../state/remark.ts';
import { sceneShown } from '../../state/story.ts';
import { useIndex, useSession } from '../explorer.ts';
import { CaptureDialog } from './CaptureDialog.tsx';
import { capturing, useCapturing } from './capturing.ts';
import { keptRemarks } from './kept.ts';
import { useOutbox } from './useOutbox.ts';

export function Capture(): ReactElement | null {
  const index = useIndex();
  const place = useSession(session => session.story);
  const { isOpen } = useCapturing();
  const send = useOutbox();
  const begun = useBegun(isOpen);
  if (!isOpen || place === null || begun === 'asking') return null;
  return (
    <CaptureDialog
      begun={begun}
      story={place.id}
      scene={sceneShown(index, place)?.scene.id ?? null}
      onKept={() => void send()}
      onClose={() => capturing.setState({ isOpen: false })}
    />
  );
}

/** What was not ended when the dialogue was last open, perhaps before the power went. */
function useBegun(isOpen: boolean): RemarkDraft | null | 'asking' {
  const [begun, setBegun] = useState<RemarkDraft | null | 'asking'>('asking');
  useEffect(() => {
    if (!isOpen) return undefined;
    let isCurrent = true;
    keptRemarks().then(
      kept => isCurrent && setBegun(kept.find(({ isDone }) => !isDone) ?? null),
      () => isCurrent && setBegun(null),
    );
    return () => {
      isCurrent = false;
      setBegun('asking');
    };
  }, [isOpen]);
  return begun;
}
