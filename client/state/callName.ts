/** What people call a board where it stands alone, as the server's sentences do: Cardiff CSP, PDC Caerdydd; its whole name where no short one is its own. */
import { nameIn, shortIn, type IndexedLandscape, type MapBody, isPartnership } from './landscape.ts';
import type { Language } from './session.ts';

export function callNameIn(index: IndexedLandscape, body: MapBody, language: Language): string {
  const whole = nameIn(body, language).text;
  const short = shortIn(body, language);
  if (!isPartnership(body) || short === whole) return short;
  const [council, ...others] = body.footprint ?? [];
  const area = council === undefined || others.length > 0 ? undefined : index.areaById.get(council.id);
  if (isOnlyOneCalled(index, short, language) && !(area !== undefined && isBare(short))) return short;
  if (area === undefined) return whole;
  const place = shortIn(area, language);
  return language === 'cy' ? `${short} ${place.replace(/^Yr?(?= )/, article => article.toLowerCase())}` : `${place} ${short}`;
}

type Bearers = Readonly<Record<Language, ReadonlyMap<string, number>>>;
const known = new WeakMap<IndexedLandscape, Bearers>();

/** `APB` says what the board is, and not where. */
function isBare(short: string): boolean {
  return !short.includes(' ');
}

/** Of the named boards: RPB is no name of its own beside Gwent RPB. */
function isOnlyOneCalled(index: IndexedLandscape, short: string, language: Language): boolean {
  const bearers = known.get(index) ?? { en: bearersIn(index, 'en'), cy: bearersIn(index, 'cy') };
  known.set(index, bearers);
  return (bearers[language].get(short) ?? 0) < 2;
}

function bearersIn({ landscape }: IndexedLandscape, language: Language): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  for (const board of landscape.partnerships) {
    if (board.isGeneral) continue;
    const short = shortIn(board, language);
    for (const part of new Set([short, ...short.split(' ')])) bearers.set(part, (bearers.get(part) ?? 0) + 1);
  }
  return bearers;
}
