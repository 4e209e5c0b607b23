/** What is asked of the map from beside it. */
import type { Box } from '../../layout/box.ts';

export interface MapControls {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Where the box of a body stands on the page; null where it has none. */
  boxOf(bodyId: string): Box | null;
}
