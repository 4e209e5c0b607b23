/** What people call a board where it stands alone in a sentence: Cardiff CSP, PDC Caerdydd; its whole name where no short one is its own. */
import { quotedEnglish } from '../../schema/words/quoted.ts';
import type { Language } from '../../schema/words/say.ts';
import type { Partnership } from '../domain/things.ts';
import type { AreaId } from '../domain/id.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { memoisedInSteps, type InSteps } from './memoised.ts';

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
  return (shortNames.of(graph)[language].get(short) ?? 0) < 2;
}

type Bearers = Readonly<Record<Language, ReadonlyMap<string, number>>>;

/** How many named boards bear each short name, or a longer one around it: RPB is no name of its own beside Gwent RPB. A step for each board. */
export const shortNames: InSteps<Bearers> = memoisedInSteps(function* (graph): Generator<void, Bearers> {
  const bearers = { en: new Map<string, number>(), cy: new Map<string, number>() };
  const note = (language: Language, name: string | null): void => {
    const counts = bearers[language];
    for (const part of partsOf(name ?? '')) counts.set(part, (counts.get(part) ?? 0) + 1);
  };
  for (const { isGroup, shortEn, shortCy } of graph.partnerships.values()) {
    if (isGroup) continue;
    note('en', shortEn);
    note('cy', shortCy ?? shortEn);
    yield;
  }
  return bearers;
});

function partsOf(name: string): ReadonlySet<string> {
  return new Set([name, ...name.split(' ')]);
}
