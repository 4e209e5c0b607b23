import type { ReactElement } from 'react';
export function AskPart(): ReactElement {
  return <p />;
}
