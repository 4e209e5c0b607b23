/** Holds a record against the model. Intake, commits and stores all ask here, so that doubt ends at the door. */
import { idFromEnds, type StatementKind } from '../../schema/model/kind.ts';
import { kinds, type KindName } from '../../schema/model/model.ts';
import type { Properties, Property } from '../../schema/model/property.ts';
import { idOf, type Complaint, type Misfit } from './complaint.ts';
import { addressExpected, isAddressOfView } from './pageAddress.ts';
import type { AnyRecord, PropertyValue } from './record.ts';
import { isWhole, misfitOfId, wholeExpected } from './texts.ts';

/**
 * What comes in must be all ours, and such as every store gives back. What a store holds already is read as long as it can be
 * shown: people add properties of their own by hand in Neo4j, and an older Tirlun wrote what this one would refuse.
 */
export type Whence = 'coming in' | 'from a store';

export function complaintsAbout(record: AnyRecord, whence: Whence = 'coming in'): readonly Complaint[] {
  const about = (property: string, misfit: Misfit): Complaint => ({
    kind: String(record.kind),
    id: String(record.id ?? ''),
    property,
    ...misfit,
  });
  const complain: Complain = (property, expected, found) =>
    about(property, found === undefined || found === null ? { is: 'missing', expected } : { is: 'not fitting', expected, found });
  if (!isKindName(record.kind)) return [complain('kind', `one of ${Object.keys(kinds).join(', ')}`, record.kind)];
  const kind = kinds[record.kind];
  const complaints: Complaint[] = [...misfitsOfId(record, whence, complain)];
  if (kind.is === 'statement') complaints.push(...misfitsOfEnds(kind, record, complain));
  const properties: Properties = kind.properties;
  for (const [name, property] of entriesOf[record.kind]) {
    const expected = expectation(property, record.properties[name], whence);
    if (expected !== null) complaints.push(complain(name, expected, record.properties[name]));
  }
  if (kind.is === 'thing') complaints.push(...namelessness(kind, record, complain));
  for (const { name, beside } of unnamedKinds(record.kind, record.properties))
    complaints.push(complain(name, `the kind of the records that ${beside} names${wordsOf(properties[name])}`, null));
  if (whence === 'from a store') return complaints;
  complaints.push(...repetitions(properties, record, complain), ...selfMentions(record, complain));
  if (kind.is !== 'statement') {
    const ends = record as { readonly from?: unknown; readonly to?: unknown };
    for (const end of ['from', 'to'] as const)
      if ((ends[end] ?? null) !== null) complaints.push(about(end, { is: 'no end', found: ends[end] }));
  }
  const known = Object.keys(properties);
  for (const name of Object.keys(record.properties))
    if (!Object.hasOwn(properties, name)) complaints.push(about(name, { is: 'no property', known }));
  return complaints;
}

type Complain = (property: string, expected: string, found: unknown) => Complaint;

function misfitsOfId(record: AnyRecord, whence: Whence, complain: Complain): readonly Complaint[] {
  const { kind, id } = record;
  if (whence === 'coming in' && derivesId(kind)) {
    const derived = derivedIdOf(record);
    // A pair with two memberships would have its seat counted twice; an id with other ends would take the evidence to somebody else.
    return derived === null || derived === id ? [] : [complain('id', `${JSON.stringify(derived)}, as its ends say, or left out`, id)];
  }
  if (!isFilledText(id)) return [complain('id', filledText, isText(id) ? null : id)];
  const expected = whence === 'coming in' ? misfitOfId(kind, id) : null;
  return expected === null ? [] : [complain('id', expected, id)];
}

export function derivesId(name: KindName): boolean {
  const kind = kinds[name];
  return kind.is === 'statement' && kind.key === 'ends';
}

/** The id that follows from the ends of a statement; null where these are not there. */
function derivedIdOf(record: AnyRecord): string | null {
  const { from, to } = record as { readonly from?: unknown; readonly to?: unknown };
  return isFilledText(from) && isFilledText(to) ? idFromEnds(record.kind, from, to) : null;
}

function misfitsOfEnds(kind: StatementKind, record: AnyRecord, complain: Complain): readonly Complaint[] {
  const { from, to } = record as { readonly from?: unknown; readonly to?: unknown };
  const mayBeUnknown = kind.from.mayBeUnknown === true && (from === null || from === undefined);
  return [
    ...(isFilledText(to) ? [] : [complain('to', idOf(kind.to.kinds), to)]),
    ...(isFilledText(from) || mayBeUnknown ? [] : [complain('from', idOf(kind.from.kinds), from)]),
  ];
}

/** A record that speaks of itself where it should speak of another. */
function selfMentions(record: AnyRecord, complain: Complain): readonly Complaint[] {
  const { id, properties } = record;
  const kind = kinds[record.kind];
  const another = `the id of another ${record.kind}`;
  const names = entriesOf[record.kind].flatMap(([name, property]) => {
    const isOfOwnKind = (property.type === 'reference' || property.type === 'references') && property.kinds.includes(record.kind);
    return isOfOwnKind && [properties[name]].flat().includes(id) ? [complain(name, another, properties[name])] : [];
  });
  if (kind.is === 'statement') {
    const { from, to } = record as { readonly from?: unknown; readonly to?: unknown };
    // A body may pay itself, and boards of one sort in general stand to one another; no area lies within itself.
    const isLoop = from === to && kind.key === 'ends' && kind.from.kinds.some(one => kind.to.kinds.some(other => other === one));
    return isLoop ? [...names, complain('to', `the id of another ${kind.to.kinds.join(' or ')} than from names`, to)] : names;
  }
  const isOnItself = kind.is === 'evidence' && properties['about'] === id && (properties['aboutKind'] ?? 'Evidence') === 'Evidence';
  return isOnItself ? [...names, complain('about', 'the id of the record that it supports or disputes, not its own', id)] : names;
}

