/** Entries of a column under their headings, and what all of a group have in common told once. */
import { valuesOf } from '../../../schema/words/labelOf.ts';
import { byName, grouped } from '../body/said/inOrder.ts';
import type { Entry, FacetName, Line, Part } from './entry.ts';
import { placeOfLaws } from './memberFacets.ts';
import type { Side } from './sides.ts';
import type { Speech } from './speech.ts';
import { subjectText } from './subjectText.ts';

export interface EntryGroup {
  readonly key: string;
  readonly entries: readonly Entry[];
  /** What is told of every one of them in the same words; nothing where there is one alone. */
  readonly shared: Readonly<Record<Side, readonly Line[]>>;
}

const nothing = { a: [], b: [] } as const;

export function groupsOf(name: FacetName, entries: readonly Entry[], speech: Speech): readonly EntryGroup[] {
  return grouped(entries, ({ group }) => group, orderOf(name))
    .toSorted((one, other) => (isOfSeats(name) ? placeOfLaws(one.key) - placeOfLaws(other.key) : 0))
    .map(({ key, rows }) => ({ key, entries: inOrder(name, rows, speech), shared: isOfSeats(name) ? sharedLines(rows) : nothing }));
}

function isOfSeats(name: FacetName): boolean {
  return name === 'members' || name === 'parts';
}

function orderOf(name: FacetName): readonly string[] {
  if (name === 'duties') return valuesOf('ProductKind');
  return ['now', 'notNow'];
}

/** Areas stand as on the map, recommendations by number, results as in the survey: all else by name. */
function inOrder(name: FacetName, entries: readonly Entry[], speech: Speech): readonly Entry[] {
  const named = entries.map(entry => ({ id: entry.key, entry }));
  if (name !== 'members' && name !== 'parts' && name !== 'themes') return entries;
  return byName(named, ({ entry }) => subjectText(entry.subject, speech), speech.say.language).map(({ entry }) => entry);
}

/** Lines that every entry of the group has on that board. */
function sharedLines(entries: readonly Entry[]): EntryGroup['shared'] {
  if (entries.length < 2) return nothing;
  return { a: inAll(entries.map(({ a }) => linesOf(a))), b: inAll(entries.map(({ b }) => linesOf(b))) };
}

function inAll([first = [], ...others]: readonly (readonly Line[])[]): readonly Line[] {
  return first.filter(line => others.every(lines => lines.some(other => isSame(line, other))));
}

/** What a part tells besides what the heading above has told. */
export function linesOf(parts: readonly Part[], told: readonly Line[] = []): readonly Line[] {
  return parts.flatMap(({ fine }) => fine).filter(line => !told.some(other => isSame(line, other)));
}

function isSame(a: Line, b: Line): boolean {
  return a.length === b.length && a.every(({ text }, place) => text === b[place]?.text);
}
