/** The product's server in a process of its own, with everything on that a served one has: guards, door and log, which goes nowhere. */
import { createLog } from '../../server/http/log.ts';
import { startOn } from '../api/running.ts';
import { recordsOf } from './landscapes.ts';

const log = createLog('info', { write: () => undefined });
const { address } = await startOn(recordsOf(Number(process.argv[2])), 500, log);
process.once('disconnect', () => process.exit(0));
process.send?.(`${address}/graphql`);
