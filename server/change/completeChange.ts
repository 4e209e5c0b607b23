/** A change as somebody asks for it becomes a whole one: ids derived, terms in the model's words, and what hangs on removed records named too. */
import { kinds, statementKinds, type KindName } from '../../schema/model/model.ts';
import { idFromEnds } from '../../schema/model/kind.ts';
import type { Properties, Property } from '../../schema/model/property.ts';
import { enumName } from '../../schema/model/terms.ts';
import { briefly, plainly } from '../domain/briefly.ts';
import type { ChangeSet } from '../domain/change.ts';
import { complaintsAbout, derivesId, isKindName } from '../domain/check.ts';
import { complaintWithMend } from '../domain/complaint.ts';
import { danglingEnds, kindOfAbout, type KindsById } from '../domain/decode.ts';
import { keyText, type AnyRecord, type PropertyValue, type RecordKey, type RecordProperties } from '../domain/record.ts';
import { kindsSharingIdsWith } from '../domain/sharedIds.ts';
import { misfitOfAuthor, misfitOfReason } from '../domain/texts.ts';
import { bearersAfter } from '../graph/bearersAfter.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { hangingOn } from './hanging.ts';
import { InvalidRequest } from './invalidRequest.ts';
import { joinedAlready } from './joinedAlready.ts';
import { referencesLeft } from './references.ts';

/** A change as it comes over the wire. */
export interface RequestedChange {
  readonly expectedRevision: number;
  readonly changeId?: string | null;
  readonly author: string;
  readonly reason: string;
  readonly upsert: readonly RequestedRecord[];
  readonly remove: readonly string[];
}

export interface RequestedRecord {
  readonly kind: string;
  readonly id?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly properties: unknown;
}

/** What comes from outside: the change's own id, and the time. */
export interface Stamp {
  readonly id: string;
  readonly at: string;
}

/** Throws InvalidRequest with every complaint. */
export function completeChange(graph: PartnershipGraph, requested: RequestedChange, { id, at }: Stamp): ChangeSet {
  const complaints: string[] = [];
  const author = requested.author.trim();
  const reason = requested.reason.trim();
  if (author === '') complaints.push('author is empty; it should be a role or an organisation, such as Network office. Add it.');
  if (reason === '') complaints.push('reason is empty; it should say why. Add it.');
  complaints.push(...misfitIn('author', author, misfitOfAuthor(author)), ...misfitIn('reason', reason, misfitOfReason(reason)));
  if (requested.upsert.length + requested.remove.length === 0)
    complaints.push('The change is empty; it should write a record (upsert) or remove one. Add one.');

  const written = requested.upsert.flatMap((record, index) => completeRecord(record, index + 1, complaints));
  const named = requested.remove.flatMap(text => keyNamed(graph, text, complaints));
  const stays = new Set(written.map(keyText));
  const remove = hangingOn(graph, named).filter(key => !stays.has(keyText(key)));
  const known = bearersAfter(graph, written, remove);
  const upsert = written.map(record => withKindOfAbout(record, known));
  complaints.push(...takenIds(graph, upsert, remove), ...joinedAlready(graph, upsert, remove));
  complaints.push(...upsert.flatMap(record => danglingEnds(record, known)).map(complaint => complaintWithMend(complaint)));
  complaints.push(...referencesLeft(graph, remove, new Set([...upsert, ...remove].map(keyText))));
  if (complaints.length > 0) throw new InvalidRequest(complaints);
  return {
    id,
    at,
    expectedRevision: requested.expectedRevision,
    author,
    reason,
    upsert,
    remove,
  };
}

function misfitIn(name: string, found: string, expected: string | null): readonly string[] {
  return expected === null ? [] : [`${name} should be ${expected}; it is ${briefly(found)}. Correct it.`];
}

