/** Who asked what before, without keeping the questions: only their sums, of which the older half is forgotten when there are many. */
import { hash } from 'node:crypto';

/** Whether it was asked before; from now on it was. */
export type AskedLately = (question: string) => boolean;

export function askedLately(mostSums = 8_192): AskedLately {
  let [young, old] = [new Set<string>(), new Set<string>()];
  return question => {
    const sum = hash('sha1', question, 'base64');
    const isKnown = young.has(sum) || old.has(sum);
    young.add(sum);
    if (young.size >= mostSums / 2) [young, old] = [new Set(), young];
    return isKnown;
  };
}
