/** A change on its way in: completed on the landscape on which it was made, and never done twice. */
import { randomUUID } from 'node:crypto';
import { completeChange, type RequestedChange } from './change/completeChange.ts';
import { InvalidRequest } from './change/invalidRequest.ts';
import type { Revision } from './domain/change.ts';
import type { Live } from './live/live.ts';
import { RevisionConflict } from './store/errors.ts';

export async function commitOnce(live: Pick<Live, 'upTo' | 'commit' | 'history'>, input: RequestedChange): Promise<Revision> {
  const { expectedRevision, changeId = null } = input;
  if (changeId !== null && !/^[\w-]{8,100}$/.test(changeId))
    throw new InvalidRequest(['changeId should be 8 to 100 letters, digits, - and _, such as a UUID. Correct it, or leave it out.']);
  const graph = await live.upTo(expectedRevision);
  if (graph.revision !== expectedRevision) {
    // What moved the landscape on may have been this very change, whose answer was lost.
    const made = changeId === null ? undefined : (await live.history(expectedRevision)).find(({ id }) => id === changeId);
    if (made !== undefined) return made.revision;
    // Said before the change is held against a landscape on which it was not made.
    throw new RevisionConflict(expectedRevision, graph.revision);
  }
  return live.commit(completeChange(graph, input, { id: changeId ?? randomUUID(), at: new Date().toISOString() }));
}
