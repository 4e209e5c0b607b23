/** What a network officer would say of a kind of paper in a place: who must, who carries, and what could be one. */
import { productKind } from '../../../schema/model/terms/duty.ts';
import { compareIn } from '../../../schema/words/collate.ts';
import { listOf } from '../../../schema/words/listOf.ts';
import type { Language } from '../../../schema/words/say.ts';
import { tellIn } from '../../../schema/words/sentences.ts';
import type { AreaId } from '../../domain/id.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { callName, groupName, placeName } from '../callName.ts';
import type { BoardDuty, Duplication, ProductKind } from './duplication.ts';

interface Told extends Pick<Duplication, 'must' | 'mustGeneral' | 'carry' | 'contributors' | 'candidates'> {
  readonly area: AreaId;
  readonly kind: ProductKind;
}

/** More names than these nobody would say aloud. */
const namesSaid = 6;

export function duplicationSentence(graph: PartnershipGraph, told: Told, language: Language): string {
  const say = tellIn[language];
  const listSaid = (list: 'must' | 'mustGeneral' | 'carry'): readonly string[] => {
    const boards = boardsOf(graph, told[list], language);
    const n = boards.length;
    if (n === 0) return [];
    return [n > namesSaid ? say('duplication', `${list}Many`, { n }) : say('duplication', list, { n, boards: listOf(boards, language) })];
  };
  const said = [
    ...listSaid('must'),
    ...listSaid('mustGeneral'),
    ...listSaid('carry'),
    ...(told.contributors.length === 0 ? [] : [say('duplication', 'contributors', { n: told.contributors.length })]),
    ...candidatesSaid(graph, told, language),
  ];
  const kind = productKind.labels[told.kind][language];
  return say('duplication', 'about', {
    kind: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    area: placeName(graph, told.area, language),
    said: said.length === 0 ? say('duplication', 'none') : said.join(' '),
  });
}

function candidatesSaid(graph: PartnershipGraph, { candidates }: Told, language: Language): readonly string[] {
  const say = tellIn[language];
  const [candidate, ...more] = candidates;
  if (candidate === undefined) return [];
  const boards = boardsOf(graph, candidate.rows, language);
  if (more.length > 0 || boards.length < 2) return [say('duplication', 'candidates', { n: candidates.length })];
  return [say('duplication', 'candidate', { boards: listOf(boards, language) })];
}

function boardsOf(graph: PartnershipGraph, rows: readonly BoardDuty[], language: Language): readonly string[] {
  const boards = [...new Set(rows.map(({ partnership }) => partnership))].map(id => graph.requirePartnership(id));
  return boards.map(board => (board.isGroup ? groupName(board, language) : callName(graph, board, language))).sort(compareIn(language));
}
