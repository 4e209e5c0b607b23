/** Whose a database is: ours by its marker, ours by what else we leave in one, anybody's while it is empty, or somebody else's. */
import { StoreRefused } from '../errors.ts';
import type { Connection, StoreSession, Transaction } from './connection.ts';
import { findMarker, makeMarker, markerGone, moveMarker } from './marker.ts';
import { relationshipTypes, thingLabels, unstated } from './shape.ts';

/** Every label that we give. */
const ownLabels = [...thingLabels, 'Evidence', 'Judgement', 'Change', 'Tirlun', unstated.label];

// Nobody else's history has all of these.
const lastChangeCypher = `
MATCH (change:Change) WHERE change.revision > 0 AND change.id IS NOT NULL AND change.at IS NOT NULL AND change.author IS NOT NULL
  AND change.reason IS NOT NULL AND change.upserted IS NOT NULL AND change.removed IS NOT NULL
RETURN max(change.revision) AS last`;

const anyNodeCypher = 'MATCH (n) RETURN labels(n) AS labels LIMIT 1';
const otherNodeCypher = `MATCH (n) WHERE NOT (${ownLabels.map(label => `n:${label}`).join(' OR ')}) RETURN labels(n) AS labels LIMIT 1`;
const rulesCypher = 'SHOW INDEXES YIELD name RETURN name';

interface Traces {
  /** The last revision of the history; null where none is left. */
  readonly last: number | null;
}

/** Takes an empty database into use, finds our own as it is, and leaves anybody else's alone. */
export async function claimDatabase(connection: Connection): Promise<void> {
  await connection.inSession(async session => {
    const marker = await session.read(findMarker);
    if (marker === null) {
      const traces = await tracesIn(connection, session);
      if (traces !== null) throw new StoreRefused(markerGone(`the Neo4j database at ${connection.address}`, traces.last));
    }
    await makeRules(session);
    if (marker === null) {
      await session.write(async transaction => {
        await makeMarker(transaction);
        // Another may have been faster.
        if ((await findMarker(transaction))?.revision === undefined) await moveMarker(transaction, { revision: 0, digest: '0' });
      });
    }
  });
}

/** Whoever replaces everything may do it where the marker is gone too, and only traces tell that the rest is ours. */
export async function requireReplaceable(connection: Connection): Promise<void> {
  await connection.inSession(async session => {
    if ((await session.read(findMarker)) === null) await tracesIn(connection, session);
  });
}

/** What tells that a database without marker is ours; null where it is empty. Throws StoreRefused where nothing does. */
async function tracesIn(connection: Connection, session: StoreSession): Promise<Traces | null> {
  const firstOf = async (cypher: string): Promise<{ get(key: string): unknown } | undefined> =>
    (await session.read((transaction: Transaction) => transaction.run(cypher))).records[0];
  const any = await firstOf(anyNodeCypher);
  if (any === undefined) return null;
  const last = (await firstOf(lastChangeCypher))?.get('last');
  // What others keep beside a history of ours stays as it is.
  if (typeof last === 'number') return { last };
  // Our rules outlive what they are about: somebody else may have come since, so beside them nothing but ours may stand.
  const other = await firstOf(otherNodeCypher);
  if (other === undefined && (await rulesIn(session)).has(`tirlun_${unstated.label}`)) return { last: null };
  const labels = ((other ?? any).get('labels') as readonly string[]).map(label => `:${label}`).join('');
  throw new StoreRefused(
    `The Neo4j database at ${connection.address} holds data that are not Tirlun's (a node ${labels || 'without label'}). It was not touched. Name an empty database with NEO4J_URI or NEO4J_DATABASE.`,
  );
}

async function rulesIn(session: StoreSession): Promise<ReadonlySet<string>> {
  const existing = await session.read(transaction => transaction.run(rulesCypher));
  return new Set(existing.records.map(record => String(record.get('name'))));
}

export async function makeRules(session: StoreSession): Promise<void> {
  const names = await rulesIn(session);
  for (const { name, cypher } of rules) if (!names.has(name)) await session.run(cypher);
}

/** Uniqueness, and with it a way to find every record by its id. A constraint's index bears its name. */
const rules: readonly { readonly name: string; readonly cypher: string }[] = [
  ...ownLabels.map(label => ({
    name: `tirlun_${label}`,
    cypher: `CREATE CONSTRAINT tirlun_${label} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  })),
  ...relationshipTypes.map(type => ({
    name: `tirlun_${type}`,
    cypher: `CREATE CONSTRAINT tirlun_${type} IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
  })),
  { name: 'tirlun_statementId', cypher: 'CREATE INDEX tirlun_statementId IF NOT EXISTS FOR (e:Evidence) ON (e.statementId)' },
];
