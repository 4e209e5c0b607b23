/** Records become a dataset: typed, complete, with every reference standing. */
import { kinds, statementKinds, thingKinds, type KindName } from '../../schema/model/model.ts';
import type { Properties } from '../../schema/model/property.ts';
import { each, ended } from '../pace/each.ts';
import { complaintsAbout, complaintText, idOf, kindsAllowed, type Complaint } from './check.ts';
import type { AnyRecord, PropertyValue, RecordProperties } from './record.ts';
import type { Dataset, Evidence, EvidenceLeftBehind, Judgement, Statement, Thing } from './things.ts';

/** Records that do not fit the model or speak of records that are not there. */
export class UndecodableRecords extends Error {
  readonly code = 'UNREADABLE_RECORD';
  readonly complaints: readonly Complaint[];

  constructor(complaints: readonly Complaint[]) {
    super(
      complaints
        .slice(0, 5)
        .map(complaint => complaintText(complaint))
        .join(' ') + (complaints.length > 5 ? ` And ${complaints.length - 5} more.` : ''),
    );
    this.complaints = complaints;
  }
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
  yield* refusing(records, record => complaintsAbout(record, 'ignore'));
  const known = yield* countingKinds(records);
  yield* refusing(records, record => danglingEnds(record, known));

  const things: Thing[] = [];
  const statements: Statement[] = [];
  const evidence: Evidence[] = [];
  const evidenceLeftBehind: EvidenceLeftBehind[] = [];
  const judgements: Judgement[] = [];
  yield* each(records, record => {
    const row = decodedRecord(record, known);
    if (row.is === 'Evidence') {
      if (isLeftBehind(row)) evidenceLeftBehind.push(row);
      else evidence.push(row);
    } else if (row.is === 'Judgement') judgements.push(row);
    else if (row.is in thingKinds) things.push(row as Thing);
    else statements.push(row as Statement);
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
  known: ReadonlyMap<string, readonly KindName[]>,
): Thing | Statement | Evidence | EvidenceLeftBehind | Judgement {
  if (record.kind === 'Evidence') return decodeEvidence(record.id, record.properties, known);
  const own = { is: record.kind, id: record.id, ...('to' in record ? { from: record.from, to: record.to } : {}) };
  return Object.freeze({ ...own, ...values(record.kind, record.properties) }) as unknown as Thing | Statement | Judgement;
}

/** The kinds that have a record of each id. */
export function kindsById(records: readonly AnyRecord[]): ReadonlyMap<string, readonly KindName[]> {
  return ended(countingKinds(records));
}

function* countingKinds(records: readonly AnyRecord[]): Generator<void, ReadonlyMap<string, readonly KindName[]>> {
  const kindsOf = new Map<string, KindName[]>();
  yield* each(records, record => {
    const already = kindsOf.get(record.id);
    if (already === undefined) kindsOf.set(record.id, [record.kind]);
    else already.push(record.kind);
  });
  return kindsOf;
}

/** The kind that evidence is about: the one it names, else the only one that bears the id. Null when the record is gone. */
export function kindOfAbout(about: string, named: string | null, known: ReadonlyMap<string, readonly KindName[]>): KindName | null {
  const candidates = known.get(about) ?? [];
  if (named !== null) return candidates.find(kind => kind === named) ?? null;
  return candidates[0] ?? null;
}

function decodeEvidence(
  id: string,
  properties: RecordProperties,
  known: ReadonlyMap<string, readonly KindName[]>,
): Evidence | EvidenceLeftBehind {
  const own = { is: 'Evidence', id, ...values('Evidence', properties) };
  const named = properties['aboutKind'];
  const aboutKind = kindOfAbout(String(properties['about']), typeof named === 'string' ? named : null, known);
  return Object.freeze(aboutKind === null ? { ...own, isLeftBehind: true } : { ...own, aboutKind }) as unknown as
    | Evidence
    | EvidenceLeftBehind;
}

export function isLeftBehind(evidence: Evidence | EvidenceLeftBehind): evidence is EvidenceLeftBehind {
  return 'isLeftBehind' in evidence;
}

/** Every property of the kind: null or an empty list where the record has none. */
function values(kind: KindName, properties: RecordProperties): Readonly<Record<string, PropertyValue | null>> {
  const model: Properties = kinds[kind].properties;
  const complete: Record<string, PropertyValue | null> = {};
  for (const [name, property] of Object.entries(model)) {
    const isList = property.type === 'terms' || property.type === 'texts' || property.type === 'references';
    const value = properties[name] ?? (isList ? [] : null);
    complete[name] = Array.isArray(value) ? Object.freeze([...(value as readonly string[])]) : value;
  }
  return complete;
}

/** Ends, references and sources that name records which are not there. */
export function danglingEnds(record: AnyRecord, known: ReadonlyMap<string, readonly KindName[]>): readonly Complaint[] {
  const complaints: Complaint[] = [];
  const expect = (property: string, id: unknown, allowed: readonly string[]): void => {
    if (typeof id !== 'string' || known.get(id)?.some(kind => allowed.includes(kind))) return;
    complaints.push({
      kind: record.kind,
      id: record.id,
      property,
      is: 'not recorded',
      expected: `${idOf(allowed)} that is recorded`,
      found: id,
    });
  };
  if (record.kind in statementKinds) {
    const kind = statementKinds[record.kind as keyof typeof statementKinds];
    const { from, to } = record as { from: string | null; to: string };
    expect('from', from, kind.from.kinds);
    expect('to', to, kind.to.kinds);
  }
  for (const [name, property] of Object.entries(kinds[record.kind].properties as Properties)) {
    const value = record.properties[name];
    if (property.type === 'reference') expect(name, value, property.kinds);
    if (property.type === 'references' && Array.isArray(value))
      for (const id of value) expect(name, id, kindsAllowed(property, record.properties));
  }
  return complaints;
}
