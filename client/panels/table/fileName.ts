/** The name of a file of the tables, in the language of the page. */
import { fileNameOf } from '../frame/fileName.ts';

const words = { boards: 'fileBoards', organisations: 'fileOrganisations', groups: 'fileGroups', lines: 'fileLines' } as const;

export function fileNameFor(table: keyof typeof words, made: Parameters<typeof fileNameOf>[1]): string {
  return `${fileNameOf(made.say('table', words[table]), made)}.csv`;
}
