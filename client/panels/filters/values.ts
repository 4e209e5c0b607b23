/** The values of each filter that this landscape has, by what people call them, and how many would be lit by each. */
import type { EnumName } from '../../../schema/model/enums.ts';
import { compareIn } from '../../../schema/words/collate.ts';
import { labelOf, valuesOf } from '../../../schema/words/labelOf.ts';
import type { Say } from '../../../schema/words/say.ts';
import { countsFor, valuesIn, type AsOf } from '../../state/filtered.ts';
import { nameIn, type IndexedLandscape } from '../../state/landscape.ts';
import type { Filters, ListFilter } from '../../state/session.ts';

export interface FilterValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

const sets: Readonly<Record<Exclude<ListFilter, 'theme' | 'certainty'>, EnumName>> = {
  kind: 'PartnershipKind',
  tier: 'Tier',
  sector: 'Sector',
  devolution: 'Devolution',
  memberList: 'MemberList',
  family: 'Family',
};

/** Surest first. */
const certainties = ['STATUTE', 'STATED', 'KNOWN', 'ASSUMED', 'DISPUTED', 'UNSOURCED'] as const;

interface Wanted {
  readonly filters: Filters;
  readonly asOf: AsOf | null;
  readonly say: Say;
}

export function valuesWithCounts(index: IndexedLandscape, filter: ListFilter, { filters, asOf, say }: Wanted): readonly FilterValue[] {
  const present = valuesIn(index)[filter];
  const values = labelled(index, filter, say).filter(({ value }) => present.has(value));
  const counts =
    filter === 'certainty'
      ? statementsByCertainty(index)
      : countsFor(index, filters, { filter, values: values.map(({ value }) => value), asOf });
  return values.map(({ value, label }) => ({ value, label, count: counts.get(value) ?? 0 }));
}

function labelled(index: IndexedLandscape, filter: ListFilter, say: Say): readonly { readonly value: string; readonly label: string }[] {
  if (filter === 'certainty') return certainties.map(value => ({ value, label: say('certainty', value) }));
  if (filter !== 'theme') return valuesOf(sets[filter]).map(value => ({ value, label: labelOf(sets[filter], value, say.language) }));
  const compare = compareIn(say.language);
  return index.landscape.themes
    .map(theme => ({ value: theme.id, label: nameIn(theme, say.language).text }))
    .toSorted((a, b) => compare(a.label, b.label));
}

function statementsByCertainty({ landscape: { interfaces, memberships, flows } }: IndexedLandscape): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { certainty } of [...interfaces, ...memberships, ...flows]) counts.set(certainty, (counts.get(certainty) ?? 0) + 1);
  return counts;
}
