/** Another program that holds the store: commits everything, says so, and stays until it is killed. */
import { openSqliteStore } from '../../server/store/sqlite/open.ts';
import { changeOf, everything } from './records.ts';

const store = await openSqliteStore({ file: String(process.argv[2]) });
await store.commit(changeOf(0, everything));
console.log('committed');
setInterval(() => undefined, 1000);
