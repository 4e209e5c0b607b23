/** Kinds that share one set of ids: people ask for a body, and for a statement, by its id alone. */
import { statementKinds } from '../../schema/model/model.ts';

const sets: readonly (readonly string[])[] = [['Organisation', 'Partnership'], Object.keys(statementKinds)];

/** The other kinds among which an id of this kind has to be free. */
export function kindsSharingIdsWith(kind: string): readonly string[] {
  return (sets.find(set => set.includes(kind)) ?? []).filter(other => other !== kind);
}
