/** What the top bar asks of the map. */
export interface MapControls {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
}
