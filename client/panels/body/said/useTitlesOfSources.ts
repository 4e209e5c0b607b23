import { useQuery } from '@apollo/client/react';
import { useCallback, useMemo } from 'react';
import { SourceTitlesDocument } from '../../../api/generated/graphql.ts';
import { withTitlesOfSources } from './titlesOfSources.ts';

/** Writes sources in a text by their titles; by their ids, as recorded, until the titles are there. */
export function useTitlesOfSources(): (text: string) => string {
  const { data } = useQuery(SourceTitlesDocument);
  const titleById = useMemo(() => new Map(data?.sources.nodes.map(({ id, title }) => [id, title])), [data]);
  return useCallback((text: string) => withTitlesOfSources(text, titleById), [titleById]);
}
