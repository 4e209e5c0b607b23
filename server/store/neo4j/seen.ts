/**
 * What a Neo4j held when it was seen last: every record with its number, and their sum. The marker bears that sum as a digest, so that an
 * edit made outside Tirlun shows as a difference. A change moves the sum by what it touches; whoever reads everything sums up everything.
 */
import type { Change, ChangeSet } from '../../domain/change.ts';
import { keyText, type AnyRecord, type RecordKey } from '../../domain/record.ts';
import { each } from '../../pace/each.ts';
import { removalsOf, touchedBy, withoutEmpty } from '../fit.ts';
import { hashOf, saysTheSame } from './recordHash.ts';

interface SeenRecord {
  readonly record: AnyRecord;
  readonly hash: bigint;
}

/** What a change does to what was seen. */
interface Passage {
  readonly digest: string;
  /** What is seen when the change stands; asked once, then what was seen before is no more. */
  taken(): Seen;
}

const width = 128;

export class Seen {
  readonly #byKind: ReadonlyMap<AnyRecord['kind'], Map<string, SeenRecord>>;
  readonly #sum: bigint;

  private constructor(byKind: ReadonlyMap<AnyRecord['kind'], Map<string, SeenRecord>>, sum: bigint) {
    this.#byKind = byKind;
    this.#sum = sum;
  }

  static nothing(): Seen {
    return new Seen(new Map(), 0n);
  }

  /** In steps, where others wait meanwhile. `before`: what was seen earlier; the number of what says the same is known. */
  static *seeing(records: readonly AnyRecord[], before: Seen = Seen.nothing()): Generator<void, Seen> {
    const byKind = new Map<AnyRecord['kind'], Map<string, SeenRecord>>();
    let sum = 0n;
    yield* each(records, record => {
      const known = before.find(record);
      const seen = known !== undefined && saysTheSame(known.record, record) ? known : { record, hash: hashOf(record) };
      sum += seen.hash - put(byKind, record, seen);
    });
    return new Seen(byKind, sum);
  }

  get isEmpty(): boolean {
    return [...this.#byKind.values()].every(({ size }) => size === 0);
  }

  get digest(): string {
    return BigInt.asUintN(width, this.#sum).toString(16);
  }

  find({ kind, id }: RecordKey): SeenRecord | undefined {
    return this.#byKind.get(kind)?.get(id);
  }

  /** The records that a change touches, as they are before it. */
  touchedBy(change: ChangeSet): readonly AnyRecord[] {
    return touchedBy(change).flatMap(key => this.find(key)?.record ?? []);
  }

  after(change: ChangeSet): Passage {
    const removed = removalsOf(change);
    const written = change.upsert.map(({ properties, ...own }): SeenRecord => {
      const record = { ...own, properties: withoutEmpty(properties) } as AnyRecord;
      return { record, hash: hashOf(record) };
    });
    const added = new Map(written.map(({ record, hash }) => [keyText(record), hash]));
    let sum = this.#sum;
    for (const hash of added.values()) sum += hash;
    for (const key of touchedBy(change)) sum -= this.find(key)?.hash ?? 0n;
    return {
      digest: new Seen(this.#byKind, sum).digest,
      taken: () => {
        const byKind = new Map(this.#byKind);
        for (const { kind, id } of removed) byKind.get(kind)?.delete(id);
        for (const seen of written) put(byKind, seen.record, seen);
        return new Seen(byKind, sum);
      },
    };
  }

  /** Which records came or changed on the way to `after`, which went, and what those of them that were there were before. */
  differenceTo(after: Seen): Pick<Change, 'upserted' | 'removed'> & { readonly before: readonly AnyRecord[] } {
    const upserted = after.keys(({ record, hash }) => this.find(record)?.hash !== hash);
    const removed = this.keys(({ record }) => after.find(record) === undefined);
    return { upserted, removed, before: [...upserted, ...removed].flatMap(key => this.find(key)?.record ?? []) };
  }

  private keys(isWanted: (seen: SeenRecord) => boolean): readonly RecordKey[] {
    return [...this.#byKind.values()].flatMap(ofKind =>
      [...ofKind.values()].flatMap(seen => (isWanted(seen) ? [{ kind: seen.record.kind, id: seen.record.id }] : [])),
    );
  }
}

/** Answers the number of what stood in its place. */
function put(byKind: Map<AnyRecord['kind'], Map<string, SeenRecord>>, { kind, id }: RecordKey, seen: SeenRecord): bigint {
  const ofKind = byKind.get(kind) ?? new Map<string, SeenRecord>();
  const before = ofKind.get(id)?.hash ?? 0n;
  byKind.set(kind, ofKind.set(id, seen));
  return before;
}
