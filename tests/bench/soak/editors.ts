/** Who changes the landscape meanwhile: somebody in Neo4j Browser, and somebody in Tirlun. */
import { setTimeout } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { post } from '../../api/running.ts';

export interface Edited {
  outside: number;
  own: number;
  /** Own ones that were refused, by code: one conflicts with an edit from outside, and none is taken while the store is away. */
  readonly refused: Map<string, number>;
}

export interface Login {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

export interface Editors {
  readonly edited: Edited;
  end(): Promise<void>;
}

const [outsideMs, ownMs] = [4_000, 3_000];

export function startEditors(address: string, { uri, username, password }: Login): Editors {
  const edited: Edited = { outside: 0, own: 0, refused: new Map() };
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  let isOver = false;
  const byHand = async (): Promise<void> => {
    for (let turn = 0; !isOver; turn += 1) {
      await setTimeout(outsideMs);
      await driver.executeQuery("MATCH (n:Organisation {id: 'police-gwent'}) SET n.note = $note", { note: `Edited by hand ${turn}.` }).then(
        () => (edited.outside += 1),
        // Neo4j is away for a while in the middle: whoever edits tries again.
        () => undefined,
      );
    }
  };
  const inTirlun = async (): Promise<void> => {
    for (let turn = 0; !isOver; turn += 1) {
      await setTimeout(ownMs);
      const code = await commit(address, turn);
      if (code === null) edited.own += 1;
      else edited.refused.set(code, (edited.refused.get(code) ?? 0) + 1);
    }
  };
  const editing = [byHand(), inTirlun()];
  return {
    edited,
    end: async () => {
      isOver = true;
      await Promise.all(editing);
      await driver.close();
    },
  };
}

/** The code of a refusal; null when it was committed. */
async function commit(address: string, turn: number): Promise<string | null> {
  const asked = await post(address, JSON.stringify({ query: '{ landscape { revision } }' }));
  if (asked.codes.length > 0) return String(asked.codes[0]);
  const expectedRevision = (asked.data as { readonly landscape: { readonly revision: number } }).landscape.revision;
  const upsert = [{ kind: 'Theme', id: 'soak', properties: { nameEn: `Soaked ${turn} times` } }];
  const input = { expectedRevision, author: 'Network office', reason: 'A soak.', upsert, remove: [] };
  const query = 'mutation ($input: CommitInput!) { commit(input: $input) { revision } }';
  const { codes } = await post(address, JSON.stringify({ query, variables: { input } }));
  return codes.length === 0 ? null : String(codes[0]);
}
