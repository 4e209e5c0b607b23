/** Another program that commits one change after the other, and says each revision once it is acknowledged, until it is killed or has made as many as told. */
import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../server/store/sqlite/open.ts';
import { changeTo } from './landscapeAt.ts';

const [, , file = '', count = 'Infinity'] = process.argv;
const store = await openSqliteStore({ file });
let { revision } = await store.read();
for (let left = Number(count); left > 0; left -= 1) {
  revision = await store.commit(changeTo(revision + 1));
  writeSync(1, `${revision}\n`);
}
setInterval(() => undefined, 1000);
