/** The address that restores a session exactly. */
import { firstSession, listFilters, type Screen, type Session, type StoryPlace } from '../state/session.ts';
import { writeChoices } from './choices.ts';
import { parameterOfFilter, searchOf, writeTerms } from './parameters.ts';
import { writeSorting } from './sorting.ts';
import { writeViewport } from './viewport.ts';

export function writeAddress(session: Session): string {
  if (session.story !== null) return addressOfScene(session.story, session);
  const { language, lens, focus, filters, toggledLanes, closeUp, outline, table, sorting, choices, viewport } = session;
  const parameters: (readonly [string, string])[] = [
    ['lang', language === firstSession.language ? '' : language],
    ['view', session.arrangement === firstSession.arrangement ? '' : session.arrangement],
    ['lens', lens === firstSession.lens ? '' : lens],
    ...selectionOutsidePath(session),
    ['focus', focus?.id ?? ''],
    ['steps', focus === null || focus.steps === 1 ? '' : String(focus.steps)],
    ['direction', focus === null || focus.direction === 'any' ? '' : focus.direction],
    ...listFilters.map((filter): [string, string] => [parameterOfFilter[filter], writeTerms(filter, filters[filter])]),
    ['area', filters.area ?? ''],
    ['asOf', filters.asOf ?? ''],
    ['lanes', toggledLanes.join(',')],
    ['closeUp', closeUp ? 'yes' : ''],
    ['outline', outline ? 'yes' : ''],
    ['rows', table ?? ''],
    ['sort', writeSorting(sorting)],
    ['as', session.screen === 'page' ? 'page' : ''],
    ['pair', pairOutsidePath(session)],
    ['whatif', whatifOutsidePath(session)],
    ...writeChoices(choices),
    ['at', writeViewport(viewport)],
  ];
  return pathOf(session) + searchOf(parameters);
}

/** The scene alone: what is seen in it comes from it again. */
function addressOfScene({ id, scene }: StoryPlace, { language, isPresented }: Session): string {
  const parameters = [
    ['scene', scene === 1 ? '' : String(scene)],
    ['lang', language === firstSession.language ? '' : language],
    ['present', isPresented ? 'yes' : ''],
  ] as const;
  return `/story/${encodeURIComponent(id)}${searchOf(parameters)}`;
}

function pathOf({ screen, selected, pair, whatif }: Session): string {
  if (screen === 'whatif') return whatif !== null && fitsPath(whatif) ? `/whatif/${encodeURIComponent(whatif)}` : '/whatif';
  if (screen === 'compare') return pair.every(fitsPath) ? ['/compare', ...pair.map(encodeURIComponent)].join('/') : '/compare';
  if (screen === 'stories') return '/story';
  if (!showsSelected(screen)) return `/${screen}`;
  return selected === null || !fitsPath(selected.id) ? '/' : `/${selected.kind}/${encodeURIComponent(selected.id)}`;
}

function selectionOutsidePath({ screen, selected }: Session): [string, string][] {
  return selected === null || (showsSelected(screen) && fitsPath(selected.id)) ? [] : [[selected.kind, selected.id]];
}

function pairOutsidePath({ screen, pair }: Session): string {
  return screen === 'compare' && pair.every(fitsPath) ? '' : pair.join(',');
}

function whatifOutsidePath({ screen, whatif }: Session): string {
  return whatif === null || (screen === 'whatif' && fitsPath(whatif)) ? '' : whatif;
}

/** Screens of which the path names the body selected. */
function showsSelected(screen: Screen): screen is 'map' | 'page' {
  return screen === 'map' || screen === 'page';
}

/** Browsers take dots alone for a way up. */
function fitsPath(id: string): boolean {
  return !/^\.{1,2}$/.test(id);
}
