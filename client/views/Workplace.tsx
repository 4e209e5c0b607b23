import type { ReactElement } from 'react';

export function Workplace(): ReactElement {
  return <main />;
}
