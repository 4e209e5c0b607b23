/** Who never meets, as rows: bodies joined to nobody, and pairs of boards that share members without a link recorded. */
import { useMemo } from 'react';
import type { ApolloClient } from '@apollo/client';
import { SilosUnlinkedDocument, type SilosUnlinkedQuery } from '../../../api/generated/graphql.ts';
import { useBodyName } from '../../body/said/bodyName.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import type { Column } from '../../table/columns.ts';
import type { UnlinkedAsked } from './useUnlinked.ts';

type UnlinkedPair = SilosUnlinkedQuery['overlaps']['nodes'][number];

export interface Apart {
  readonly id: string;
  readonly body: string;
  /** Null for who is joined to nobody. */
  readonly pair: UnlinkedPair | null;
}

export function aloneRows(isolates: readonly { readonly id: string }[]): readonly Apart[] {
  return isolates.map(({ id }) => ({ id, body: id, pair: null }));
}

/** All of them, page after page. */
export async function everyUnlinked(client: ApolloClient, asked: UnlinkedAsked): Promise<readonly Apart[]> {
  const rows: Apart[] = [];
  let after: string | null = null;
  do {
    const variables: UnlinkedAsked & { first: number; after: string | null } = { ...asked, first: 200, after };
    const { data } = await client.query({ query: SilosUnlinkedDocument, variables, fetchPolicy: 'no-cache' });
    if (data === undefined) throw new Error('The server answered without data.');
    rows.push(...data.overlaps.nodes.map(pair => ({ id: pair.id, body: pair.a.id, pair })));
    after = data.overlaps.pageInfo.hasNextPage ? data.overlaps.pageInfo.endCursor : null;
  } while (after !== null);
  return rows;
}

export function useApartColumns(): readonly Column<Apart>[] {
  const viewSay = useViewSay();
  const nameOf = useBodyName();
  return useMemo(() => {
    const column = (id: ColumnId, value: Column<Apart>['value'], rest: Partial<Column<Apart>> = {}) => ({
      id,
      heading: viewSay('silosColumns', id),
      value,
      unknown: '',
      ...rest,
    });
    return [
      column('Body', ({ body }) => nameOf(body)),
      column('OtherEnd', ({ pair }) => (pair === null ? null : nameOf(pair.b.id)), { unknown: viewSay('silosView', 'alone') }),
      column('Shared', ({ pair }) => pair?.members.whole?.shared.length ?? null),
      column('Assumed', ({ pair }) => pair?.assumedSeats?.match(/\d+/g)?.join(' / ') ?? null),
      column('Sentence', ({ pair }) => (pair === null ? null : viewSay.language === 'cy' ? pair.sentenceCy : pair.sentenceEn)),
      column('Code', ({ id }) => id, { isInFileOnly: true }),
    ];
  }, [viewSay, nameOf]);
}

type ColumnId = 'Body' | 'OtherEnd' | 'Shared' | 'Assumed' | 'Sentence' | 'Code';
