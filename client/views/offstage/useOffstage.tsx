/** Draws views where nobody sees them, one after the other, for the tables that they give as files. */
import { useCallback, useRef, useState, type ReactElement } from 'react';
import type { Health } from '../../api/health.ts';
import type { Table } from '../../panels/explorer.ts';
import type { IndexedLandscape } from '../../state/landscape.ts';
import type { Session } from '../../state/session.ts';
import { Offstage } from './Offstage.tsx';

interface Asked {
  readonly number: number;
  readonly session: Session;
  settle(tables: Promise<readonly Table[]>): void;
}

interface Held {
  readonly index: IndexedLandscape | null;
  readonly health: Health;
}

interface Stage {
  /** One at a time: another waits until the last is answered. */
  tablesOf(session: Session): Promise<readonly Table[]>;
  readonly stage: ReactElement | null;
}

export function useOffstage({ index, health }: Held): Stage {
  const [asked, setAsked] = useState<Asked | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const count = useRef(0);
  const tablesOf = useCallback((session: Session): Promise<readonly Table[]> => {
    const drawn = (): Promise<readonly Table[]> =>
      new Promise<readonly Table[]>(settle => {
        setAsked({ number: (count.current += 1), session, settle });
      }).finally(() => setAsked(null));
    const next = last.current.then(drawn);
    last.current = next.catch(() => undefined);
    return next;
  }, []);
  const stage =
    asked === null || index === null ? null : (
      <Offstage key={asked.number} session={asked.session} index={index} health={health} onTables={asked.settle} />
    );
  return { tablesOf, stage };
}
