/** The comparison as rows: every entry, link, step and claim, with what stands on either board and where it is said. */
import { labelOf } from '../../../schema/words/labelOf.ts';
import type { Said } from '../body/said/said.ts';
import type { Column as TableColumn } from '../table/columns.ts';
import type { Comparison, Link } from './comparison.ts';
import type { Entry, Facet, Part, Subject } from './entry.ts';
import { linkWords } from './linkWords.ts';
import { groupWords } from './groupWords.ts';
import { boardCalledIn, bodyNameIn, type Speech } from './speech.ts';
import { knowledgeIn } from './statements.ts';
import { subjectText } from './subjectText.ts';

export interface ComparisonRow {
  readonly id: string;
  readonly facet: string;
  readonly subject: Subject;
  readonly group: string;
  /** Null where it is not recorded of the board. */
  readonly a: string | null;
  readonly b: string | null;
  readonly law: string;
  readonly certainty: string;
  readonly sources: string;
}

const none = '–';

export function rowsOf(comparison: Comparison, speech: Speech): readonly ComparisonRow[] {
  const { overlap, path, disagreements } = comparison;
  const { say, viewSay } = speech;
  const claims = disagreements.flatMap(({ id, whatDiffers, claims: all }) =>
    all.map(claim => {
      const text = claim.__typename === 'Fact' ? claim.statement : linkText({ ...claim, isGeneral: false }, speech);
      return {
        ...rowFor(`disagreement ${id} ${claim.id}`, say('panel', 'disagreements'), {
          is: 'text',
          text,
          isEnglish: claim.__typename === 'Fact',
        }),
        group: whatDiffers,
        certainty: say('certainty', knowledgeIn({ said: claim, isGeneral: false })),
        sources: sourcesIn([claim]),
      };
    }),
  );
  return [
    ...comparison.facets.flatMap(facet => facet.entries.map(entry => entryRow(facet, entry, speech))),
    ...overlap.links.map(link => linkRow('link', link, viewSay('compareView', 'links'), speech)),
    ...overlap.generalLinks.map(link => linkRow('general', link, viewSay('compareView', 'inGeneral'), speech)),
    ...(path ?? []).map(({ link }) => linkRow('path', link, viewSay('compareView', 'path'), speech)),
    ...claims,
  ];
}

export function columnsFor({ a, b }: Pick<Comparison, 'a' | 'b'>, speech: Speech): readonly TableColumn<ComparisonRow>[] {
  const { say, viewSay } = speech;
  const unknown = say('table', 'notRecorded');
  const column = (id: Exclude<keyof ComparisonRow, 'subject'>, heading: string): TableColumn<ComparisonRow> => ({
    id,
    heading,
    value: row => row[id],
    unknown,
  });
  return [
    column('facet', viewSay('compareView', 'facet')),
    { id: 'item', heading: viewSay('compareView', 'item'), value: ({ subject }) => subjectText(subject, speech), unknown },
    column('group', viewSay('compareView', 'groupOf')),
    column('a', viewSay('compareView', 'onBoard', { mark: 'A', name: boardCalledIn(speech, a.id) })),
    column('b', viewSay('compareView', 'onBoard', { mark: 'B', name: boardCalledIn(speech, b.id) })),
    column('law', say('table', 'law')),
    column('certainty', say('table', 'certainty')),
    column('sources', viewSay('compareView', 'sources')),
  ];
}

function entryRow({ name }: Facet, entry: Entry, speech: Speech): ComparisonRow {
  const { say, viewSay } = speech;
  const parts = [...entry.a, ...entry.b];
  const laws = (['a', 'b'] as const).flatMap(side =>
    entry[side].flatMap(({ law }) => (law === null ? [] : [`${side.toUpperCase()}: ${labelOf('Law', law, say.language)}`])),
  );
  const words = name === 'members' || name === 'parts' ? null : groupWords(name, entry.group, speech);
  return {
    ...rowFor(`${name} ${entry.key}`, viewSay('compareView', name), entry.subject),
    group: words?.both ?? none,
    a: partsText(entry.a, speech),
    b: partsText(entry.b, speech),
    law: laws.length === 0 ? none : [...new Set(laws)].join('; '),
    certainty: [...new Set(parts.map(part => say('certainty', knowledgeIn(part))))].join('; '),
    sources: sourcesIn(parts.map(({ said }) => said)),
  };
}

/** `yes` where there is nothing more to tell. */
function partsText(parts: readonly Part[], { say, viewSay }: Speech): string | null {
  if (parts.length === 0) return null;
  const told = parts.map(({ fine, said }) =>
    [
      ...fine.map(line => line.map(({ text }) => text).join(' · ')),
      ...(said.holds === 'NO' ? [say('panel', 'holdsNo')] : []),
      ...(said.holds === 'UNKNOWN' ? [say('panel', 'holdsUnknown')] : []),
    ].join('; '),
  );
  return told.filter(text => text !== '').join(' | ') || viewSay('compareView', 'yes');
}

function linkRow(sort: string, link: Link, facet: string, speech: Speech): ComparisonRow {
  return {
    ...rowFor(`${sort} ${link.id}`, facet, { is: 'text', text: linkText(link, speech), isEnglish: false }),
    certainty: speech.say('certainty', knowledgeIn({ said: link, isGeneral: sort === 'general' })),
    sources: sourcesIn([link]),
  };
}

function linkText(
  link: Pick<Link, 'type' | 'labelEn' | 'labelCy' | 'from' | 'to'> & { readonly isGeneral: boolean },
  speech: Speech,
): string {
  return `${bodyNameIn(speech, link.from.id)} ${linkWords(link, speech)} ${bodyNameIn(speech, link.to.id)}`;
}

function rowFor(id: string, facet: string, subject: Subject): ComparisonRow {
  return { id, facet, subject, group: none, a: none, b: none, law: none, certainty: none, sources: none };
}

function sourcesIn(all: readonly Said[]): string {
  const places = all.flatMap(({ evidence }) =>
    evidence.map(({ source, locator }) => [source.title, locator].filter(part => part !== null).join(', ')),
  );
  return places.length === 0 ? none : [...new Set(places)].join('; ');
}
