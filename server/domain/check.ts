/** Holds a record against the model. Intake, commits and stores all ask here, so that doubt ends at the door. */
import { kinds, type KindName } from '../../schema/model/model.ts';
import type { Properties, Property } from '../../schema/model/property.ts';
import { addressExpected, isAddressOfView } from './pageAddress.ts';
import type { AnyRecord, PropertyValue } from './record.ts';

/** One thing that does not fit. */
export type Complaint = {
  readonly kind: string;
  readonly id: string;
  /** Name of the property, or `kind`, `id`, `from`, `to`. */
  readonly property: string;
} & Misfit;

type Misfit =
  /** `expected` in plain words: what the property should be. */
  | { readonly is: 'missing'; readonly expected: string }
  | { readonly is: 'not fitting'; readonly expected: string; readonly found: unknown }
  | { readonly is: 'not recorded'; readonly expected: string; readonly found: string }
  | { readonly is: 'no property'; readonly known: readonly string[] };

/** `ignore`: people may add properties of their own by hand in Neo4j; what we write must be all ours. */
export type UnknownProperties = 'refuse' | 'ignore';

export function complaintsAbout(record: AnyRecord, unknownProperties: UnknownProperties = 'refuse'): readonly Complaint[] {
  const about = (property: string, misfit: Misfit): Complaint => ({
    kind: String(record.kind),
    id: String(record.id ?? ''),
    property,
    ...misfit,
  });
  const complain = (property: string, expected: string, found: unknown): Complaint =>
    about(property, found === undefined || found === null ? { is: 'missing', expected } : { is: 'not fitting', expected, found });
  if (!isKindName(record.kind)) return [complain('kind', `one of ${Object.keys(kinds).join(', ')}`, record.kind)];
  const kind = kinds[record.kind];
  const complaints: Complaint[] = [];
  if (typeof record.id !== 'string' || record.id.trim() === '')
    complaints.push(complain('id', filledText, isText(record.id) ? null : record.id));
  if (kind.is === 'statement') {
    const { from, to } = record as { from?: unknown; to?: unknown };
    if (!isFilledText(to)) complaints.push(complain('to', idOf(kind.to.kinds), to));
    const mayBeUnknown = 'mayBeUnknown' in kind.from && kind.from.mayBeUnknown;
    if (!isFilledText(from) && !(mayBeUnknown && (from === null || from === undefined))) {
      complaints.push(complain('from', idOf(kind.from.kinds), from));
    }
  }
  const properties: Properties = kind.properties;
  for (const [name, property] of entriesOf[record.kind]) {
    const expected = expectation(property, record.properties[name]);
    if (expected !== null) complaints.push(complain(name, expected, record.properties[name]));
  }
  if (kind.is === 'thing') complaints.push(...namelessness(kind, record, complain));
  if (unknownProperties === 'refuse') complaints.push(...repetitions(properties, record, complain));
  for (const { name, beside } of unnamedKinds(record.kind, record.properties))
    complaints.push(complain(name, `the kind of the records that ${beside} names${wordsOf(properties[name])}`, null));
  if (unknownProperties === 'refuse') {
    const known = Object.keys(properties);
    for (const name of Object.keys(record.properties))
      if (!(name in properties)) complaints.push(about(name, { is: 'no property', known }));
  }
  return complaints;
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
  complain: (property: string, expected: string, found: unknown) => Complaint,
): readonly Complaint[] {
  const [first] = atLeastOne;
  const others = atLeastOne.slice(1).join(' or ');
  if (first === undefined || atLeastOne.some(name => properties[name] !== undefined)) return [];
  return [complain(first, `${filledText}, or ${others} should be one`, null)];
}

/** Ids that stand twice in a list: the second says nothing. What people wrote so by hand can still be read. */
function repetitions(
  model: Readonly<Record<string, Property>>,
  { properties }: AnyRecord,
  complain: (property: string, expected: string, found: unknown) => Complaint,
): readonly Complaint[] {
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

/** What was expected and what came, where; `where` for records that bear no id. */
export function complaintText(complaint: Complaint, where = `${complaint.kind} ${complaint.id}`): string {
  const { property } = complaint;
  switch (complaint.is) {
    case 'missing':
      return `${where}: ${property} is missing; it should be ${complaint.expected}.`;
    case 'not fitting':
    case 'not recorded':
      return `${where}: ${property} should be ${complaint.expected}; it is ${JSON.stringify(complaint.found)}.`;
    case 'no property':
      return `${where}: ${withArticle(complaint.kind)} has no ${property}; it has ${complaint.known.join(', ')}.`;
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
};

/** `the id of an Organisation or Partnership`. */
export function idOf(kindNames: readonly string[]): string {
  return `the id of ${withArticle(kindNames.join(' or '))}`;
}

export function withArticle(kind: string): string {
  return `${/^[AEIO]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

/** What was expected when the value does not fit; null when it does. */
function expectation(property: Property, value: PropertyValue | undefined | null): string | null {
  if (value === undefined || value === null) return property.required ? described(property) : null;
  return fits(property, value) ? null : described(property);
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
      return typeof value === 'string' && isDate(value);
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

export function isDate(text: string): boolean {
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
