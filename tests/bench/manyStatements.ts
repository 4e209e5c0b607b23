/** A hundred thousand things and a million statements: what is left of many times Wales without evidence, and further seats until there are as many. */
import { idFromEnds } from '../../schema/model/kind.ts';
import { statementKinds, thingKinds } from '../../schema/model/model.ts';
import type { AnyRecord } from '../../server/domain/record.ts';
import { recordsOf } from './landscapes.ts';

/** So many times Wales has a hundred thousand things. */
const scale = 286;
const wanted = 1_000_000;

export function manyStatements(): readonly AnyRecord[] {
  const things: AnyRecord[] = [];
  const statements: AnyRecord[] = [];
  for (const record of recordsOf(scale)) {
    if (record.kind in thingKinds) things.push(record);
    else if (record.kind in statementKinds) statements.push(record);
  }
  const idsOf = (kind: AnyRecord['kind']): readonly string[] => things.flatMap(thing => (thing.kind === kind ? [thing.id] : []));
  const [organisations, boards] = [idsOf('Organisation'), idsOf('Partnership')];
  const taken = new Set(statements.map(({ id }) => id));
  for (let turn = 1; statements.length < wanted; turn += 1) {
    for (const [at, from] of organisations.entries()) {
      const to = boards[(at * 2 + turn * 37) % boards.length] ?? '';
      const id = idFromEnds('Membership', from, to);
      if (taken.has(id) || statements.length === wanted) continue;
      taken.add(id);
      statements.push({ kind: 'Membership', id, from, to, properties: { holds: 'yes', since: '2019-04' } });
    }
  }
  return [...things, ...statements];
}
