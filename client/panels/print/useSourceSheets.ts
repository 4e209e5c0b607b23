/** The sheets that list the documents behind a print, where they are wanted: asked for then, and all of them. */
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useMemo } from 'react';
import { dateIn } from '../../../schema/words/dates.ts';
import { recordedIn } from '../../../schema/words/recorded.ts';
import { viewSayIn } from '../../../schema/words/viewing.ts';
import { SourcesOnPaperDocument, type SourcesOnPaperQuery } from '../../api/generated/graphql.ts';
import type { WidthOf } from '../../print/foot.ts';
import type { Page } from '../../print/shapes.ts';
import { sourceSheets, type ListedSource } from '../../print/sourceSheets.ts';
import type { Language } from '../../state/session.ts';
import { useEveryRow } from '../frame/useEveryRow.ts';

type Source = SourcesOnPaperQuery['sources']['nodes'][number];

interface Wanted {
  readonly isWanted: boolean;
  /** Those behind what is printed; null where it shows the landscape as a whole. */
  readonly cited: ReadonlySet<string> | null;
  readonly language: Language;
  readonly widthOf: WidthOf;
}

/** Null while they are asked for; none where none are wanted. */
export function useSourceSheets({ isWanted, cited, language, widthOf }: Wanted): {
  readonly pages: readonly Page[] | null;
  readonly failed: boolean;
} {
  const client = useApolloClient();
  const { rows, failed } = useEveryRow(useCallback(() => (isWanted ? everySource(client) : Promise.resolve(none)), [client, isWanted]));
  const pages = useMemo(() => {
    if (!isWanted) return none;
    if (rows === null || rows.length === 0) return null;
    const say = viewSayIn[language];
    const listing = cited === null ? rows : rows.filter(({ id }) => cited.has(id));
    return sourceSheets({
      heading: say('paper', cited === null ? 'sourceHeadingAll' : 'sourceHeading', { n: listing.length }),
      sources: listing.map(source => listed(source, language)),
      widthOf,
      pageOf: (n, all) => say('paper', 'sourcePage', { n, all }),
    });
  }, [isWanted, cited, rows, language, widthOf]);
  return { pages, failed: isWanted && failed };
}

const none: readonly never[] = [];

async function everySource(client: ApolloClient): Promise<readonly Source[]> {
  const found: Source[] = [];
  for (let after: string | null | undefined = null; after !== undefined;) {
    const { data }: { data?: SourcesOnPaperQuery | undefined } = await client.query({
      query: SourcesOnPaperDocument,
      variables: { after },
    });
    if (data === undefined) throw new Error('The server answered without data.');
    found.push(...data.sources.nodes);
    after = data.sources.pageInfo.hasNextPage ? data.sources.pageInfo.endCursor : undefined;
  }
  return found;
}

function listed({ title, publisher, date, url }: Source, language: Language): ListedSource {
  const unknown = viewSayIn[language]('paper', 'sourceUndated');
  const origin = [...(publisher === null ? [] : [publisher]), date === null ? unknown : dateIn(date, language)].join(', ');
  return { title: recordedIn(title, language).text, origin, address: url };
}
