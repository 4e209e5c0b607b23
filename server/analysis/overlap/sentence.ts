/** What a network officer would say of two boards: what they share, what law makes them share, and how they are linked. */
import { listOf } from '../../../schema/words/listOf.ts';
import type { Language } from '../../../schema/words/say.ts';
import { tellIn } from '../../../schema/words/sentences.ts';
import type { AreaId } from '../../domain/id.ts';
import type { Interface, Partnership } from '../../domain/things.ts';
import { isAssumed } from '../../graph/certainty.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { callName, placeName } from '../callName.ts';
import { linkTold } from '../linkTold.ts';
import type { MemberFacet } from './facets.ts';
import { isFinding, type LinkBetween } from './linkState.ts';

type Say = (typeof tellIn)[Language];

export interface Told {
  readonly a: Partnership;
  readonly b: Partnership;
  readonly members: { readonly whole: MemberFacet | null; readonly local: MemberFacet | null };
  readonly known: { readonly a: boolean; readonly b: boolean };
  readonly sharedArea: readonly AreaId[] | null;
  /** One board is wider than the other: then the sentence speaks of where both work. */
  readonly isOneWider: boolean;
  readonly link: LinkBetween;
}

export function overlapSentence(graph: PartnershipGraph, told: Told, language: Language): string {
  const say = tellIn[language];
  return capitalised(`${capitalised(membersSaid(graph, told, say))} ${capitalised(linkSaid(graph, told, say))}`);
}

function membersSaid(graph: PartnershipGraph, told: Told, say: Say): string {
  const { a, b, known, members, sharedArea, isOneWider } = told;
  const names = [a, b].map(board => callName(graph, board, say.language));
  const pair = listOf(names, say.language);
  if (!known.a && !known.b) return say('overlap', 'noMembersOnEither', { pair });
  if (!known.a || !known.b) return say('overlap', 'noMembers', { board: (known.a ? names[1] : names[0]) ?? '' });
  if (!isOneWider || members.local === null || sharedArea === null) {
    const said = members.whole === null ? '' : sharedSaid(members.whole, pair, say);
    // A body of all Wales may sit on both.
    return sharedArea?.length === 0 ? `${said} ${say('overlap', 'noneLocal')}` : said;
  }
  const said = sharedSaid(members.local, pair, say);
  const [area, ...others] = sharedArea;
  if (area === undefined || others.length > 0) return say('overlap', 'whereBothWork', { said });
  return say('overlap', 'within', { area: placeName(graph, area, say.language), said });
}

function sharedSaid(facet: MemberFacet, pair: string, say: Say): string {
  const n = facet.shared.length + facet.onlyA.length + facet.onlyB.length;
  const shared = facet.shared.length;
  if (shared === 0) return say('overlap', 'noneShared', { shared: say('overlap', 'shareNone', { pair, n }) });
  return say('overlap', 'both', {
    shared: shared === n ? say('overlap', 'shareAll', { pair, n }) : say('overlap', 'share', { pair, shared, n }),
    law: lawSaid(facet.required?.shared.length ?? 0, shared, say),
  });
}

function lawSaid(required: number, n: number, say: Say): string {
  if (required === 0) return say('overlap', 'lawOnNeither', { n });
  return required === n ? say('overlap', 'lawOnAll', { n }) : say('overlap', 'lawOnBoth', { required, n });
}

function linkSaid(graph: PartnershipGraph, told: Told, say: Say): string {
  const { link } = told;
  switch (link.state) {
    case 'direct': {
      const row = best(graph, link.direct.filter(isLink));
      return row === undefined ? '' : directSaid(graph, row, told, say);
    }
    case 'direct finding only': {
      const row = link.direct.find(({ type }) => type !== 'asked_no_answer');
      return row === undefined ? say('overlap', 'asked') : say('overlap', 'finding', linkTold(graph, row, say.language));
    }
    case 'general only': {
      const row = best(graph, link.general.filter(isLink));
      if (row === undefined) return '';
      return isOfGroup(graph, row)
        ? say('overlap', 'general', linkTold(graph, row, say.language))
        : say('overlap', 'generalOfOne', linkTold(graph, row, say.language));
    }
    case 'general finding only': {
      const row = link.general.find(({ type }) => type !== 'asked_no_answer');
      if (row === undefined) return say('overlap', 'asked');
      return isOfGroup(graph, row)
        ? say('overlap', 'generalFinding', linkTold(graph, row, say.language))
        : say('overlap', 'generalFindingOfOne', linkTold(graph, row, say.language));
    }
    case 'none recorded':
      return say('overlap', 'noLink');
  }
}

/** A link that is only assumed is told with the general statement that it was carried over from, where there is one. */
function directSaid(graph: PartnershipGraph, row: Interface, { link, sharedArea }: Told, say: Say): string {
  if (!isAssumed(graph.evidenceOf(row))) return say('overlap', 'link', linkTold(graph, row, say.language));
  const general = link.general.find(one => one.type === row.type && isOfGroup(graph, one));
  if (general === undefined) return say('overlap', 'linkAssumed', linkTold(graph, row, say.language));
  const [area, ...others] = sharedArea ?? [];
  const ends = linkTold(graph, general, say.language);
  if (area === undefined || others.length > 0) return say('overlap', 'generalAndAssumedHere', ends);
  return say('overlap', 'generalAndAssumed', { ...ends, area: placeName(graph, area, say.language) });
}

function isOfGroup(graph: PartnershipGraph, { from }: Interface): boolean {
  return graph.requirePartnership(from).isGroup;
}

function isLink(row: Interface): boolean {
  return !isFinding(row);
}

/** What a document says before what is assumed. */
function best(graph: PartnershipGraph, rows: readonly Interface[]): Interface | undefined {
  return rows.find(row => !isAssumed(graph.evidenceOf(row))) ?? rows[0];
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
