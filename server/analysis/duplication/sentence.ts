/** What a network officer would say of a kind of paper in a place: who must, who carries, and what could be one. */
import { productKind } from '../../../schema/model/terms/duty.ts';
import { compareIn } from '../../../schema/words/collate.ts';
import { listOf } from '../../../schema/words/listOf.ts';
import type { Language } from '../../../schema/words/say.ts';
import { tellIn } from '../../../schema/words/sentences.ts';
import type { AreaId } from '../../domain/id.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { callName, groupName, placeName } from '../callName.ts';
import type { Candidate } from './candidates.ts';
import type { Contributor } from './contributors.ts';
import type { BoardDuty, ProductKind } from './duties.ts';

interface Told {
  readonly must: readonly BoardDuty[];
  readonly mustGeneral: readonly BoardDuty[];
  readonly carry: readonly BoardDuty[];
  readonly contributors: readonly Contributor[];
  readonly candidates: readonly Candidate[];
  readonly area: AreaId;
  readonly kind: ProductKind;
}

/** More names than these nobody would say aloud. */
const namesSaid = 6;

interface Listed {
  readonly list: 'must' | 'mustGeneral' | 'carry' | 'carryGeneral';
  readonly rows: readonly BoardDuty[];
  /** What was told of the same just before. */
  readonly before?: readonly BoardDuty[];
}

export function duplicationSentence(graph: PartnershipGraph, told: Told, language: Language): string {
  const say = tellIn[language];
  const carry = told.carry.filter(row => !row.told.isGeneral);
  const carryGeneral = told.carry.filter(row => row.told.isGeneral);
  const said = [
    ...listSaid(graph, { list: 'must', rows: told.must }, language),
    ...listSaid(graph, { list: 'mustGeneral', rows: told.mustGeneral, before: told.must }, language),
    ...listSaid(graph, { list: 'carry', rows: carry }, language),
    ...listSaid(graph, { list: 'carryGeneral', rows: carryGeneral, before: carry }, language),
    ...(told.contributors.length === 0 ? [] : [say('duplication', 'contributors', { n: told.contributors.length })]),
    ...candidatesSaid(graph, told, language),
  ].join(' ');
  const kind = productKind.labels[told.kind][language];
  return say('duplication', 'about', {
    kind: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    area: placeName(graph, told.area, language),
    said: said === '' ? say('duplication', 'none') : `${said.charAt(0).toLowerCase()}${said.slice(1)}`,
  });
}

/** How many boards, and how many duties they have among them: a board may have several of a kind. */
function listSaid(graph: PartnershipGraph, { list, rows, before = [] }: Listed, language: Language): readonly string[] {
  if (rows.length === 0) return [];
  const say = tellIn[language];
  const boards = boardsOf(graph, rows, language);
  const n = boards.length;
  const many = rows.length > n ? (n === 1 ? 'several' : 'inAll') : n === 1 ? 'single' : 'each';
  return [
    say('duplication', list, {
      n,
      what: say('duplication', before.length === 0 ? many : `${many}More`, { duties: rows.length }),
      boards: n > namesSaid ? '' : say('duplication', 'named', { boards: listOf(boards, language) }),
    }),
  ];
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
