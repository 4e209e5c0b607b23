/** Records become a dataset: typed, complete, with every reference standing. */
import { kinds, statementKinds, thingKinds, type KindName } from '../../schema/model/model.ts';
import type { Properties, Property } from '../../schema/model/property.ts';
import { each, ended } from '../pace/each.ts';
import { complaintsAbout, kindsAllowed } from './check.ts';
import { complaintText, idOf, type Complaint } from './complaint.ts';
import type { AnyRecord, EvidenceRecord } from './record.ts';
import { rowOf } from './row.ts';
import type { Dataset, Evidence, EvidenceLeftBehind, Judgement, Statement, Thing } from './things.ts';

/** Records that do not fit the model or speak of records that are not there. */
export class UndecodableRecords extends Error {
  readonly code = 'UNREADABLE_RECORD';
  readonly complaints: readonly Complaint[];

  constructor(complaints: readonly Complaint[]) {
    super(
      complaints
        .slice(0, 5)
        .map(complaint => `${complaintText(complaint)} ${mendOf(complaint)}`)
        .join(' ') + (complaints.length > 5 ? ` And ${complaints.length - 5} more.` : ''),
    );
    this.complaints = complaints;
  }
}

function mendOf({ is }: Complaint): string {
  return is === 'not recorded' ? 'Put that record back, or take its id out there.' : 'Set it right there.';
}

interface Contents {
  readonly revision: number;
  readonly records: readonly AnyRecord[];
}

/** Decodes everything into records that nobody can change, or throws with every complaint. Evidence about a record that is gone is told apart. */
export function decodeDataset(contents: Contents): Dataset {
  return ended(decodingDataset(contents));
}

/** The same in steps, where others wait meanwhile. */
export function* decodingDataset({ revision, records }: Contents): Generator<void, Dataset> {
  yield* refusing(records, record => complaintsAbout(record, 'from a store'));
  const known = yield* countingKinds(records, yield* kindsNamedIn(records));
  yield* refusing(records, record => danglingEnds(record, known, known.things));
  return yield* decoding({ revision, records }, known, known.ownText);
}

/** An id in the text of the thing that bears it: a text of its own for each end was a sixth of the memory of a graph. */
type OwnText = (id: string) => string;

const asItCame: OwnText = id => id;

/** Records that are known to fit, of a landscape in which each id is borne by the kinds told. */
export function* decoding({ revision, records }: Contents, known: KindsById, ownText: OwnText = asItCame): Generator<void, Dataset> {
  const things: Thing[] = [];
  const statements: Statement[] = [];
  const evidence: Evidence[] = [];
  const evidenceLeftBehind: EvidenceLeftBehind[] = [];
  const judgements: Judgement[] = [];
  yield* each(records, record => {
    const row = decodedRecord(record, known, ownText);
    if (row.is === 'Evidence') {
      if (isLeftBehind(row)) evidenceLeftBehind.push(row);
      else evidence.push(row);
    } else if (row.is === 'Judgement') judgements.push(row);
    else if ('to' in row) statements.push(row);
    else things.push(row);
  });
  return { revision, things, statements, evidence, evidenceLeftBehind, judgements };
}

function* refusing(records: readonly AnyRecord[], complaintsOf: (record: AnyRecord) => readonly Complaint[]): Generator<void> {
  const complaints: Complaint[] = [];
  yield* each(records, record => void complaints.push(...complaintsOf(record)));
  if (complaints.length > 0) throw new UndecodableRecords(complaints);
}

/** One record, sound by the model, among those that are known. */
export function decodedRecord(
  record: AnyRecord,
  known: KindsById,
  ownText: OwnText = asItCame,
): Thing | Statement | Evidence | EvidenceLeftBehind | Judgement {
  if (record.kind === 'Evidence') return decodeEvidence(record, known);
  if (!('to' in record)) return rowOf(record) as Thing | Judgement;
  return rowOf(record, { from: record.from === null ? null : ownText(record.from), to: ownText(record.to) }) as Statement;
}

/** The kinds that have a record of an id, in the order of the model. */
export type KindsById = Pick<ReadonlyMap<string, readonly KindName[]>, 'get'>;

export function kindsById(records: readonly AnyRecord[]): KindsById {
  return ended(countingKinds(records, new Set(namesOfKinds)));
}

/** The kinds of which a record among these may name another. */
function* kindsNamedIn(records: readonly AnyRecord[]): Generator<void, ReadonlySet<KindName>> {
  const here = new Set<KindName>();
  yield* each(records, ({ kind }) => void here.add(kind));
  return new Set([...here].flatMap(kind => named[kind]));
}

/** Things apart from the rest: they are few, every statement asks for two of them, and looking one up among all is slow. */
interface Counted extends KindsById {
  readonly things: KindsById;
  readonly ownText: OwnText;
}

