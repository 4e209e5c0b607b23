import type { ChangedRow } from './row.ts';

interface PageOfRows {
  readonly rows: readonly ChangedRow[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** All rows, page by page: for files and for paper. Throws where the server does not answer. */
export async function everyRow(ask: (after: string | null) => Promise<PageOfRows | null>): Promise<readonly ChangedRow[]> {
  const rows: ChangedRow[] = [];
  let after: string | null = null;
  do {
    const page = await ask(after);
    if (page === null) throw new Error('The server answered without data.');
    rows.push(...page.rows);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return rows;
}
