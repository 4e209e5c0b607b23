/** The landscape, kept up to date: asked for once, and again when the server tells of another revision. */
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { askUntil } from '../api/askUntil.ts';
import type { Health } from '../api/health.ts';
import { LandscapeDocument } from '../api/generated/graphql.ts';
import { refresh, type RevisionNews } from '../api/revisions.ts';
import { indexLandscape, type IndexedLandscape } from '../state/landscape.ts';
import { useOutside } from './outside.ts';

interface Loading {
  /** Null until the first answer. */
  readonly loaded: IndexedLandscape | null;
  readonly error: Error | null;
  retry(): void;
}

export function useLandscape(health: Health): Loading {
  const client = useApolloClient();
  // Kept out of the cache: to take it apart, put it together again and watch each piece took longer than all the rest of the first map.
  const { data, error, refetch } = useQuery(LandscapeDocument, { fetchPolicy: 'no-cache' });
  const loaded = useMemo(() => (data === undefined ? null : indexLandscape(data.landscape)), [data]);
  const [news, setNews] = useState<RevisionNews | null>(null);
  const { answerer } = useOutside();
  useEffect(() => answerer.watchRevisions(setNews), [answerer]);

  const revision = loaded?.revision ?? null;
  const isLoaded = revision !== null;
  const isOld = useEffectEvent((told: RevisionNews) => told.isOther || told.revision !== revision);
  useEffect(() => {
    if (news === null || !isLoaded || !isOld(news)) return undefined;
    // No other news may come for long. Each time everything is asked: of several servers, some may be behind the one that told.
    return askUntil(async () => {
      refresh(client).catch(() => undefined);
      const answer = await refetch();
      return answer.data?.landscape.revision === news.revision;
    });
  }, [client, refetch, news, isLoaded]);

  const retry = useMemo(() => () => void refetch().catch(() => undefined), [refetch]);
  const before = useRef(health.state);
  useEffect(() => {
    const isBack = before.current === 'offline' && health.state !== 'offline';
    before.current = health.state;
    if (isBack && error !== undefined) retry();
  }, [health.state, error, retry]);
  return { loaded, error: error ?? null, retry };
}
