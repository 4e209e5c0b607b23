/** Rows to take along from between two moments: each says which two, and at which of them it stands. */
import { isHistoryShown } from '../../state/comparedMoments.ts';
import type { Cell } from '../../ui/csv.ts';
import { useExplorer, useSay, useSession } from '../explorer.ts';
import { useCompared } from './useCompared.ts';

type Rows = readonly (readonly Cell[])[];

/** The headings come first. */
export function useComparedMark(): (rows: Rows) => Rows {
  const say = useSay();
  const { history } = useExplorer();
  const isShown = useSession(isHistoryShown);
  const when = useSession(session => session.choices.when);
  const compared = useCompared();
  if (!isShown || history === null) return rows => rows;
  const moment = say('moments', when === 'CURTAIN' ? 'AFTER' : when);
  return rows =>
    rows.map((row, at) => [...row, ...(at === 0 ? [say('moments', 'compared'), say('moments', 'moment')] : [compared, moment])]);
}
