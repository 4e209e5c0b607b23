/** The product's server in a process of its own, with everything on that a served one has: guards, door and log, which goes nowhere. */
import { measuredLists } from '../../server/api/guards/measuredLists.ts';
import { sizesMeasured } from '../../server/api/inTurn.ts';
import { createLog } from '../../server/http/log.ts';
import { inSlices } from '../../server/pace/inSlices.ts';
import { startOn } from '../api/running.ts';
import { recordsOf } from './landscapes.ts';

const log = createLog('info', { write: () => undefined });
const { address, live } = await startOn(recordsOf(Number(process.argv[2])), 500, log);
// Right after the start lists are measured between requests; what is asked here is what a request costs.
await sizesMeasured({ graph: live.current(), inSlices: work => inSlices(work) }, measuredLists.keys());
process.once('disconnect', () => process.exit(0));
process.send?.(`${address}/graphql`);
