/** What was said at a meeting: in order, in one line each, and the records that accept it, whose source is the meeting. */
import { idFromEnds } from '../../../schema/model/kind.ts';
import { tellIn } from '../../../schema/words/sentences.ts';
import type { Language } from '../../../schema/words/say.ts';
import { idOf } from '../../domain/id.ts';
import { recordOf } from '../../domain/encode.ts';
import type { AnyRecord, RecordProperties } from '../../domain/record.ts';
import type { Body, Remark, Scenario, Statement } from '../../domain/things.ts';
import { byId } from '../../graph/order.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { tellerIn } from '../teller.ts';

export function remarksOf(graph: PartnershipGraph, { id }: Scenario): readonly Remark[] {
  return [...graph.thingsOfKind('Remark').values()]
    .filter(({ scenario }) => scenario === id)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : byId(a, b)));
}

export function remarkTold(graph: PartnershipGraph, remark: Remark, language: Language): string {
  const { say, body, name } = tellerIn(graph, language);
  const { sort, about, other } = remark;
  const statement = statementOf(graph, remark);
  if (sort === 'missing' && about !== null && other !== null) {
    const [missing, board] = graph.findBody(about)?.is === 'Organisation' ? [about, other] : [other, about];
    return say('remark', 'missingThere', { other: body(missing), about: body(board) });
  }
  const what = statement !== undefined ? name(statement) : about === null ? say('remark', 'landscape') : body(about);
  return say('remark', sort, { what });
}

export function statementOf(graph: PartnershipGraph, { statement }: Remark): Statement | undefined {
  return statement === null ? undefined : graph.findStatement(statement);
}

/**
 * Null where what it speaks of is gone. What is confirmed or disputed gets evidence with that stance; a body that is missing on a board gets its
 * seat; anything else that is missing becomes a fact, an idea a recommendation, each with its evidence.
 */
export function acceptanceOfRemark(graph: PartnershipGraph, remark: Remark): readonly AnyRecord[] | null {
  const scenario = graph.thingsOfKind('Scenario').get(idOf('Scenario', remark.scenario));
  const about = remark.about === null ? null : (graph.findBody(remark.about) ?? null);
  if (scenario === undefined || (remark.about !== null && about === null)) return null;
  const accepted = acceptedAs(graph, remark, about);
  return accepted === null ? null : [meetingAsSource(scenario, remark), ...accepted];
}

/** What `commit` removes to take its acceptance back: the evidence, or what rests on that evidence alone. The meeting stays as a source. */
export function withdrawalOf(graph: PartnershipGraph, remark: Remark): readonly string[] {
  const made = acceptanceOfRemark(graph, remark) ?? [];
  return made.flatMap(record => {
    if (record.kind !== 'Evidence') return [];
    const { about, aboutKind } = record.properties as { readonly about: string; readonly aboutKind: AnyRecord['kind'] };
    const isMade = made.some(({ kind, id }) => kind === aboutKind && id === about);
    const isRecorded = graph.findThing(aboutKind, about) !== undefined || graph.findStatement(about) !== undefined;
    const others = graph.evidenceOf({ is: aboutKind, id: about }).filter(({ id }) => id !== record.id);
    const restsOnIt = isMade && others.length === 0 && (!isRecorded || graph.evidenceOf({ is: aboutKind, id: about }).length > 0);
    return [restsOnIt ? `${aboutKind}:${about}` : `Evidence:${record.id}`];
  });
}

function acceptedAs(graph: PartnershipGraph, remark: Remark, about: Body | null): readonly AnyRecord[] | null {
  const { sort, said } = remark;
  switch (sort) {
    case 'confirm':
    case 'dispute': {
      const statement = statementOf(graph, remark);
      const subject = statement ?? (remark.statement === null ? about : null);
      return subject === null ? null : [evidenceOn(remark, subject, sort === 'dispute' ? 'disputes' : 'supports')];
    }
    case 'missing': {
      if (remark.other !== null) return seatMissing(graph, remark, about);
      return told(remark, {
        kind: 'Fact',
        id: `fact-${remark.id}`,
        properties: { statement: said, ...spokenIn(remark), ...subjectOf(about) },
      });
    }
    case 'idea':
      return told(remark, {
        kind: 'Recommendation',
        id: `recommendation-${remark.id}`,
        properties: { text: said, ...spokenIn(remark), ...subjectOf(about) },
      });
  }
}

/** Null where the two are not an organisation and a board. */
function seatMissing(graph: PartnershipGraph, remark: Remark, about: Body | null): readonly AnyRecord[] | null {
  const ends = [about, graph.findBody(remark.other ?? '') ?? null];
  const organisation = ends.find(body => body?.is === 'Organisation');
  const board = ends.find(body => body?.is === 'Partnership');
  if (organisation == null || board == null) return null;
  const id = idFromEnds('Membership', organisation.id, board.id);
  const recorded = graph.findStatement(id);
  const seat: AnyRecord =
    recorded === undefined
      ? { kind: 'Membership', id, from: organisation.id, to: board.id, properties: { holds: 'yes' } }
      : recordOf({ ...recorded, holds: 'yes' } as Statement);
  return [seat, evidenceOn(remark, { is: 'Membership', id }, 'supports', { role: 'member', law: 'none' })];
}

function told(remark: Remark, record: AnyRecord): readonly AnyRecord[] {
  return [record, evidenceOn(remark, { is: record.kind, id: record.id }, 'supports')];
}

function spokenIn({ isWelsh }: Remark): RecordProperties {
  return isWelsh === true ? { isWelsh } : {};
}

function subjectOf(about: Body | null): RecordProperties {
  return about === null ? {} : { aboutKind: about.is === 'Organisation' ? 'organisation' : 'partnership', about: [about.id] };
}

interface Subject {
  readonly is: AnyRecord['kind'];
  readonly id: string;
}

/** The minutes are a document, and state it; who said it stands as the place in them. */
function evidenceOn(remark: Remark, { is, id }: Subject, stance: 'supports' | 'disputes', more: RecordProperties = {}): AnyRecord {
  const said = { quote: remark.said, ...spokenIn(remark), ...(remark.by === null ? {} : { locator: remark.by }) };
  const piece = { about: id, aboutKind: is, source: sourceId(remark.scenario), stance, certainty: 'stated' };
  return { kind: 'Evidence', id: `evidence-${remark.id}`, properties: { ...piece, ...said, ...more } };
}

function sourceId(scenario: string): string {
  return `minutes-${scenario}`;
}

function meetingAsSource({ id, nameEn }: Scenario, { on }: Remark): AnyRecord {
  const title = tellIn.en('remark', 'minutes', { name: nameEn });
  return { kind: 'Source', id: sourceId(id), properties: { title, date: on, read: 'full' } };
}
