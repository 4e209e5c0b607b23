import type { Link } from './comparison.ts';
import type { Speech } from './speech.ts';

/** What stands between the names of two boards: `sits under`. */
export function linkWords({ type, labelEn, labelCy }: Pick<Link, 'type' | 'labelEn' | 'labelCy'>, { say }: Speech): string {
  if (type === 'ASKED_NO_ANSWER') return say('panel', 'asked');
  return say('panel', 'relation', { label: say.language === 'cy' ? labelCy.text : labelEn.text });
}
