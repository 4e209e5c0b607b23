/** What a hit is, in words, and what choosing it does. */
import { labelOf } from '../../../schema/words/labelOf.ts';
import { recordedIn } from '../../../schema/words/recorded.ts';
import type { Language, Say } from '../../../schema/words/say.ts';
import { isPartnership, nameIn, type IndexedLandscape, type Name } from '../../state/landscape.ts';
import { filterArea, focusOn, select, toggleFilter, type Producer } from '../../state/producers.ts';
import type { Hit } from './useSearch.ts';

export interface ToldHit {
  readonly id: string;
  readonly name: Name;
  /** What sort of thing it is. */
  readonly kind: string;
  /** More of it, where that is what was looked for: what an acronym means, where a duty stands. In English. */
  readonly meaning: string | null;
  /** What choosing it does, where that is not what one would expect. */
  readonly does: string | null;
  /** Under which name it was found, where that is not its own. */
  readonly found: Found | null;
  /** Null where there is nothing to go to. */
  readonly choose: Producer | null;
}

/** A sentence in the language of the page around a name in one that may be another. */
export interface Found {
  readonly before: string;
  readonly matched: string;
  readonly after: string;
  /** Null where the name is put together of words of both, or none of its languages says it so. */
  readonly language: Language | null;
}

/** Null for a thing that this page does not have: the landscape moved on between two answers. */
export function tellHit({ thing, match, matched }: Hit, index: IndexedLandscape, say: Say): ToldHit | null {
  const told = tellThing(thing, index, say);
  if (told === null) return null;
  const room = match === 'FUZZY' ? 'matchedFuzzy' : match === 'PREFIX' ? 'matchedPrefix' : 'matched';
  const isOwn = match !== 'FUZZY' && told.name.text.toLowerCase().includes(matched.toLowerCase());
  return {
    ...told,
    id: `${thing.__typename}-${thing.id}`,
    found: isOwn ? null : foundAs(matched, room, { named: namesOf(thing, index), say }),
  };
}

/** No name has this sign. */
const place = '|';

interface Around {
  readonly named: Record<Language, string>;
  readonly say: Say;
}

function foundAs(matched: string, room: 'matched' | 'matchedPrefix' | 'matchedFuzzy', { named, say }: Around): Found {
  const [before = '', after = ''] = say('search', room, { matched: place }).split(place);
  const isIn = (language: Language): boolean => named[language].includes(matched);
  return { before, matched, after, language: isIn('en') === isIn('cy') ? null : isIn('en') ? 'en' : 'cy' };
}

/** All that it is called in each language. */
function namesOf(thing: Hit['thing'], index: IndexedLandscape): Record<Language, string> {
  const { __typename: sort, id } = thing;
  if (sort === 'Duty') return { en: `${thing.title}, ${thing.product ?? ''}`, cy: '' };
  const labelled = index.bodyById.get(id) ?? index.areaById.get(id);
  const named = sort === 'GlossaryTerm' ? thing : (labelled ?? index.landscape.themes.find(theme => theme.id === id));
  if (named === undefined) return { en: '', cy: '' };
  const all = (name: Name, label = ''): string => (name.isFallback ? label : `${name.text}, ${label}`);
  return { en: all(named.nameEn, labelled?.shortEn.text), cy: all(named.nameCy, labelled?.shortCy.text) };
}

type Told = Omit<ToldHit, 'id' | 'found'>;

function tellThing(thing: Hit['thing'], index: IndexedLandscape, say: Say): Told | null {
  switch (thing.__typename) {
    case 'Partnership':
    case 'Organisation':
      return tellBody(thing.id, index, say);
    case 'Area':
      return tellArea(thing.id, index, say);
    case 'Theme':
      return tellTheme(thing.id, index, say);
    case 'Duty': {
      const place = [thing.act, thing.section].filter(part => part != null && part !== '').join(', ');
      const kind = `${say('search', 'duty')} · ${labelOf('ProductKind', thing.productKind, say.language)}`;
      return {
        name: titleName(thing.title, say.language),
        kind,
        meaning: place === '' ? null : recordedIn(place, say.language).text,
        does: null,
        choose: null,
      };
    }
    case 'GlossaryTerm': {
      const spelt = nameIn({ nameEn: thing.nameEn, nameCy: thing.nameCy }, say.language);
      const name = { ...spelt, text: `${thing.id}: ${spelt.text}` };
      return { name, kind: say('search', 'acronym'), meaning: thing.meaning ?? say('search', 'noMeaning'), does: null, choose: null };
    }
    default:
      return null;
  }
}

function tellBody(id: string, index: IndexedLandscape, say: Say): Told | null {
  const body = index.bodyById.get(id);
  if (body === undefined) return null;
  const isBoard = isPartnership(body);
  const sort = isBoard ? labelOf('PartnershipKind', body.kind, say.language) : labelOf('OrganisationType', body.type, say.language);
  const kind = body.isGeneral ? `${sort} · ${say('search', 'group')}` : sort;
  const selection = { kind: isBoard ? 'partnership' : 'organisation', id } as const;
  return { name: nameIn(body, say.language), kind, meaning: null, does: null, choose: session => focusOn(id)(select(selection)(session)) };
}

function tellArea(id: string, index: IndexedLandscape, say: Say): Told | null {
  const area = index.areaById.get(id);
  if (area === undefined) return null;
  const kind = `${say('search', 'area')} · ${labelOf('AreaKind', area.kind, say.language)}`;
  return { name: nameIn(area, say.language), kind, meaning: null, does: say('search', 'areaDoes'), choose: filterArea(id) };
}

function tellTheme(id: string, index: IndexedLandscape, say: Say): Told | null {
  const theme = index.landscape.themes.find(known => known.id === id);
  if (theme === undefined) return null;
  const choose: Producer = session => (session.filters.theme.includes(id) ? session : toggleFilter('theme', id)(session));
  return { name: nameIn(theme, say.language), kind: say('search', 'theme'), meaning: null, does: say('search', 'themeDoes'), choose };
}

/** A title is no name: that nobody recorded a Welsh one is no fault of it. */
function titleName(title: string, language: Language): Name {
  const { text, isEnglish, needsCheck } = recordedIn(title, language);
  const spoken = language === 'en' || isEnglish ? 'EN' : 'CY';
  return { __typename: 'LocalisedText', text, language: spoken, isFallback: false, needsCheck } as Name;
}
