import type { ViewSay } from '../../../schema/words/viewing.ts';
import type { AreaKind } from '../../api/generated/graphql.ts';

/** What a layer of boundaries is called. */
export function layerTitle(kind: string, viewSay: ViewSay): string {
  return viewSay('areasView', kind as AreaKind);
}
