/** A landscape that is known at every revision, however many there are: what each change brings, and what stands after it. */
import type { ChangeSet } from '../../server/domain/change.ts';
import type { AnyRecord, ThingRecord } from '../../server/domain/record.ts';
import { board, changeOf, membershipOf, sorted, source } from './records.ts';

const bodies = Array.from({ length: 20 }, (_, number) => number);

/** The change that leads to a revision: some bodies are written anew, with texts short and long, some sit down and some get up. */
export function changeTo(revision: number): ChangeSet {
  if (revision === 1) return changeOf(0, recordsAt(1));
  return changeOf(
    revision - 1,
    [
      ...bodies.filter(body => lastWritten(body, revision) === revision).map(body => bodyAt(body, revision)),
      ...bodies.filter(body => isSeated(body, revision) && !isSeated(body, revision - 1)).map(seatOf),
    ],
    { remove: bodies.filter(body => !isSeated(body, revision) && isSeated(body, revision - 1)).map(body => keyOf(seatOf(body))) },
  );
}

/** Everything, in the order of `sorted`. */
export function recordsAt(revision: number): readonly AnyRecord[] {
  if (revision === 0) return [];
  return sorted([
    source,
    board,
    ...bodies.map(body => bodyAt(body, revision)),
    ...bodies.filter(body => isSeated(body, revision)).map(seatOf),
  ]);
}

function isSeated(body: number, revision: number): boolean {
  return (body + revision) % 5 !== 0;
}

function lastWritten(body: number, revision: number): number {
  return Math.max(1, revision - ((revision + body) % 4));
}

function bodyAt(body: number, revision: number): ThingRecord {
  const written = lastWritten(body, revision);
  // Beyond a page of the file too.
  const note = `Ŵyn ${written} `.repeat(1 + ((written * 37 + body) % 7) * 120).trim();
  return { kind: 'Organisation', id: `body-${body}`, properties: { nameEn: `Body ${body}`, type: 'council', isGroup: false, note } };
}

function seatOf(body: number): ReturnType<typeof membershipOf> {
  return membershipOf(`body-${body}`, board.id);
}

function keyOf({ kind, id }: AnyRecord): Pick<AnyRecord, 'kind' | 'id'> {
  return { kind, id };
}
