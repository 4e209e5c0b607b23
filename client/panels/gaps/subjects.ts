import type { Finding_GapFragment } from '../../api/generated/graphql.ts';

/** Ids of the organisations and boards among the subjects of a gap. */
export function bodiesIn({ subjects }: { readonly subjects: Finding_GapFragment['subjects'] }): readonly string[] {
  return subjects.flatMap(({ id, kind }) => (kind === 'Organisation' || kind === 'Partnership' ? [id] : []));
}
