/** The link state of any two boards by their numbers, without looking at a row. */
import type { CompactSets } from './compact.ts';
import { endOf, startOf, unmarked } from './rows.ts';

/** The place of a state among the link states. */
export type LinkReader = (a: number, b: number) => number;

/** Quick where many pairs of one board are asked for, one after the other. */
export function linkReader({ linked, linkedStates, kindOf, kindCount, generalByKinds, generalByBoard, size }: CompactSets): LinkReader {
  const marks = unmarked(size);
  const states = new Uint8Array(size);
  let marked = -1;
  const mark = (a: number): void => {
    marked = a;
    for (let at = startOf(linked, a); at < endOf(linked, a); at += 1) {
      const other = linked.items[at] as number;
      marks[other] = a;
      states[other] = linkedStates[at] as number;
    }
  };
  return (a, b) => {
    if (marked !== a) mark(a);
    if (marks[b] === a) return states[b] as number;
    const [kind, other] = [kindOf[a] as number, kindOf[b] as number];
    // The first state that holds is the one whose place comes first.
    return Math.min(
      generalByKinds[kind * kindCount + other] as number,
      generalByBoard[a * kindCount + other] as number,
      generalByBoard[b * kindCount + kind] as number,
    );
  };
}