/** `number`: where in the change it stands, for records that bear no id yet. */
function completeRecord({ kind, id, from, to, properties }: RequestedRecord, number: number, complaints: string[]): readonly AnyRecord[] {
  const unnamed = `Record ${number} of upsert`;
  if (!isKindName(kind)) {
    complaints.push(`${unnamed}: kind should be one of ${Object.keys(kinds).join(', ')}; it is ${briefly(kind)}. Correct it.`);
    return [];
  }
  const ownId = id ?? derivedId(kind, from ?? null, to ?? null);
  const where = ownId.trim() === '' ? `${unnamed}, ${kind}` : `${kind} ${plainly(ownId)}`;
  if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) {
    const came = briefly(properties ?? null);
    complaints.push(`${where}: properties should be named values, such as {"title": "Minutes"}; it is ${came}. Correct it.`);
    return [];
  }
  const own = { kind, id: ownId, properties: inModelWords(kind, properties as Readonly<Record<string, unknown>>) };
  const ends = { from: from ?? null, to: to ?? null };
  const record = (kind in statementKinds || from != null || to != null ? { ...own, ...ends } : own) as AnyRecord;
  const found = complaintsAbout(record);
  complaints.push(...found.map(complaint => complaintWithMend(complaint, where)));
  return found.length === 0 ? [record] : [];
}

function derivedId(kind: KindName, from: string | null, to: string | null): string {
  return derivesId(kind) && from !== null && to !== null ? idFromEnds(kind, from, to) : '';
}

/** Terms may be written as the model does or as enum values; null means not recorded. */
function inModelWords(kind: KindName, properties: Readonly<Record<string, unknown>>): RecordProperties {
  const model: Properties = kinds[kind].properties;
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, wordsFor(Object.hasOwn(model, name) ? model[name] : undefined, value) as PropertyValue]),
  );
}

function wordsFor(property: Property | undefined, value: unknown): unknown {
  if (property === undefined || !('terms' in property)) return value;
  const word = (one: unknown): unknown => property.terms.values.find(term => term === one || enumName(term) === one) ?? one;
  return Array.isArray(value) ? value.map(word) : word(value);
}

/** `csp-cardiff`, or `Theme:public-protection` where two kinds bear the id. */
function keyNamed(graph: PartnershipGraph, text: string, complaints: string[]): readonly RecordKey[] {
  const [first = '', ...rest] = text.split(':');
  const isQualified = isKindName(first) && rest.length > 0;
  const id = isQualified ? rest.join(':') : text;
  const bearers = graph.kindsOf(id).filter(kind => !isQualified || kind === first);
  const [kind] = bearers;
  const [literal] = isQualified ? graph.kindsOf(text) : [];
  if (kind === undefined)
    complaints.push(
      literal === undefined
        ? `remove: nobody bears the id ${briefly(text)}. Correct it or leave it out.`
        : `remove: ${briefly(text)} is read as the ${first} ${plainly(id)}, whom nobody recorded; write ${literal}:${plainly(text)} for the ${literal} that bears all of it.`,
    );
  else if (bearers.length > 1) complaints.push(`remove: ${bearers.join(' and ')} bear the id ${briefly(text)}; write ${kind}:${id}.`);
  return kind !== undefined && bearers.length === 1 ? [{ kind, id } as RecordKey] : [];
}

/** Ids that stand twice in the change, or that a record of another kind bears already where the two share one set of ids. */
function takenIds(graph: PartnershipGraph, upsert: readonly AnyRecord[], remove: readonly RecordKey[]): readonly string[] {
  const gone = new Set(remove.map(keyText));
  const written = new Set<string>();
  return upsert.flatMap(record => {
    const { kind, id } = record;
    const isTwice = written.has(keyText(record));
    written.add(keyText(record));
    const bearer = kindsSharingIdsWith(kind).find(
      other => written.has(`${other} ${id}`) || (graph.kindsOf(id).some(bears => bears === other) && !gone.has(`${other} ${id}`)),
    );
    return [
      ...(isTwice ? [`${kind} ${id} stands twice in the change. Leave one of the two out.`] : []),
      ...(bearer === undefined ? [] : [`${kind} ${id}: id should be free; the ${bearer} ${id} bears it. Choose another id.`]),
    ];
  });
}

/** Evidence names the kind it is about from the day it is written: whoever bears the same id later has no part in it. */
function withKindOfAbout(record: AnyRecord, known: KindsById): AnyRecord {
  if (record.kind !== 'Evidence' || record.properties['aboutKind'] !== undefined) return record;
  const kind = kindOfAbout(String(record.properties['about']), null, known);
  return kind === null ? record : { ...record, properties: { ...record.properties, aboutKind: kind } };
}
