/** Loads the landscape and hands it to the view that the session asks for. */
import { useQuery } from '@apollo/client/react';
import { useMemo, type ReactElement } from 'react';
import { LandscapeDocument } from '../api/generated/graphql.ts';
import { ExplorerProvider } from '../panels/explorer.ts';
import { indexLandscape } from '../state/landscape.ts';
import type { SessionStore } from '../state/store.ts';
import { Workplace } from './Workplace.tsx';

interface LandscapeProps {
  readonly store: SessionStore;
}

export function Landscape({ store }: LandscapeProps): ReactElement {
  const { data } = useQuery(LandscapeDocument);
  const index = useMemo(() => (data === undefined ? null : indexLandscape(data.landscape)), [data]);
  const explorer = useMemo(() => (index === null ? null : { index, store, asOf: null }), [index, store]);
  if (explorer === null) return <p>…</p>;
  return (
    <ExplorerProvider value={explorer}>
      <Workplace />
    </ExplorerProvider>
  );
}
