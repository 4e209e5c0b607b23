/** `tirlun-overlaps-revision-1-2026-11-25`: what a file holds, of which revision, of which day. */
import type { Say } from '../../../schema/words/say.ts';

interface Made {
  readonly revision: number;
  readonly on: Date;
  readonly say: Say;
}

/** `what` is a word of the language that the file is in. */
export function fileNameOf(what: string, { revision, on, say }: Made): string {
  const day = [on.getFullYear(), twoDigits(on.getMonth() + 1), twoDigits(on.getDate())].join('-');
  return ['tirlun', what, say('table', 'fileRevision'), revision, day].join('-');
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
