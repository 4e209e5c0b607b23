/** The name of a file of rows: what it holds, of which revision, of which day, in the language of the page. */
import type { Say } from '../../../schema/words/say.ts';

interface Made {
  readonly revision: number;
  readonly on: Date;
  readonly say: Say;
}

const words = { boards: 'fileBoards', organisations: 'fileOrganisations', groups: 'fileGroups', lines: 'fileLines' } as const;

export function fileNameFor(table: keyof typeof words, { revision, on, say }: Made): string {
  const day = [on.getFullYear(), twoDigits(on.getMonth() + 1), twoDigits(on.getDate())].join('-');
  return `tirlun-${say('table', words[table])}-${say('table', 'fileRevision')}-${revision}-${day}.csv`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
