/**
 * A landscape so many times Wales: countries of the same shape side by side, under one law. The first is Wales itself. Areas, the bodies
 * that work there and what stands between them are each country's own; duties, themes, sources, documents, groups and what is told of
 * groups are there once. Ten bodies are common to all countries and join them: each of a single seat, which it takes in every country.
 */
import { idFromEnds } from '../../schema/model/kind.ts';
import { kinds, statementKinds } from '../../schema/model/model.ts';
import type { Properties } from '../../schema/model/property.ts';
import type { AnyRecord, RecordProperties, StatementRecord } from '../../server/domain/record.ts';

const bodiesInCommon = 10;
const columnsOfWales = 22;

export function timesWales(wales: readonly AnyRecord[], times: number): readonly AnyRecord[] {
  const common = commonBodiesOf(wales);
  const ownRecords = wales.filter(record => isOfOneCountry(record) && !common.has(record.id));
  const ownThings = new Set(ownRecords.map(({ id }) => id));
  const groups = new Set(wales.filter(({ properties }) => properties['isGroup'] === true).map(({ id }) => id));
  const ownStatements = wales
    .filter(isStatement)
    .filter(({ from, to }) => [from, to].some(end => ownThings.has(end ?? '')) && ![from, to].some(end => groups.has(end ?? '')));
  const own = new Set([...ownThings, ...ownStatements.map(({ id }) => id)]);
  const countries = Array.from({ length: times - 1 }, (_, place) => {
    const country = place + 1;
    const idsHere = new Map<string, string>();
    const here = (id: string): string => idsHere.get(id) ?? (ownThings.has(id) ? `${id}.${country}` : id);
    const statements = ownStatements.map((record): StatementRecord => {
      const [from, to] = [record.from === null ? null : here(record.from), here(record.to)];
      const id = statementKinds[record.kind].key === 'ends' ? idFromEnds(record.kind, String(from), to) : `${record.id}.${country}`;
      idsHere.set(record.id, id);
      return { kind: record.kind, id, from, to, properties: propertiesHere(record, here) };
    });
    const things = ownRecords.map(record => ({
      ...record,
      id: here(record.id),
      properties: named(inOrder(propertiesHere(record, here), country), country),
    }));
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

/** The first by id of those that sit on one board alone: were the busiest common, whole countries would meet in one body. */
export function commonBodiesOf(wales: readonly AnyRecord[]): ReadonlySet<string> {
  const seats = new Map<string, number>();
  for (const record of wales)
    if (record.kind === 'Membership' && record.from !== null) seats.set(record.from, (seats.get(record.from) ?? 0) + 1);
  const isOfOneSeat = ({ kind, id, properties }: AnyRecord): boolean =>
    kind === 'Organisation' && properties['isGroup'] !== true && seats.get(id) === 1;
  return new Set(
    wales
      .filter(isOfOneSeat)
      .map(({ id }) => id)
      .sort()
      .slice(0, bodiesInCommon),
  );
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
