/** Where statements end: two kinds may bear one id, and a kind of statement joins only some kinds. */
import { statementKinds, type KindName } from '../../schema/model/model.ts';
import type { Statement } from './things.ts';

export function endsAt({ is, from, to }: Pick<Statement, 'is' | 'from' | 'to'>, kind: KindName, id: string): boolean {
  const ends: { readonly from: Ends; readonly to: Ends } = statementKinds[is];
  return (from === id && ends.from.kinds.includes(kind)) || (to === id && ends.to.kinds.includes(kind));
}

interface Ends {
  readonly kinds: readonly string[];
}
