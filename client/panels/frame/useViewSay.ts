import { viewSayIn, type ViewSay } from '../../../schema/words/viewing.ts';
import { useSession } from '../explorer.ts';

/** The words of the views beside the map. */
export function useViewSay(): ViewSay {
  return viewSayIn[useSession(session => session.language)];
}
