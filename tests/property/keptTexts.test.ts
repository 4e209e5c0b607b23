/** Whatever id and text a change may bring, the embedded store gives back as it came. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complaintsAbout } from '../../server/domain/check.ts';
import type { AnyRecord } from '../../server/domain/record.ts';
import { openSqliteStore } from '../../server/store/sqlite/open.ts';
import { changeOf, sorted } from '../contract/records.ts';

/** Characters of every sort, halves and NUL among them, and those that a store or a reader might trip over. */
const aText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc
    .array(fc.constantFrom('a', '\0', '\ud801', '\udc37', '𐐷', ' ', '\n', '\u200b', ':', '~', 'ŵ', '\ufffd', '\uffff', "'", '\\'), {
      minLength: 1,
      maxLength: 6,
    })
    .map(parts => parts.join('')),
);

const aSource = fc.record({ id: aText, title: aText }).map(({ id, title }): AnyRecord => {
  return { kind: 'Source', id, properties: { title, read: 'full' } };
});

test('opened again, the store holds all of them', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tirlun-texts-'));
  try {
    const offered = fc.sample(aSource, { numRuns: 4_000, seed: 12 });
    const fitting = [
      ...new Map(offered.filter(record => complaintsAbout(record).length === 0).map(record => [record.id, record])).values(),
    ];
    expect(fitting.length).toBeGreaterThan(300);
    const store = await openSqliteStore({ file: join(folder, 'landscape.sqlite') });
    await store.commit(changeOf(0, fitting));
    await store.close();
    const again = await openSqliteStore({ file: join(folder, 'landscape.sqlite') });
    expect(sorted((await again.read()).records)).toEqual(sorted(fitting));
    await again.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
