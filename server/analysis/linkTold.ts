/** How one board stands to another within a sentence: who, and the link with the other board's name behind it. */
import { joinedWithName } from '../../schema/words/mutate.ts';
import type { Language } from '../../schema/words/say.ts';
import { tellIn } from '../../schema/words/sentences.ts';
import type { Interface, Partnership } from '../domain/things.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { callName, groupName, wholeName } from './callName.ts';

export interface LinkTold {
  readonly from: string;
  readonly linkTo: string;
}

/** Many are said to do it where a group stands at the beginning. Boards are called by what they are called alone, unless names are handed in. */
export function linkTold(
  graph: PartnershipGraph,
  { from, to, type }: Interface,
  language: Language,
  nameOf: (board: Partnership) => string = board => nameBesideLink(graph, board, language),
): LinkTold {
  const [first, second] = [graph.requirePartnership(from), graph.requirePartnership(to)];
  const link = tellIn[language](first.isGroup ? 'linksOfMany' : 'links', type);
  const isWelsh = language === 'cy' && second.nameCy !== null;
  return { from: nameOf(first), linkTo: isWelsh ? joinedWithName(link, nameOf(second)) : `${link} ${nameOf(second)}` };
}

/** A short name that is a word reads as one beside a link, "is scrutinised by Cardiff Scrutiny": there the whole name is told. */
function nameBesideLink(graph: PartnershipGraph, board: Partnership, language: Language): string {
  if (board.isGroup) return groupName(board, language);
  return /^[A-Z][a-z]+$/.test(board.shortEn ?? '') ? wholeName(board, language) : callName(graph, board, language);
}
