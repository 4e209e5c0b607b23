/** Which two moments of the history are compared, in words. */
import { dateIn } from '../../../schema/words/dates.ts';
import { revisionsCompared } from '../../state/comparedMoments.ts';
import { useExplorer, useIndex, useSay, useSession } from '../explorer.ts';
import { useDays } from './useDays.ts';

export function useCompared(): string {
  const say = useSay();
  const { history } = useExplorer();
  const { revision } = useIndex();
  const choices = useSession(session => session.choices);
  const { since, until } = useDays();
  return choices.compared === 'DAYS'
    ? say('moments', 'days', { since: dateIn(since, say.language), until: dateIn(until, say.language) })
    : say('moments', 'revisions', revisionsCompared(choices, history?.present ?? revision));
}
