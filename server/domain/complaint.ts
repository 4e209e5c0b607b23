/** What is wrong with a record, and how it is told. */
import { briefly, plainly } from './briefly.ts';

/** One thing that does not fit. */
export type Complaint = {
  readonly kind: string;
  readonly id: string;
  /** Name of the property, or `kind`, `id`, `from`, `to`. */
  readonly property: string;
} & Misfit;

export type Misfit =
  /** `expected` in plain words: what the property should be. */
  | { readonly is: 'missing'; readonly expected: string }
  | { readonly is: 'not fitting'; readonly expected: string; readonly found: unknown }
  | { readonly is: 'not recorded'; readonly expected: string; readonly found: string }
  | { readonly is: 'no property'; readonly known: readonly string[] }
  /** Ends on a record that is no statement. */
  | { readonly is: 'no end'; readonly found: unknown };

/** What was expected and what came, where; `where` for records that bear no id. */
export function complaintText(complaint: Complaint, where = `${complaint.kind} ${plainly(complaint.id)}`): string {
  const { property } = complaint;
  switch (complaint.is) {
    case 'missing':
      return `${where}: ${property} is missing; it should be ${complaint.expected}.`;
    case 'not fitting':
    case 'not recorded':
      return `${where}: ${property} should be ${complaint.expected}; it is ${briefly(complaint.found)}.`;
    case 'no property':
      return `${where}: ${withArticle(complaint.kind)} has no ${plainly(property)}; it has ${complaint.known.join(', ')}.`;
    case 'no end':
      return `${where}: ${withArticle(complaint.kind)} joins nothing, so it has no ${property}; it is ${briefly(complaint.found)}.`;
  }
}

/** The same for whoever wrote the record, and can mend it. */
export function complaintWithMend(complaint: Complaint, where?: string): string {
  return `${complaintText(complaint, where)} ${mends[complaint.is]}`;
}

const mends: Readonly<Record<Misfit['is'], string>> = {
  'missing': 'Add it.',
  'not fitting': 'Correct it.',
  'not recorded': 'Correct the id, or write that record in the same change.',
  'no property': 'Correct its name or leave it out.',
  'no end': 'Leave it out.',
};

/** `the id of an Organisation or Partnership`. */
export function idOf(kindNames: readonly string[]): string {
  return `the id of ${withArticle(kindNames.join(' or '))}`;
}

export function withArticle(kind: string): string {
  return `${/^[AEIO]/.test(kind) ? 'an' : 'a'} ${kind}`;
}
