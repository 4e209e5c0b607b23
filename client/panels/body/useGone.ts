/** Why a body cannot be told of: it went from the landscape, or is gone only in the what-if that is looked through. */
import { nameIn } from '../../state/landscape.ts';
import { useExplorer, useSay } from '../explorer.ts';

interface Gone {
  readonly what: string;
  readonly how: string;
  readonly isSupposed: boolean;
}

export function useGone(id: string | null): Gone {
  const say = useSay();
  const { supposed } = useExplorer();
  const body = id === null || supposed === null || supposed.after.bodyById.has(id) ? undefined : supposed.before.bodyById.get(id);
  if (body === undefined) return { what: say('panel', 'gone'), how: say('panel', 'goneHow'), isSupposed: false };
  const name = nameIn(body, say.language).text;
  return { what: say('supposed', 'gone', { name }), how: say('supposed', 'goneHow'), isSupposed: true };
}
