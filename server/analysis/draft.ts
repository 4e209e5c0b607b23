/** A copy of a landscape that can be changed: nothing of it reaches the landscape itself. */
import { kinds, statementKinds } from '../../schema/model/model.ts';
import type { Properties } from '../../schema/model/property.ts';
import { idFromEnds } from '../../schema/model/kind.ts';
import { endsAt } from '../domain/ends.ts';
import type { Body, Dataset, Evidence, Scenario, Statement, Thing } from '../domain/things.ts';
import { supporting } from '../graph/certainty.ts';
import { thingKey } from '../graph/mentions.ts';
import { byId } from '../graph/order.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { each } from '../pace/each.ts';

export interface Draft {
  /** By kind and id: two kinds may bear one id. */
  readonly things: Map<string, Thing>;
  readonly statements: Map<string, Statement>;
  /** By kind and id of what it is about. */
  readonly evidence: Map<string, readonly Evidence[]>;
  /** Statements that are told of another body now: the id that each had, and the one it has. */
  readonly moved: Map<string, string>;
}

/** A step for every few records. */
export function* drafting(graph: PartnershipGraph): Generator<void, Draft> {
  const draft: Draft = { things: new Map(), statements: new Map(), evidence: new Map(), moved: new Map() };
  const note = (record: Thing | Statement): void => void draft.evidence.set(thingKey(record.is, record.id), graph.evidenceOf(record));
  yield* each(graph.things, thing => {
    draft.things.set(thingKey(thing.is, thing.id), thing);
    note(thing);
  });
  yield* each(graph.statements, statement => {
    draft.statements.set(statement.id, statement);
    note(statement);
  });
  return draft;
}

/** A step for every few records. */
export function* writing(draft: Draft, graph: PartnershipGraph): Generator<void, Dataset> {
  const evidence: Evidence[] = [];
  yield* each(draft.evidence.values(), pieces => void evidence.push(...pieces));
  return {
    revision: graph.revision,
    things: [...draft.things.values()],
    statements: [...draft.statements.values()],
    evidence,
    evidenceLeftBehind: graph.evidenceLeftBehind,
    judgements: [...graph.judgements.values()],
  };
}

export function bodyIn(draft: Draft, id: string): Body | null {
  return (draft.things.get(thingKey('Organisation', id)) ?? draft.things.get(thingKey('Partnership', id)) ?? null) as Body | null;
}

/** The body goes, and with it every statement that ends at it and what supports all of these. */
export function removeBody(draft: Draft, body: Body): void {
  draft.things.delete(thingKey(body.is, body.id));
  draft.evidence.delete(thingKey(body.is, body.id));
  for (const statement of statementsAt(draft, body)) removeStatement(draft, statement);
}

export function removeStatement(draft: Draft, statement: Statement): void {
  draft.statements.delete(statement.id);
  draft.evidence.delete(thingKey(statement.is, statement.id));
}

/** What speaks for a statement. */
export function supportOf(draft: Draft, { is, id }: Statement): readonly Evidence[] {
  return supporting(draft.evidence.get(thingKey(is, id)) ?? []);
}

/** Statements that end at the body, in order of id. */
export function statementsAt(draft: Draft, { is, id }: Body): readonly Statement[] {
  const found: Statement[] = [];
  // Nearly all of them end elsewhere: no list of all is made, and no kind looked up.
  for (const statement of draft.statements.values()) {
    if ((statement.from === id || statement.to === id) && endsAt(statement, is, id)) found.push(statement);
  }
  return found.sort(byId);
}

/** The same statement with other ends, now on the word of the scenario: no source said it of these. Where they have such a statement already, that one stands. */
export function retell(
  draft: Draft,
  scenario: Scenario,
  statement: Statement,
  ends: { readonly from: string | null; readonly to: string },
): void {
  const said = supportOf(draft, statement);
  const id = statementKinds[statement.is].key === 'ends' ? idFromEnds(statement.is, String(ends.from), ends.to) : statement.id;
  removeStatement(draft, statement);
  if (!draft.statements.has(id)) {
    const retold = { ...statement, ...ends, id } as unknown as Statement;
    for (const { role, law } of said.length === 0 ? [{ role: null, law: null }] : said) suppose(draft, scenario, retold, { role, law });
  }
  if (id !== statement.id) draft.moved.set(statement.id, id);
}

/** Things and statements that speak of an id speak of another instead; of nobody, where `instead` is null. A step for every few. */
export function* respeaking(draft: Draft, instead: (id: string) => string | null): Generator<void> {
  const mended = <Row extends Thing | Statement>(row: Row): Row => {
    const held = row as unknown as Readonly<Record<string, unknown>>;
    const changes = Object.entries(kinds[row.is].properties as Properties).flatMap(([name, { type }]): (readonly [string, unknown])[] => {
      if (type !== 'reference' && type !== 'references') return [];
      const before = held[name];
      if (typeof before === 'string') return instead(before) === before ? [] : [[name, instead(before)]];
      const after = Array.isArray(before) ? [...new Set(before.flatMap((id: string) => instead(id) ?? []))] : before;
      return String(after) === String(before) ? [] : [[name, after]];
    });
    return changes.length === 0 ? row : (Object.freeze({ ...row, ...Object.fromEntries(changes) }) as Row);
  };
  yield* each(draft.things, ([key, thing]) => void draft.things.set(key, mended(thing)));
  yield* each(draft.statements, ([id, statement]) => void draft.statements.set(id, mended(statement)));
}

/** What stands on something that is not there goes too: statements without their ends, evidence without its source or what it is about. */
export function* droppingLoose(draft: Draft): Generator<void> {
  const left = new Set<string>();
  yield* each(draft.things.values(), ({ id }) => void left.add(id));
  yield* each([...draft.statements.values()], statement => {
    const isLoose = !left.has(statement.to) || (statement.from !== null && !left.has(statement.from));
    if (isLoose) removeStatement(draft, statement);
    else left.add(statement.id);
  });
  yield* respeaking(draft, id => (left.has(id) ? id : null));
  yield* each([...draft.evidence], ([about, pieces]) => {
    const sound = pieces.filter(piece => left.has(piece.about) && draft.things.has(thingKey('Source', piece.source)));
    if (sound.length < pieces.length) draft.evidence.set(about, sound);
  });
}

/** A statement that a scenario makes, on its own word: all that is known of it is assumed. */
export function suppose(draft: Draft, scenario: Scenario, statement: Statement, said: Pick<Evidence, 'role' | 'law'>): void {
  const source = `scenario~${scenario.id}`;
  if (!draft.statements.has(statement.id)) draft.statements.set(statement.id, Object.freeze(statement));
  draft.things.set(thingKey('Source', source), sourceOf(scenario, source));
  const id = `evidence~${statement.is}~${statement.id}~${source}~${said.role ?? ''}`;
  const piece = { is: 'Evidence', id, about: statement.id, aboutKind: statement.is, source, stance: 'supports', certainty: 'assumed' };
  const open = { locator: null, quote: null, isWelsh: null, value: null, basis: null, note: null };
  const about = thingKey(statement.is, statement.id);
  const others = (draft.evidence.get(about) ?? []).filter(other => other.id !== id);
  draft.evidence.set(about, [...others, Object.freeze({ ...open, ...piece, ...said }) as unknown as Evidence]);
}

function sourceOf({ nameEn }: Scenario, id: string): Thing {
  const known = { publisher: null, date: null, url: null, readNote: null, sectionsRead: null, note: null };
  return Object.freeze({ ...known, is: 'Source', id, title: nameEn, read: 'full' }) as unknown as Thing;
}
