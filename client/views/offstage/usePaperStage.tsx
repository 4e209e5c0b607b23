/** Draws views for paper where nobody sees them, one after the other. */
import { Suspense, useCallback, useRef, useState, type ReactElement } from 'react';
import type { Health } from '../../api/health.ts';
import type { Explorer, PictureAsked } from '../../panels/explorer.ts';
import type { Picture } from '../../print/walk/pictureOf.ts';
import type { IndexedLandscape } from '../../state/landscape.ts';
import { LaterPaperStage } from '../later/parts.ts';
import { Safe } from './Safe.tsx';

interface Asked extends PictureAsked {
  readonly number: number;
  drawn(picture: Picture): void;
  failed(): void;
}

interface Held {
  readonly index: IndexedLandscape | null;
  readonly health: Health;
}

interface Stage {
  readonly pictureFor: NonNullable<Explorer['pictureFor']>;
  readonly paperStage: ReactElement | null;
}

export function usePaperStage({ index, health }: Held): Stage {
  const [asked, setAsked] = useState<Asked | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const count = useRef(0);
  const pictureFor = useCallback<Stage['pictureFor']>((wanted, signal) => {
    const drawn = (): Promise<Picture> =>
      new Promise<Picture>((resolve, reject) => {
        signal.throwIfAborted();
        signal.addEventListener('abort', () => reject(new Error('The picture is not wanted any more.')));
        setAsked({
          ...wanted,
          number: (count.current += 1),
          drawn: resolve,
          failed: () => reject(new Error('A view could not be drawn.')),
        });
      }).finally(() => setAsked(null));
    const next = last.current.then(drawn);
    last.current = next.catch(() => undefined);
    return next;
  }, []);
  const paperStage =
    asked === null || index === null ? null : (
      <Safe key={asked.number} onBroken={asked.failed}>
        <Suspense>
          <LaterPaperStage asked={asked} index={index} health={health} onDrawn={asked.drawn} onFailed={asked.failed} />
        </Suspense>
      </Safe>
    );
  return { pictureFor, paperStage };
}
