/** Other versions of Node sign the contract of the embedded store too, and write to one file in turn. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../server/store/sqlite/open.ts';
import { bundledCommitter } from './committer.ts';
import { recordsAt } from './landscapeAt.ts';
import { newFolder } from './newFolder.ts';
import { sorted } from './records.ts';
import { nodesForTests, runTests } from './underNode.ts';

const nodes = await nodesForTests();

for (const { version, node } of nodes) {
  test.skipIf(node === null)(`Node ${version} signs the contract and bears the faults`, { timeout: 300_000 }, async () => {
    const { passed, failures } = await runTests({
      node: String(node),
      files: ['sqlite.test.ts', 'sqliteFile.test.ts', 'sqliteFaults.test.ts', 'sqliteKill.test.ts'],
      variables: { TIRLUN_TEST_KILLS: '50' },
    });
    expect(failures).toEqual([]);
    // Both drivers sign.
    expect(passed).toBeGreaterThan(75);
  });
}

describe.skipIf(nodes.some(({ node }) => node === null))('one file that several versions of Node write to', () => {
  test('each finds everything that the one before acknowledged before it was killed', { timeout: 120_000 }, async () => {
    const folder = newFolder('nodes');
    const committer = await bundledCommitter();
    try {
      const file = join(folder, 'landscape.sqlite');
      const turns = [process.execPath, ...nodes.map(({ node }) => String(node)), process.execPath];
      for (const [index, node] of turns.entries()) {
        const child = committer.start(file, { node, count: 3 });
        await child.reaches(3 * (index + 1));
        await child.kill();
        expect(child.acknowledged()).toBe(3 * (index + 1));
      }
      const store = await openSqliteStore({ file });
      const { revision, records } = await store.read();
      await store.close();
      expect(revision).toBe(3 * turns.length);
      expect(sorted(records)).toEqual(recordsAt(revision));
    } finally {
      committer.clear();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
