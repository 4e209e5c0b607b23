/** Welsh names that are missing: a gap to show, never to fill by machine. */
import { enumName } from '../../../schema/model/terms.ts';
import type { Thing } from '../../domain/things.ts';
import { dataSetsOf, type DataSet } from '../coverage/dataSets.ts';
import type { Found, GapRule } from './gap.ts';

export const welshNameMissing: GapRule = {
  id: 'welsh-name-missing',
  severity: 'medium',
  find: graph => [...[...graph.things].filter(isNamed), ...dataSetsOf(graph)].filter(({ nameCy }) => nameCy === null).map(found),
};

/** Duties, facts and documents have a wording in one language and no name. */
function isNamed(thing: Thing): thing is Extract<Thing, { readonly nameCy: string | null }> {
  return 'nameCy' in thing;
}

function found(thing: Extract<Thing, { readonly nameCy: string | null }> | DataSet): Found {
  return {
    subject: thing.id,
    object: enumName(thing.is).toLowerCase(),
    state: 'yes',
    subjects: [thing],
    rows: thing.is === 'DataSet' ? thing.flows : [thing],
    tell: ({ say, name }) => say('gapSentences', 'welsh-name-missing', { name: name(thing) }),
  };
}
