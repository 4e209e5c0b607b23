/** What people call a board where it stands alone in a sentence: Cardiff CSP, PDC Caerdydd; its whole name where no short one is its own. */
import { quotedEnglish } from '../../schema/words/quoted.ts';
import type { Language } from '../../schema/words/say.ts';
import type { Partnership } from '../domain/things.ts';
import type { AreaId } from '../domain/id.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';

export function callName(graph: PartnershipGraph, board: Partnership, language: Language): string {
  const short = language === 'cy' ? (board.shortCy ?? board.shortEn) : board.shortEn;
  const [council, ...others] = graph.footprintOf(board.id) ?? [];
  const isOfOneCouncil = council !== undefined && others.length === 0;
  if (short !== null && isOnlyOneCalled(graph, short, language) && !(isOfOneCouncil && isBare(short))) return short;
  if (short === null || !isOfOneCouncil) return wholeName(board, language);
  const place = placeName(graph, council, language);
  return language === 'cy' ? `${short} ${place}` : `${place.charAt(0).toUpperCase()}${place.slice(1)} ${short}`;
}

/** A group as it is spoken of in general, in the plural: CSPs, Partneriaethau Diogelwch Cymunedol Cymru. */
export function groupName(group: Partnership, language: Language): string {
  const short = /^All ([A-Z]+s)$/.exec(group.shortEn ?? '')?.[1];
  if (language === 'en' && short !== undefined) return short;
  return wholeName(group, language).replace(/ \([^)]*\)$/, '');
}

/** A council area or another one by its short name, as it stands within a sentence: the Vale, y Fro. */
export function placeName(graph: PartnershipGraph, id: AreaId, language: Language): string {
  const area = graph.areas.get(id);
  if (area === undefined) return id;
  const name = language === 'cy' ? (area.shortCy ?? area.nameCy ?? area.nameEn) : (area.shortEn ?? area.nameEn);
  return name.replace(/^(?:The|Yr?)(?= )/, article => article.toLowerCase());
}

/** Never a short one; English in Welsh stands between quotation marks. */
export function wholeName(board: Partnership, language: Language): string {
  return language === 'cy' ? (board.nameCy ?? quotedEnglish(board.nameEn)) : board.nameEn;
}

/** `APB` says what the board is, and not where. */
function isBare(short: string): boolean {
  return !short.includes(' ');
}

function isOnlyOneCalled(graph: PartnershipGraph, short: string, language: Language): boolean {
  return (bearersOf(graph)[language].get(short) ?? 0) < 2;
}

type Bearers = Readonly<Record<Language, ReadonlyMap<string, number>>>;
const known = new WeakMap<PartnershipGraph, Bearers>();

/** How many named boards bear each short name, or a longer one around it: RPB is no name of its own beside Gwent RPB. */
function bearersOf(graph: PartnershipGraph): Bearers {
  const before = known.get(graph);
  if (before !== undefined) return before;
  const boards = [...graph.partnerships.values()].filter(({ isGroup }) => !isGroup);
  const count = (names: readonly (string | null)[]): ReadonlyMap<string, number> => {
    const bearers = new Map<string, number>();
    for (const name of names) for (const part of partsOf(name ?? '')) bearers.set(part, (bearers.get(part) ?? 0) + 1);
    return bearers;
  };
  const bearers = { en: count(boards.map(({ shortEn }) => shortEn)), cy: count(boards.map(({ shortCy, shortEn }) => shortCy ?? shortEn)) };
  known.set(graph, bearers);
  return bearers;
}

function partsOf(name: string): ReadonlySet<string> {
  return new Set([name, ...name.split(' ')]);
}
