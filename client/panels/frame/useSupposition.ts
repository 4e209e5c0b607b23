/** Whether what is shown is supposed and not recorded: what says so on the page, and in every file. */
import { nameIn } from '../../state/landscape.ts';
import type { Cell } from '../../ui/csv.ts';
import { useExplorer, useSay, useSession } from '../explorer.ts';

type Rows = readonly (readonly Cell[])[];

interface Supposition {
  /** In a sentence; null where what is shown is recorded. */
  readonly said: string | null;
  /** Each row says of itself that it is supposed, wherever it is taken; the headings come first. */
  mark(rows: Rows): Rows;
}

export function useSupposition(): Supposition {
  const say = useSay();
  const { supposed, asking } = useExplorer();
  const isTableSupposed = useSession(
    ({ screen, choices }) => screen === 'table' && choices.scenario.length > 0 && choices.when !== 'BEFORE',
  );
  if (supposed === null || !(asking.isAsIf || isTableSupposed)) return { said: null, mark: rows => rows };
  const name = nameIn(supposed, say.language).text;
  return {
    said: say('supposed', 'onSheet', { name }),
    mark: rows => rows.map((row, at) => [...row, at === 0 ? say('supposed', 'column') : name]),
  };
}
