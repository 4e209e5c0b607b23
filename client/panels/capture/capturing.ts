/** Whether a remark is being written down, and how many wait to be sent: what a story, its presentation and the outbox share. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { CommitFault } from '../../api/commitFault.ts';

interface Capturing {
  readonly isOpen: boolean;
  readonly waiting: number;
  /** How many were sent since the page was opened. */
  readonly sent: number;
  /** The meeting with which the last of them is kept. */
  readonly meeting: string | null;
  /** Why the last was not sent; null where it was. */
  readonly fault: CommitFault | null;
}

export const capturing = createStore<Capturing>(() => ({ isOpen: false, waiting: 0, sent: 0, meeting: null, fault: null }));

export function openCapture(): void {
  capturing.setState({ isOpen: true });
}

export function useCapturing(): Capturing {
  return useStore(capturing);
}
