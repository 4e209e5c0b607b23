/** The address that restores a session exactly. */
import { firstSession, listFilters, type Session } from '../state/session.ts';
import { parameterOfFilter, searchOf, writeTerms } from './parameters.ts';
import { writeSorting } from './sorting.ts';
import { writeViewport } from './viewport.ts';

export function writeAddress(session: Session): string {
  const { language, lens, focus, filters, toggledLanes, closeUp, outline, table, sorting, viewport } = session;
  const parameters: [string, string][] = [
    ['lang', language === firstSession.language ? '' : language],
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
    ['at', writeViewport(viewport)],
  ];
  return pathOf(session) + searchOf(parameters);
}

function pathOf({ screen, selected }: Session): string {
  if (screen === 'table') return '/table';
  return selected === null || !fitsPath(selected.id) ? '/' : `/${selected.kind}/${encodeURIComponent(selected.id)}`;
}

function selectionOutsidePath({ screen, selected }: Session): [string, string][] {
  return selected === null || (screen === 'map' && fitsPath(selected.id)) ? [] : [[selected.kind, selected.id]];
}

/** Browsers take dots alone for a way up. */
function fitsPath(id: string): boolean {
  return !/^\.{1,2}$/.test(id);
}
