import type { ReactElement } from 'react';
export function CoveragePart(): ReactElement {
  return <p />;
}
