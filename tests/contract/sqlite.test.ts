/** SQLite signs the store contract, with every driver that the running Node has; and what only a file can suffer. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../server/store/sqlite/open.ts';
import { hasBuiltIn } from './drivers.ts';
import { storeContract } from './storeContract.ts';

for (const driver of hasBuiltIn ? (['node:sqlite', 'node-sqlite3-wasm'] as const) : (['node-sqlite3-wasm'] as const)) {
  storeContract(`SQLite by ${driver}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tirlun-contract-'));
    return {
      open: () => openSqliteStore({ file: join(folder, 'landscape.sqlite'), driver }),
      clear: async () => rmSync(folder, { recursive: true, force: true }),
    };
  });
}
