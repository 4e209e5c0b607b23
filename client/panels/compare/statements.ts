/** Every statement of a comparison once: how they are known, and in which documents they stand. */
import type { EvidenceCard_EvidenceFragment } from '../../api/generated/graphql.ts';
import { certaintyFrom, type Knowledge, type Share } from '../body/said/certainties.ts';
import type { Said } from '../body/said/said.ts';
import type { Comparison } from './comparison.ts';
import type { FacetName, Part } from './entry.ts';

type Source = EvidenceCard_EvidenceFragment['source'];

const order: readonly Knowledge[] = ['STATUTE', 'STATED', 'KNOWN', 'ASSUMED', 'DISPUTED', 'UNSOURCED', 'GENERAL', 'UNKNOWN'];

/** What anybody would expect to be recorded of a board; a survey need not speak of each. */
const expected: readonly FacetName[] = ['members', 'duties', 'themes', 'areas', 'money', 'data'];

/** How all that is shown is known; what is recorded of one board or of neither counts as not recorded. */
export function knowledgeOf(comparison: Comparison): readonly Share[] {
  const known = [...statementsOf(comparison).values()].map(knowledgeIn);
  const missing = comparison.facets
    .filter(({ name }) => expected.includes(name))
    .flatMap(({ isRecorded: { a, b } }) => [a, b])
    .filter(isRecorded => !isRecorded)
    .map((): Knowledge => 'UNKNOWN');
  const all = [...known, ...missing];
  return order.map(certainty => ({ certainty, count: all.filter(one => one === certainty).length }));
}

export function knowledgeIn({ said, isGeneral }: Pick<Part, 'said' | 'isGeneral'>): Knowledge {
  return isGeneral ? 'GENERAL' : (said.certainty ?? certaintyFrom(said.evidence));
}

/** Documents in the order in which they are first cited; the place in it is the number by which they are cited. */
export function sourcesOf(comparison: Comparison): readonly Source[] {
  const claims = comparison.disagreements.flatMap(({ claims: both }) => both.flatMap(({ evidence }) => evidence));
  const cited = [...[...statementsOf(comparison).values()].flatMap(({ said }) => said.evidence), ...claims];
  return [...new Map(cited.map(({ source }) => [source.id, source])).values()];
}

type Spoken = Pick<Part, 'said' | 'isGeneral'>;

function statementsOf({ facets, overlap, path }: Comparison): ReadonlyMap<string, Spoken> {
  const parts = facets.flatMap(({ name, entries }) =>
    // One footprint is one statement, however many areas it has.
    entries.flatMap(({ a, b }) => [...a, ...b].map(part => [`${name} ${part.id}`, part] as const)),
  );
  const links = [...overlap.links, ...(path ?? []).map(({ link }) => link)].map(link => [link.id, spoken(link)] as const);
  const general = overlap.generalLinks.map(link => [link.id, { said: link, isGeneral: true }] as const);
  return new Map<string, Spoken>([...parts, ...links, ...general]);
}

function spoken(said: Said & { readonly isGeneral: boolean }): Spoken {
  return { said, isGeneral: said.isGeneral };
}
