/** What a comparison takes on paper: how wide the columns of a facet stand, and how close the lines. */
import type { Citations } from './citations.ts';
import type { Comparison } from './comparison.ts';
import type { Entry, Fine, Line } from './entry.ts';
import { linkWords } from './linkWords.ts';
import { bodyNameIn, type Speech } from './speech.ts';
import { subjectText } from './subjectText.ts';

/** Lines break sooner in a narrow column: it gets a little more than its letters ask for. */
const handicap = 90;

/** Room for the shape before a name and the numbers behind it, in letters. */
const around = 12;

/** Shares of the width, one a column: they come to 1. */
export function paperWidths(entriesByColumn: readonly (readonly Entry[])[], speech: Speech): readonly number[] {
  const lengths = entriesByColumn.map(entries => entries.reduce((sum, entry) => sum + lengthOf(entry, speech), handicap));
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.map(length => length / all);
}

/** Letters that fit on a sheet with room between the lines; tried on every pair of Wales that is printed in both languages. */
const roomy = 3_600;

/** Whether the lines must stand closer for all of it to have room on one sheet. */
export function isClose(comparison: Comparison, citations: Citations, speech: Speech): boolean {
  return lettersOnPaper(comparison, citations, speech) > roomy;
}

export function lettersOnPaper({ facets, overlap, path, disagreements }: Comparison, { sources }: Citations, speech: Speech): number {
  const links = [...overlap.links, ...overlap.generalLinks, ...(path ?? []).map(({ link }) => link)];
  const claims = disagreements.flatMap(({ whatDiffers, claims: all }) => [
    whatDiffers,
    ...all.map(claim => (claim.__typename === 'Fact' ? claim.statement : linkText(claim, speech))),
  ]);
  const texts = [
    ...links.map(link => linkText(link, speech)),
    ...claims,
    ...sources.map(({ title, publisher }) => `${title}${publisher ?? ''}`),
  ];
  return (
    facets.flatMap(({ entries }) => entries).reduce((sum, entry) => sum + lengthOf(entry, speech), 0) +
    texts.reduce((sum, text) => sum + around + text.length, 0)
  );
}

function linkText(
  link: Parameters<typeof linkWords>[0] & { readonly from: { readonly id: string }; readonly to: { readonly id: string } },
  speech: Speech,
): string {
  return `${bodyNameIn(speech, link.from.id)} ${linkWords(link, speech)} ${bodyNameIn(speech, link.to.id)}`;
}

export function wordsOnPaper(lines: readonly Line[]): readonly Fine[] {
  return lines.flat().filter(({ isScreenOnly }) => isScreenOnly !== true);
}

function lengthOf({ subject, a, b }: Entry, speech: Speech): number {
  const words = wordsOnPaper([...a, ...b].flatMap(({ fine }) => fine));
  return around + subjectText(subject, speech).length + words.reduce((sum, { text }) => sum + text.length, 0);
}