/** Worked out once: every record that is read is held against them. */
const entriesOf = Object.fromEntries(
  Object.entries(kinds).map(([kind, { properties }]) => [kind, Object.entries(properties as Properties)]),
) as unknown as Readonly<Record<KindName, readonly (readonly [string, Property])[]>>;

/** The kinds that ids of a property may be of: the one that the property beside it names, else any. */
export function kindsAllowed(
  property: Extract<Property, { type: 'reference' | 'references' }>,
  held: Readonly<Record<string, PropertyValue>>,
): readonly string[] {
  const named = property.type === 'references' && property.kindNamedBy !== undefined ? held[property.kindNamedBy] : undefined;
  return named === undefined ? property.kinds : property.kinds.filter(kind => kind.toLowerCase() === named);
}

/** Properties that should name a kind and do not, although ids of that kind stand beside them. */
export function unnamedKinds(
  kind: KindName,
  held: Readonly<Record<string, PropertyValue>>,
): readonly { readonly name: string; readonly beside: string }[] {
  return namersOf[kind].filter(({ name, beside }) => {
    const ids = held[beside];
    return Array.isArray(ids) && ids.length > 0 && held[name] === undefined;
  });
}

/** Properties of each kind that name the kind of the ids beside them. */
const namersOf = Object.fromEntries(
  Object.entries(entriesOf).map(([kind, entries]) => [
    kind,
    entries.flatMap(([beside, property]) =>
      property.type === 'references' && property.kindNamedBy !== undefined ? [{ name: property.kindNamedBy, beside }] : [],
    ),
  ]),
) as unknown as Readonly<Record<KindName, readonly { readonly name: string; readonly beside: string }[]>>;

/** None is there of which at least one should be. */
function namelessness(
  { atLeastOne = [] }: { readonly atLeastOne?: readonly string[] },
  { properties }: AnyRecord,
  complain: Complain,
): readonly Complaint[] {
  const [first] = atLeastOne;
  const others = atLeastOne.slice(1).join(' or ');
  if (first === undefined || atLeastOne.some(name => properties[name] !== undefined)) return [];
  return [complain(first, `${filledText}, or ${others} should be one`, null)];
}

/** Ids that stand twice in a list: the second says nothing. What people wrote so by hand can still be read. */
function repetitions(model: Readonly<Record<string, Property>>, { properties }: AnyRecord, complain: Complain): readonly Complaint[] {
  return Object.entries(model).flatMap(([name, property]) => {
    const ids = properties[name] ?? [];
    const isRepeating = property.type === 'references' && isTextList(ids) && new Set(ids).size < ids.length;
    return isRepeating ? [complain(name, `${described(property)}, none of them twice`, ids)] : [];
  });
}

const kindNames: ReadonlySet<unknown> = new Set(Object.keys(kinds));

export function isKindName(text: unknown): text is KindName {
  return kindNames.has(text);
}

/** What was expected when the value does not fit; null when it does. */
function expectation(property: Property, value: PropertyValue | undefined | null, whence: Whence): string | null {
  if (value === undefined || value === null) return property.required ? described(property) : null;
  if (!fits(property, value)) return described(property);
  if (whence === 'from a store') return null;
  if (property.type === 'date') return isDate(String(value)) ? null : described(property);
  return [value].flat().every(one => !isText(one) || isWhole(one)) ? null : `${described(property)}, ${wholeExpected}`;
}

function fits(property: Property, value: PropertyValue): boolean {
  switch (property.type) {
    case 'integer':
      return typeof value === 'number' && Number.isSafeInteger(value);
    case 'flag':
      return typeof value === 'boolean';
    case 'term':
      return typeof value === 'string' && property.terms.values.includes(value);
    case 'terms':
      return isTextList(value) && value.every(one => property.terms.values.includes(one));
    case 'texts':
    case 'references':
      return isTextList(value);
    case 'date':
      return typeof value === 'string' && isDayOfCalendar(value);
    case 'url':
      return typeof value === 'string' && /^https?:\/\/\S+$/.test(value);
    case 'pageAddress':
      return typeof value === 'string' && isAddressOfView(value);
    case 'text':
    case 'reference':
      return isFilledText(value);
  }
}

function described(property: Property): string {
  switch (property.type) {
    case 'integer':
      return 'a whole number';
    case 'flag':
      return 'true or false';
    case 'term':
      return `one of ${property.terms.values.join(', ')}`;
    case 'terms':
      return `a list of words out of ${property.terms.values.join(', ')}`;
    case 'texts':
      return 'a list of texts';
    case 'references':
      return `a list, each ${idOf(property.kinds)}`;
    case 'reference':
      return idOf(property.kinds);
    case 'date':
      return 'a year, month or day such as 2023, 2023-12 or 2023-12-04';
    case 'url':
      return 'an address that begins with https:// or http://';
    case 'pageAddress':
      return addressExpected;
    case 'text':
      return filledText;
  }
}

const filledText = 'a text that is not empty';

function wordsOf(property: Property | undefined): string {
  return property === undefined ? '' : `, ${described(property)}`;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isFilledText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isTextList(value: PropertyValue): value is readonly string[] {
  return Array.isArray(value) && value.every(isFilledText);
}

/** Nothing has a year 0000. */
export function isDate(text: string): boolean {
  return isDayOfCalendar(text) && !text.startsWith('0000');
}

function isDayOfCalendar(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return false;
  const [, year, month = '01', day = '01'] = match;
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}

/** None where there is no such month. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
