import { listOf } from '../../../schema/words/listOf.ts';
import { shortIn } from '../../state/landscape.ts';
import { useIndex, useSay } from '../explorer.ts';

/** Both boards by their short names: "Cardiff CSP and Cardiff PSB". */
export function usePairName(): (a: string, b: string) => string {
  const { bodyById } = useIndex();
  const { language } = useSay();
  return (a, b) => {
    const names = [a, b].map(id => {
      const body = bodyById.get(id);
      return body === undefined ? id : shortIn(body, language);
    });
    return listOf(names, language);
  };
}