/** Of kinds that nobody can name nothing is counted: statements are many. */
function* countingKinds(records: readonly AnyRecord[], wanted: ReadonlySet<KindName>): Generator<void, Counted> {
  const things = new Map<string, { readonly id: string; readonly kinds: readonly KindName[] }>();
  const others = new Map<string, readonly KindName[]>();
  // Hardly an id is borne twice: those of one kind share one list.
  const beside = (already: readonly KindName[] | undefined, kind: KindName): readonly KindName[] =>
    already === undefined ? alone[kind] : inOrderOfModel([...already, kind]);
  yield* each(records, ({ id, kind }) => {
    if (!wanted.has(kind)) return;
    if (kind in thingKinds) things.set(id, { id, kinds: beside(things.get(id)?.kinds, kind) });
    else others.set(id, beside(others.get(id), kind));
  });
  return {
    things: { get: id => things.get(id)?.kinds },
    ownText: id => things.get(id)?.id ?? id,
    get: id => {
      const [bearing, besides] = [things.get(id)?.kinds, others.get(id)];
      return bearing === undefined || besides === undefined ? (bearing ?? besides) : inOrderOfModel([...bearing, ...besides]);
    },
  };
}

const namesOfKinds = Object.keys(kinds) as readonly KindName[];
const alone = Object.fromEntries(namesOfKinds.map(kind => [kind, [kind]])) as unknown as Readonly<Record<KindName, readonly KindName[]>>;

/** Each once. */
export function inOrderOfModel(some: readonly KindName[]): readonly KindName[] {
  return namesOfKinds.filter(kind => some.includes(kind));
}

/** The kind that evidence is about: the one it names, else the first that bears the id. Null when the record is gone. */
export function kindOfAbout(about: string, named: string | null, known: KindsById): KindName | null {
  const candidates = known.get(about) ?? [];
  if (named !== null) return candidates.find(kind => kind === named) ?? null;
  return candidates[0] ?? null;
}

function decodeEvidence(record: EvidenceRecord, known: KindsById): Evidence | EvidenceLeftBehind {
  const { about, aboutKind: named } = record.properties;
  const aboutKind = kindOfAbout(String(about), typeof named === 'string' ? named : null, known);
  return rowOf(record, null, aboutKind === null ? { isLeftBehind: true } : { aboutKind }) as Evidence | EvidenceLeftBehind;
}

export function isLeftBehind(evidence: Evidence | EvidenceLeftBehind): evidence is EvidenceLeftBehind {
  return 'isLeftBehind' in evidence;
}

/** Ends, references and sources that name records which are not there. Ends are things: where those are known apart, they are looked up there. */
export function danglingEnds(record: AnyRecord, known: KindsById, things: KindsById = known): readonly Complaint[] {
  const complaints: Complaint[] = [];
  const expect = (property: string, id: unknown, allowed: readonly string[], among: KindsById): void => {
    if (typeof id !== 'string' || among.get(id)?.some(kind => allowed.includes(kind)) === true) return;
    complaints.push({
      kind: record.kind,
      id: record.id,
      property,
      is: 'not recorded',
      expected: `${idOf(allowed)} that is recorded`,
      found: id,
    });
  };
  if ('to' in record) {
    const kind = statementKinds[record.kind];
    expect('from', record.from, kind.from.kinds, things);
    expect('to', record.to, kind.to.kinds, things);
  }
  for (const [name, property] of references[record.kind]) {
    const value = record.properties[name];
    if (property.type === 'reference') expect(name, value, property.kinds, known);
    if (property.type === 'references' && Array.isArray(value))
      for (const id of value) expect(name, id, kindsAllowed(property, record.properties), known);
  }
  return complaints;
}

/** The properties of each kind that name other records. */
const references = Object.fromEntries(
  namesOfKinds.map(kind => [
    kind,
    Object.entries(kinds[kind].properties as Properties).filter(([, { type }]) => type === 'reference' || type === 'references'),
  ]),
) as unknown as Readonly<Record<KindName, readonly (readonly [string, Property])[]>>;

/** What records of each kind may name: at their ends, in their properties, as what they are about. */
const named = Object.fromEntries(namesOfKinds.map(kind => [kind, kindsNamedBy(kind)])) as unknown as Readonly<
  Record<KindName, readonly KindName[]>
>;

function kindsNamedBy(name: KindName): readonly KindName[] {
  const kind = kinds[name];
  if (kind.is === 'evidence') return namesOfKinds;
  const ends = kind.is === 'statement' ? [...kind.from.kinds, ...kind.to.kinds] : [];
  const referred = references[name].flatMap(([, property]) => ('kinds' in property ? property.kinds : []));
  return [...ends, ...referred] as readonly KindName[];
}
