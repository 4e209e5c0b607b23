/**
 * A landscape so many times Wales: countries of the same shape side by side, under one law. The first is Wales itself. Bodies, areas and
 * what stands between them are each country's own; duties, themes, sources, documents, groups and what is told of groups are there once.
 * One seat in fifty is taken by the same body of the neighbouring country, and one footprint in fifty lies there, so that the countries
 * are joined.
 */
import { idFromEnds } from '../../schema/model/kind.ts';
import { kinds, statementKinds } from '../../schema/model/model.ts';
import type { Properties } from '../../schema/model/property.ts';
import type { AnyRecord, RecordProperties, StatementRecord } from '../../server/domain/record.ts';

/** The same number gives the same landscape. */
const seed = 20_261_125;
const oneIn = 50;
const columnsOfWales = 22;

export function timesWales(wales: readonly AnyRecord[], times: number): readonly AnyRecord[] {
  const ownThings = new Set(wales.filter(isOfOneCountry).map(({ id }) => id));
  const groups = new Set(wales.filter(({ properties }) => properties['isGroup'] === true).map(({ id }) => id));
  const ownStatements = wales
    .filter(isStatement)
    .filter(({ from, to }) => [from, to].some(end => ownThings.has(end ?? '')) && ![from, to].some(end => groups.has(end ?? '')));
  const own = new Set([...ownThings, ...ownStatements.map(({ id }) => id)]);
  const draw = drawing(seed);
  const countries = Array.from({ length: times - 1 }, (_, place) => {
    const country = place + 1;
    const idsHere = new Map<string, string>();
    const here = (id: string): string => idsHere.get(id) ?? (ownThings.has(id) ? `${id}.${country}` : id);
    const there = (id: string): string => (draw() * oneIn < 1 && ownThings.has(id) ? neighbour(id, country) : here(id));
    const statements = ownStatements.map((record): StatementRecord => {
      const from = record.from === null ? null : record.kind === 'Membership' ? there(record.from) : here(record.from);
      const to = record.kind === 'Coverage' ? there(record.to) : here(record.to);
      const id = statementKinds[record.kind].key === 'ends' ? idFromEnds(record.kind, String(from), to) : `${record.id}.${country}`;
      idsHere.set(record.id, id);
      return { kind: record.kind, id, from, to, properties: propertiesHere(record, here) };
    });
    const things = wales
      .filter(isOfOneCountry)
      .map(record => ({ ...record, id: here(record.id), properties: named(inOrder(propertiesHere(record, here), country), country) }));
    const evidence = wales
      .filter(({ kind, properties }) => kind === 'Evidence' && own.has(String(properties['about'])) && !sharesItsId(properties))
      .map(record => ({
        ...record,
        id: `${record.id}.${country}`,
        properties: { ...record.properties, about: here(String(record.properties['about'])) },
      }));
    return [...things, ...statements, ...evidence] as readonly AnyRecord[];
  });
  return [...wales, ...countries.flat()];
}

/** Groups stand for kinds of body, which all countries have. */
function isOfOneCountry({ kind, properties }: AnyRecord): boolean {
  return kind === 'Area' || ((kind === 'Organisation' || kind === 'Partnership') && properties['isGroup'] !== true);
}

function isStatement(record: AnyRecord): record is StatementRecord {
  return record.kind in statementKinds;
}

/** Evidence about a theme that bears the id of a board stays with the theme. */
function sharesItsId({ aboutKind }: RecordProperties): boolean {
  return typeof aboutKind === 'string' && !(aboutKind in statementKinds) && !['Area', 'Organisation', 'Partnership'].includes(aboutKind);
}

function neighbour(id: string, country: number): string {
  return country === 1 ? id : `${id}.${country - 1}`;
}

/** Ids that stand in properties are those of this country. */
function propertiesHere({ kind, properties }: AnyRecord, here: (id: string) => string): RecordProperties {
  const model: Properties = kinds[kind].properties;
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      const type = model[name]?.type;
      if (type === 'reference') return [name, here(String(value))];
      return [name, type === 'references' && Array.isArray(value) ? (value as readonly string[]).map(here) : value];
    }),
  );
}

function named(properties: RecordProperties, country: number): RecordProperties {
  const names = ['nameEn', 'nameCy'].flatMap(name =>
    typeof properties[name] === 'string' ? [[name, `${properties[name]} ${country}`]] : [],
  );
  return { ...properties, ...Object.fromEntries(names) };
}

/** Columns of the map stand country by country. */
function inOrder(properties: RecordProperties, country: number): RecordProperties {
  const { order } = properties;
  return typeof order === 'number' ? { ...properties, order: order + country * columnsOfWales } : properties;
}

/** Numbers from 0 to 1, always the same ones for a seed (mulberry32). */
function drawing(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
