/** A judgement as a change to be committed, and the change that takes one back. Pure: day, id and revision come from above. */
import type { CommitInput, Verdict } from '../../api/generated/graphql.ts';

export interface Draft {
  /** Null until one is chosen. */
  readonly verdict: Verdict | null;
  /** A role or organisation. */
  readonly author: string;
  readonly reason: string;
}

export type Missing = 'verdict' | 'author';

/** What has to be filled in before it can be saved, first things first. */
export function missingIn({ verdict, author }: Draft): Missing | null {
  if (verdict === null) return 'verdict';
  return author.trim() === '' ? 'author' : null;
}

interface Made {
  /** Of the judgement. */
  readonly id: string;
  /** The gap or overlap that it judges. */
  readonly about: string;
  readonly on: Date;
  readonly revision: number;
  /** What the history of the landscape says of the change. */
  readonly why: string;
}

export function judgingChange({ verdict, author, reason }: Draft, { id, about, on, revision, why }: Made): CommitInput {
  const said = reason.trim();
  const properties = { about, verdict, author: author.trim(), at: dayOf(on), ...(said === '' ? {} : { reason: said }) };
  return { expectedRevision: revision, author: author.trim(), reason: why, upsert: [{ kind: 'Judgement', id, properties }], remove: [] };
}

export function takingBack({
  id,
  author,
  revision,
  why,
}: Pick<Made, 'id' | 'revision' | 'why'> & { readonly author: string }): CommitInput {
  return { expectedRevision: revision, author: author.trim(), reason: why, upsert: [], remove: [`Judgement:${id}`] };
}

/** The day as it is where the person sits. */
function dayOf(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
}
