/** Which tables stand behind what a scene shows: those of its own view, and of the map its boards, bodies and, around a focus, its lines. Pure. */
import type { IndexedLandscape } from '../../state/landscape.ts';
import { isLitBySharing } from '../../state/producers.ts';
import type { Session, TableName } from '../../state/session.ts';

export function viewsWithTables(view: Session, index: IndexedLandscape): readonly Session[] {
  if (view.screen !== 'map') return [view];
  const named = index.bodyById.get(view.focus?.id ?? view.selected?.id ?? '');
  const tables: readonly TableName[] = [
    'boards',
    'organisations',
    ...(named?.isGeneral === true ? (['groups'] as const) : []),
    ...(view.focus === null || isLitBySharing(view) ? [] : (['lines'] as const)),
  ];
  return tables.map(table => ({ ...view, screen: 'table', table, sorting: null }));
}
