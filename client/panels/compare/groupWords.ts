/** The heading of a group of entries, in a column: what the law does for the seats, the sort of product, whether it flows now. */
import { labelOf } from '../../../schema/words/labelOf.ts';
import type { FacetName } from './entry.ts';
import { lawsIn } from './memberFacets.ts';
import type { Side } from './sides.ts';
import type { Speech } from './speech.ts';

export interface GroupWords {
  /** Null where each board has words of its own. */
  readonly both: string | null;
  readonly each: readonly { readonly side: Side; readonly words: string }[];
}

/** Null where the group needs no heading. */
export function groupWords(name: FacetName, group: string, { say, viewSay }: Speech): GroupWords | null {
  switch (name) {
    case 'members':
    case 'parts':
      return lawWords(group, viewSay);
    case 'duties':
      return { both: labelOf('ProductKind', group, say.language), each: [] };
    case 'money':
    case 'data':
      return {
        both: viewSay('compareView', name === 'data' && group === 'notNow' ? 'notFlowing' : group === 'now' ? 'now' : 'notNow'),
        each: [],
      };
    default:
      return null;
  }
}

function lawWords(group: string, viewSay: Speech['viewSay']): GroupWords {
  const [a, b] = lawsIn(group);
  const each = [
    ...(a === null ? [] : [{ side: 'a' as const, words: viewSay('compareView', a) }]),
    ...(b === null ? [] : [{ side: 'b' as const, words: viewSay('compareView', b) }]),
  ];
  const [first, second] = each;
  if (second === undefined) return { both: first?.words ?? null, each: [] };
  return first?.words === second.words
    ? { both: viewSay('compareView', 'sameOnBoth', { law: first.words }), each: [] }
    : { both: null, each };
}
