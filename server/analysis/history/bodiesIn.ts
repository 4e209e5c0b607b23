/** Of which boards and organisations a record speaks: its own ends, those of the statement it is evidence for, those it names. */
import { kinds, statementKinds } from '../../../schema/model/model.ts';
import type { Properties } from '../../../schema/model/property.ts';
import type { AnyRecord } from '../../domain/record.ts';
import type { History } from './walk.ts';

export function bodiesIn(history: History, record: AnyRecord): readonly string[] {
  const known = knownIn.get(history) ?? new WeakMap<AnyRecord, readonly string[]>();
  knownIn.set(history, known);
  const bodies = known.get(record) ?? namedBodies(history, record);
  known.set(record, bodies);
  return bodies;
}

/** Whoever looks for one body comes to the same records again, and a history never changes. */
const knownIn = new WeakMap<History, WeakMap<AnyRecord, readonly string[]>>();

function namedBodies(history: History, record: AnyRecord): readonly string[] {
  if (record.kind === 'Organisation' || record.kind === 'Partnership') return [record.id];
  if (record.kind === 'Evidence') {
    const about = history.findAbout(record);
    return about === null || about.kind === 'Evidence' ? [] : bodiesIn(history, about);
  }
  const named = [...endsOf(record), ...namedIn(record)];
  return [...new Set(named)].filter(id => history.find('Partnership', id) !== null || history.find('Organisation', id) !== null);
}

function endsOf(record: AnyRecord): readonly string[] {
  if (!('to' in record)) return [];
  const { from, to }: { readonly from: Ends; readonly to: Ends } = statementKinds[record.kind];
  return [...(record.from !== null && mayBeBody(from.kinds) ? [record.from] : []), ...(mayBeBody(to.kinds) ? [record.to] : [])];
}

interface Ends {
  readonly kinds: readonly string[];
}

/** A judgement names what it judges within one text, a step of a what-if and a remark by bare ids. */
function namedIn(record: AnyRecord): readonly string[] {
  const { about, other } = record.properties;
  if (record.kind === 'Judgement') return String(about).split(':');
  if (record.kind === 'ScenarioStep' || record.kind === 'Remark') return [about, other].flatMap(id => (typeof id === 'string' ? [id] : []));
  const model: Properties = kinds[record.kind].properties;
  return Object.entries(record.properties).flatMap(([name, value]) => {
    const property = model[name];
    if (property?.type !== 'reference' && property?.type !== 'references') return [];
    return mayBeBody(property.kinds) ? [value].flat().map(String) : [];
  });
}

function mayBeBody(allowed: readonly string[]): boolean {
  return allowed.includes('Organisation') || allowed.includes('Partnership');
}
