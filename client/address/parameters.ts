/** Parameters of the address: lists by commas, terms in lower case, what stands at its default left out. */
import { choiceNames } from '../state/choices.ts';
import type { ListFilter } from '../state/session.ts';

/** Filters whose values are terms: CSP stands in the address as csp. The others hold ids, which stay as they are. */
const ofTerms: ReadonlySet<ListFilter> = new Set<ListFilter>(['kind', 'tier', 'sector', 'devolution', 'memberList', 'certainty', 'family']);

export const parameterOfFilter: Readonly<Record<ListFilter, string>> = {
  kind: 'kind',
  tier: 'tier',
  sector: 'sector',
  devolution: 'devolution',
  theme: 'theme',
  memberList: 'members',
  certainty: 'certainty',
  family: 'family',
};

const own: readonly string[] = ['lang', 'view', 'lens', 'focus', 'steps', 'direction', 'area', 'asOf', 'partnership', 'organisation'];

export const knownParameters: ReadonlySet<string> = new Set([
  ...own,
  ...Object.values(parameterOfFilter),
  'lanes',
  'closeUp',
  'outline',
  'rows',
  'sort',
  'at',
  'as',
  'pair',
  'whatif',
  ...choiceNames,
]);

export function writeTerms(filter: ListFilter, values: readonly string[]): string {
  return ofTerms.has(filter) ? values.join(',').toLowerCase() : values.join(',');
}

export function readTerms(filter: ListFilter, text: string): readonly string[] {
  return readList(ofTerms.has(filter) ? text.toUpperCase() : text);
}

/** All that the address of a scene has besides its path: the rest of what is seen comes from the scene. */
export const storyParameters: ReadonlySet<string> = new Set(['scene', 'lang', 'present']);

/** In the order in which the session holds lists: the same choice always has the same address. */
export function readList(text: string): readonly string[] {
  return [...new Set(text.split(',').filter(value => value !== ''))].sort();
}

/** `?kind=csp,psb&steps=2`; nothing at all where nothing differs from its default. */
export function searchOf(parameters: readonly (readonly [name: string, value: string])[]): string {
  const written = parameters.filter(([, value]) => value !== '').map(([name, value]) => `${name}=${escaped(value)}`);
  return written.length === 0 ? '' : `?${written.join('&')}`;
}

/** Commas may stand in an address, and an address with commas can be read. */
function escaped(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',');
}
