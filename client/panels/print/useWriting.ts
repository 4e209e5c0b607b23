/** How far a file is, and an end to it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Document } from '../../print/shapes.ts';
import type { FileKind } from './paperOptions.ts';
import { writeFile } from './writeFile.ts';

type WritingState =
  | { readonly is: 'idle' }
  | { readonly is: 'writing'; readonly page: number }
  | { readonly is: 'written'; readonly name: string }
  | { readonly is: 'failed' };

interface Writing {
  readonly state: WritingState;
  write(document: Document, how: { readonly kind: FileKind; readonly name: string }): void;
  stop(): void;
  /** What was said of the last file is over. */
  forget(): void;
}

export function useWriting(): Writing {
  const [state, setState] = useState<WritingState>({ is: 'idle' });
  const ends = useRef<AbortController | null>(null);
  useEffect(() => () => ends.current?.abort(), []);
  const write = useCallback<Writing['write']>((document, how) => {
    const own = new AbortController();
    ends.current?.abort();
    ends.current = own;
    const tell = (next: WritingState): void => {
      if (!own.signal.aborted) setState(next);
    };
    tell({ is: 'writing', page: 1 });
    writeFile(document, { ...how, signal: own.signal, onPage: page => tell({ is: 'writing', page }) }).then(
      name => tell({ is: 'written', name }),
      () => tell({ is: 'failed' }),
    );
  }, []);
  const stop = useCallback(() => {
    ends.current?.abort();
    setState({ is: 'idle' });
  }, []);
  return { state, write, stop, forget: stop };
}
