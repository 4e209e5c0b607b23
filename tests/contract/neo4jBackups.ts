/** Backups of a real Neo4j: put back into it and across into a file, beside what people keep there themselves; and a reset that keeps what it throws away. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLandscapeFolder } from '../../server/intake/landscapeFolder.ts';
import { reseedStore } from '../../server/intake/seed.ts';
import { backUp } from '../../server/store/backup.ts';
import { openStore, type StoreSettings } from '../../server/store/open.ts';
import { restore } from '../../server/store/restore.ts';
import { readStoreFile } from '../../server/store/sqlite/wholeFile.ts';
import { runProgram, type Ended } from '../api/runProgram.ts';
import { saltmarshFolder, saltmarshRecords } from '../world/saltmarsh.ts';
import type { TestNeo4j } from './neo4jForTests.ts';
import { board, changeOf, council, dataFlow, evidence, everything, money, seat, sorted, source } from './records.ts';

export function neo4jBackups(neo4j: TestNeo4j): void {
  describe.skipIf(!neo4j.isHere)('backups of a Neo4j database', { timeout: 90_000 }, () => {
    let folder: string;
    let backup: string;
    let inNeo4j: StoreSettings;
    let inFile: StoreSettings;
    const options = { now: new Date('2026-11-26T03:10:00Z'), progress: () => undefined };
    const byHand = (cypher: string): Promise<unknown> => neo4j.driver.executeQuery(cypher);
    const valuesOf = async (cypher: string): Promise<readonly unknown[]> =>
      (await neo4j.driver.executeQuery(cypher)).records.map(record => record.get(0));

    beforeEach(async () => {
      await neo4j.empty();
      folder = mkdtempSync(join(tmpdir(), 'tirlun-neo4j-backups-'));
      backup = join(folder, 'backup.sqlite');
      inNeo4j = { neo4j: neo4j.settings, dataFolder: join(folder, 'beside') };
      inFile = { neo4j: null, dataFolder: join(folder, 'data') };
    }, 60_000);

    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    async function held(settings: StoreSettings): Promise<unknown> {
      const store = await openStore(settings);
      try {
        const { revision, records } = await store.read();
        return { revision, records: sorted(records), changes: await store.changesSince(0) };
      } finally {
        await store.close();
      }
    }

    /** Three changes: everything, an end that moves and things that go, something later. */
    async function fill(settings: StoreSettings): Promise<void> {
      const store = await openStore(settings);
      await store.commit(changeOf(0, everything));
      await store.commit(
        changeOf(1, [{ ...dataFlow, from: 'council-saltmarsh' }], {
          remove: [seat, evidence].map(({ kind, id }) => ({ kind, id })),
        }),
      );
      await store.commit(changeOf(2, [{ ...council, properties: { ...council.properties, note: 'Ŵyl' } }]));
      await store.close();
    }

    async function changeAlot(settings: StoreSettings): Promise<void> {
      const store = await openStore(settings);
      await store.commit(
        changeOf(3, [seat, evidence, { ...board, properties: { ...board.properties, note: 'spoiled' } }], {
          remove: [money].map(({ kind, id }) => ({ kind, id })),
        }),
      );
      await store.close();
    }

    test('back into the same database: all as it was, history and revision too; what was replaced is kept', async () => {
      await fill(inNeo4j);
      const before = await held(inNeo4j);
      expect(await backUp(inNeo4j, backup, { replace: false })).toMatchObject({ revision: 3 });
      await changeAlot(inNeo4j);
      const after = await held(inNeo4j);
      const { kept } = await restore(inNeo4j, backup, options);
      expect(kept).toBe(join(inNeo4j.dataFolder, 'backups', 'landscape-2026-11-26T03-10-00-000Z.sqlite'));
      expect(await held(inNeo4j)).toEqual(before);
      await restore(inFile, String(kept), options);
      expect(await held(inFile)).toEqual(after);
      const store = await openStore(inNeo4j);
      expect(await store.commit(changeOf(3, [source], { id: 'next' }))).toBe(4);
      await store.close();
    });

    test('across, from Neo4j into a file and from a file into Neo4j', async () => {
      await fill(inNeo4j);
      const before = await held(inNeo4j);
      await backUp(inNeo4j, backup, { replace: false });
      await restore(inFile, backup, options);
      expect(await held(inFile)).toEqual(before);
      await neo4j.empty();
      await backUp(inFile, join(folder, 'second.sqlite'), { replace: false });
      expect((await restore(inNeo4j, join(folder, 'second.sqlite'), options)).kept).toBe(null);
      expect(await held(inNeo4j)).toEqual(before);
    });

    test('what people keep beside stays, on our nodes too', async () => {
      await fill(inNeo4j);
      await backUp(inNeo4j, backup, { replace: false });
      await byHand(
        "MATCH (o:Organisation {id: 'council-saltmarsh'}) SET o.colour = 'blue' CREATE (:Note {text: 'ours'})-[:ON {since: 2020}]->(o)",
      );
      await changeAlot(inNeo4j);
      await restore(inNeo4j, backup, options);
      expect(await valuesOf('MATCH (n:Note)-[r:ON]->(o:Organisation) RETURN [n.text, r.since, o.id, o.colour, o.note]')).toEqual([
        ['ours', 2020, 'council-saltmarsh', 'blue', 'Ŵyl'],
      ]);
      expect(await held(inNeo4j)).toMatchObject({ revision: 3 });
    });

    test('not while a Tirlun runs on it, and not over what is not ours', async () => {
      await fill(inFile);
      await backUp(inFile, backup, { replace: false });
      const running = await openStore(inNeo4j);
      await running.isEmpty();
      await expect(restore(inNeo4j, backup, options)).rejects.toMatchObject({
        code: 'STORE_IN_USE',
        message: expect.stringMatching(/is in use by a Tirlun at 127\.0\.0\.1:\d+\. Stop every Tirlun/),
      });
      await running.close();
      await neo4j.empty();
      await byHand("CREATE (:Invoice {number: 7})-[:FOR]->(:Organisation {id: 'council-saltmarsh'})");
      await expect(restore(inNeo4j, backup, options)).rejects.toMatchObject({ code: 'STORE_REFUSED' });
      expect(await valuesOf('MATCH (n) RETURN count(n)')).toEqual([2]);
    });

    /** One of each thing by which a landscape cannot be read, beside a note that is not ours. */
    async function spoil(): Promise<void> {
      await byHand("MATCH (p:Partnership {id: 'csp-saltmarsh'}) SET p.tier = 'village'");
      await byHand("MATCH (o:Organisation {id: 'police-saltmarsh'}) REMOVE o.type");
      await byHand("CREATE (:Note {text: 'ours'})-[:ON]->(:Organisation {nameEn: 'Without id', colour: 'blue'})");
      await byHand("MATCH (e:Evidence {id: 'e2'}) CREATE (e)-[:STANDS_IN]->(:Source {id: 'second', title: 'Another Act', read: 'full'})");
      await byHand(
        "MATCH (t:Theme {id: 'csp-saltmarsh'}), (o:Organisation {id: 'police-saltmarsh'}) CREATE (t)-[:MEMBER_OF {id: 'odd'}]->(o)",
      );
      await byHand(
        "MATCH (o:Organisation {id: 'police-saltmarsh'}), (p:Partnership {id: 'csp-saltmarsh'}) CREATE (o)-[:MEMBER_OF]->(p), (o)-[:MEMBER_OF]->(p)",
      );
      await byHand("MATCH (change:Change {revision: 2}) SET change.before = ['{']");
    }

    const strays = [
      expect.objectContaining({ labels: ['Change'], properties: expect.objectContaining({ revision: 2, before: ['{'] }) }),
      expect.objectContaining({
        labels: ['Organisation'],
        properties: { nameEn: 'Without id', colour: 'blue' },
        relationships: [expect.objectContaining({ type: 'ON', leaves: false, labels: ['Note'] })],
      }),
      expect.objectContaining({ type: 'MEMBER_OF', properties: {}, from: { labels: ['Organisation'], id: 'police-saltmarsh' } }),
      expect.objectContaining({ type: 'MEMBER_OF', properties: { id: 'odd' }, from: { labels: ['Theme'], id: 'csp-saltmarsh' } }),
    ];

    /** What the kept file says of records that no landscape may hold, and what the lines beside it say. */
    async function expectKept(kept: string): Promise<void> {
      const whole = await readStoreFile(kept, { file: kept, mend: '' });
      const saying = (id: string): unknown => whole.records.find(record => record.id === id)?.properties;
      expect(saying('police-saltmarsh')).toEqual({ nameEn: 'Saltmarsh Police', isGroup: false });
      expect(saying('e2')).toMatchObject({ source: ['s-act', 'second'] });
      expect(whole.records).toContainEqual({ ...board, properties: { ...board.properties, tier: 'village' } });
      expect(whole).toMatchObject({ revision: 4, changes: [{ revision: 1 }, { revision: 3 }, { author: 'outside Tirlun' }] });
      const lines = readFileSync(kept.replace('.sqlite', '.strays.jsonl'), 'utf8').trimEnd().split('\n');
      expect(lines).toHaveLength(strays.length);
      expect(lines.map(line => JSON.parse(line) as unknown)).toEqual(expect.arrayContaining(strays));
    }

    test('over what cannot be read: that is kept as it was, and told of', async () => {
      await fill(inNeo4j);
      await backUp(inNeo4j, backup, { replace: false });
      const before = await held(inNeo4j);
      await spoil();
      await expect(held(inNeo4j)).rejects.toMatchObject({ code: 'UNREADABLE_RECORD' });
      const { kept, caveats } = await restore(inNeo4j, backup, options);
      expect(await held(inNeo4j)).toEqual(before);
      await expectKept(String(kept));
      expect(caveats).toEqual([
        expect.stringContaining(`Of what was there 4 could be no record`),
        expect.stringMatching(
          /tier should be one of national, regional, local; it is "village".*cannot be restored before that is set right/,
        ),
      ]);
      // Neither what was no record nor what is not ours is gone but for what the backup takes the place of.
      expect(await valuesOf("MATCH (n) WHERE n:Note OR n.nameEn = 'Without id' RETURN n.text")).toEqual(['ours']);
    });

    test('not over what was changed after it was kept', async () => {
      await fill(inNeo4j);
      const store = await openStore(inNeo4j);
      const found = await store.readAsFound();
      await byHand("CREATE (:Organisation {nameEn: 'Without id'})");
      const landscape = readLandscapeFolder(saltmarshFolder);
      await expect(reseedStore(store, found, { landscape, now: new Date(0) })).rejects.toMatchObject({ code: 'STORE_IN_USE' });
      await store.close();
      expect(await valuesOf('MATCH (n:Organisation) WHERE n.id IS NULL RETURN n.nameEn')).toEqual(['Without id']);
    });

    test.each([
      ['is gone', "MATCH (m:Tirlun) DELETE m CREATE (:Note {text: 'ours'})"],
      ['says no revision', "MATCH (m:Tirlun) REMOVE m.revision CREATE (:Note {text: 'ours'})"],
    ])('over a landscape whose marker %s: that is kept, and what is not ours stays', async (_how, cypher) => {
      await fill(inNeo4j);
      await backUp(inNeo4j, backup, { replace: false });
      const before = (await held(inNeo4j)) as { readonly records: unknown };
      await byHand(cypher);
      await expect(held(inNeo4j)).rejects.toMatchObject({ code: 'STORE_REFUSED', message: expect.stringContaining('npm run restore') });
      const { kept, caveats } = await restore(inNeo4j, backup, options);
      expect(caveats).toEqual([]);
      expect(await held(inNeo4j)).toEqual(before);
      expect(await valuesOf('MATCH (n:Note) RETURN n.text')).toEqual(['ours']);
      await restore(inFile, String(kept), options);
      expect(await held(inFile)).toMatchObject({
        revision: 4,
        records: before.records,
        changes: [{}, {}, {}, { author: 'outside Tirlun' }],
      });
    });

    test('a marker that is gone is put back as the refusal says', async () => {
      await fill(inNeo4j);
      const before = await held(inNeo4j);
      await byHand('MATCH (m:Tirlun) DELETE m');
      const refusal = await held(inNeo4j).catch((error: Error) => error.message);
      await byHand(/\((MERGE .* 1)\)\.$/.exec(String(refusal))?.[1] ?? '');
      expect(await held(inNeo4j)).toEqual(before);
    });

    test('over ours without marker or history only while nothing else stands there', async () => {
      await fill(inNeo4j);
      await backUp(inNeo4j, backup, { replace: false });
      const before = await held(inNeo4j);
      await byHand('MATCH (n) WHERE n:Tirlun OR n:Change DELETE n');
      await byHand('CREATE (:Invoice {number: 7})');
      await expect(restore(inNeo4j, backup, options)).rejects.toMatchObject({
        code: 'STORE_REFUSED',
        message: expect.stringContaining("not Tirlun's (a node :Invoice)"),
      });
      expect(existsSync(join(inNeo4j.dataFolder, 'backups'))).toBe(false);
      await byHand('MATCH (n:Invoice) DELETE n');
      expect((await restore(inNeo4j, backup, options)).kept).not.toBe(null);
      expect(await held(inNeo4j)).toEqual(before);
    });

    test('npm run seed -- --reset --yes over what cannot be read keeps it too', async () => {
      await fill(inNeo4j);
      await spoil();
      const { uri, username, password } = neo4j.settings;
      const variables = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, TIRLUN_DATA: inNeo4j.dataFolder };
      const { code, err } = await runProgram('server/seed.ts', variables, ['--from', saltmarshFolder, '--reset', '--yes']).ended;
      const kept = join(inNeo4j.dataFolder, 'backups', readdirSync(join(inNeo4j.dataFolder, 'backups')).sort()[0] ?? '');
      expect([code, err]).toEqual([0, expect.stringContaining(`is kept in ${kept}\nOf what was there 4 could be no record`)]);
      await expectKept(kept);
      expect(await held(inNeo4j)).toMatchObject({
        revision: 5,
        records: sorted(saltmarshRecords),
        changes: [{ revision: 1 }, { revision: 3 }, { revision: 4, author: 'outside Tirlun' }, { revision: 5, before: null }],
      });
    });

    test('npm run seed -- --reset --yes takes away what is ours alone, and keeps it; backup and restore find the same store', async () => {
      const { uri, username, password } = neo4j.settings;
      const run = (script: string, ...words: readonly string[]): Promise<Ended> =>
        runProgram(
          `server/${script}.ts`,
          { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, TIRLUN_DATA: inNeo4j.dataFolder },
          words,
        ).ended;
      const seed = (...words: readonly string[]): Promise<Ended> => run('seed', '--from', saltmarshFolder, ...words);
      await fill(inNeo4j);
      const before = await held(inNeo4j);
      await byHand("MATCH (p:Partnership {id: 'psb-saltmarsh'}) CREATE (:Note {text: 'ours'})-[:NEXT]->(:Note {text: 'too'})-[:ON]->(p)");
      expect(await seed()).toMatchObject({ code: 64, err: expect.stringContaining('add --reset --yes') });
      expect(await seed('--reset')).toMatchObject({ code: 64, err: expect.stringContaining('add --yes') });
      expect(await held(inNeo4j)).toEqual(before);

      const { code, err } = await seed('--reset', '--yes');
      const [kept = ''] = readdirSync(join(inNeo4j.dataFolder, 'backups'));
      expect([code, err]).toEqual([0, expect.stringContaining(`is kept in ${join(inNeo4j.dataFolder, 'backups', kept)}\n`)]);
      expect(await held(inNeo4j)).toMatchObject({ revision: 4, records: sorted(saltmarshRecords) });
      expect(await valuesOf('MATCH (n:Note) RETURN n.text ORDER BY n.text')).toEqual(['ours', 'too']);
      await restore(inFile, join(inNeo4j.dataFolder, 'backups', kept), options);
      expect(await held(inFile)).toEqual(before);

      const counts = `revision=4 records=${saltmarshRecords.length} changes=4`;
      expect(await run('backup', backup)).toMatchObject({ code: 0, out: `Tirlun backed up store=neo4j ${counts} file=${backup}\n` });
      expect(await run('restore', backup, '--yes')).toMatchObject({ code: 0, out: `Tirlun restored store=neo4j ${counts}\n` });

      await neo4j.empty();
      await byHand("CREATE (:Invoice {number: 7})-[:FOR]->(:Organisation {id: 'council-saltmarsh'})");
      expect(await seed('--reset', '--yes')).toMatchObject({ code: 76, err: expect.stringContaining('It was not touched') });
      expect(await valuesOf('MATCH (n) RETURN count(n)')).toEqual([2]);
      // The one of the reset and the one of putting back.
      expect(readdirSync(join(inNeo4j.dataFolder, 'backups'))).toHaveLength(2);
    });
  });
}
