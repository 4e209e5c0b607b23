import { listOf } from '../../../schema/words/listOf.ts';
import { callNameIn } from '../../state/callName.ts';
import { useIndex, useSay } from '../explorer.ts';

/** A board as people call it. */
export function useCallName(): (id: string) => string {
  const index = useIndex();
  const { language } = useSay();
  return id => {
    const body = index.bodyById.get(id);
    return body === undefined ? id : callNameIn(index, body, language);
  };
}

/** Both boards as people call them: "Cardiff CSP and Cardiff PSB". */
export function usePairName(): (a: string, b: string) => string {
  const { language } = useSay();
  const nameOf = useCallName();
  return (a, b) => listOf([nameOf(a), nameOf(b)], language);
}
