/** Draws (:Evidence)-[:ABOUT]-> and (:Judgement)-[:ABOUT]->, so that whoever expands a node in Neo4j Browser meets what speaks of it. */
import { statementKinds } from '../../../schema/model/model.ts';
import type { EvidenceRecord, JudgementRecord, StatementRecord } from '../../domain/record.ts';
import { batches } from './batches.ts';
import type { Transaction } from './connection.ts';
import { relationshipTypes, thingLabels } from './shape.ts';

interface Written {
  readonly evidence: readonly EvidenceRecord[];
  readonly judgements: readonly JudgementRecord[];
  readonly statements: readonly StatementRecord[];
  /** Ids of statements that are new or stand elsewhere than before: evidence written earlier follows them. */
  readonly moved: readonly string[];
}

interface Speaker {
  readonly label: 'Evidence' | 'Judgement';
  readonly id: string;
  readonly about: string;
  readonly aboutKind: string | null;
}

interface Target {
  readonly speaker: Speaker;
  readonly target: string;
  readonly labels: readonly string[];
}

export async function linkAbout(transaction: Transaction, { evidence, judgements, statements, moved }: Written): Promise<void> {
  const writing: readonly Speaker[] = [
    ...evidence.map(({ id, properties }) => speaker('Evidence', id, properties)),
    ...judgements.flatMap(({ id, properties }) => judgedBy(speaker('Judgement', id, properties))),
  ];
  const written = new Set(writing.map(one => one.id));
  const speakers = [...writing, ...(await earlierSpeakers(transaction, moved)).filter(one => !written.has(one.id))];
  if (speakers.length === 0) return;
  const targets = await targetsOf(transaction, speakers, statements);
  for (const label of ['Evidence', 'Judgement'] as const) {
    const ids = speakers.filter(one => one.label === label).map(one => one.id);
    for (const batch of batches(ids))
      await transaction.run(`UNWIND $ids AS id MATCH (:${label} {id: id})-[old:ABOUT]->() DELETE old`, { ids: batch });
    for (const thing of thingLabels) {
      const rows = targets
        .filter(one => one.speaker.label === label && one.labels.includes(thing))
        .map(one => ({ id: one.speaker.id, target: one.target }));
      for (const batch of batches(rows)) {
        await transaction.run(
          `UNWIND $rows AS row MATCH (s:${label} {id: row.id}) MATCH (t:${thing} {id: row.target}) MERGE (s)-[:ABOUT]->(t)`,
          { rows: batch },
        );
      }
    }
  }
}

function speaker(label: Speaker['label'], id: string, properties: EvidenceRecord['properties']): Speaker {
  const { about, aboutKind } = properties;
  return { label, id, about: String(about), aboutKind: typeof aboutKind === 'string' ? aboutKind : null };
}

/** A judgement on a gap or an overlap (`weak-link:csp-all:psb-all`) speaks of what the id names behind the word it begins with. */
function judgedBy(judgement: Speaker): readonly Speaker[] {
  const [, ...named] = judgement.about.split(':');
  return named.length === 0 ? [judgement] : named.map(about => ({ ...judgement, about }));
}

async function earlierSpeakers(transaction: Transaction, moved: readonly string[]): Promise<readonly Speaker[]> {
  if (moved.length === 0) return [];
  const { records } = await transaction.run(
    'MATCH (e:Evidence) WHERE e.statementId IN $moved RETURN e.id AS id, e.statementId AS about, e.aboutKind AS aboutKind',
    { moved },
  );
  return records.map(record => ({
    label: 'Evidence',
    id: String(record.get('id')),
    about: String(record.get('about')),
    aboutKind: record.get('aboutKind') as string | null,
  }));
}

/** A thing is its own target; a statement has one at each end. */
async function targetsOf(
  transaction: Transaction,
  speakers: readonly Speaker[],
  statements: readonly StatementRecord[],
): Promise<readonly Target[]> {
  const known = new Map<string, readonly StatementRecord[]>();
  for (const statement of statements) known.set(statement.id, [...(known.get(statement.id) ?? []), statement]);
  const missing = speakers.map(one => one.about).filter(about => !known.has(about));
  const endsOf = await endsInDatabase(transaction, [...new Set(missing)]);
  return speakers.flatMap(one => {
    const isThing = (thingLabels as readonly string[]).includes(one.aboutKind ?? '');
    const things: Target[] =
      one.aboutKind === null || isThing
        ? [{ speaker: one, target: one.about, labels: one.aboutKind === null ? thingLabels : [one.aboutKind] }]
        : [];
    if (isThing) return things;
    const written = (known.get(one.about) ?? []).flatMap(statement => {
      const kind = statementKinds[statement.kind];
      const to = { speaker: one, target: statement.to, labels: kind.to.kinds };
      return statement.from === null ? [to] : [{ speaker: one, target: statement.from, labels: kind.from.kinds }, to];
    });
    const stored = (endsOf.get(one.about) ?? []).map(end => ({ speaker: one, ...end }));
    return [...things, ...written, ...stored];
  });
}

interface End {
  readonly target: string;
  readonly labels: readonly string[];
}

/** One walk over the relationships, and only when something speaks of a statement that the change does not write. */
async function endsInDatabase(transaction: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, readonly End[]>> {
  if (ids.length === 0) return new Map();
  const { records } = await transaction.run(
    `MATCH (a)-[r:${relationshipTypes.join('|')}]->(b) WHERE r.id IN $ids
     RETURN r.id AS id, a.id AS from, labels(a) AS fromLabels, b.id AS to, labels(b) AS toLabels`,
    { ids },
  );
  return new Map(
    records.map(record => [
      String(record.get('id')),
      [
        { target: String(record.get('from')), labels: record.get('fromLabels') as readonly string[] },
        { target: String(record.get('to')), labels: record.get('toLabels') as readonly string[] },
      ],
    ]),
  );
}
