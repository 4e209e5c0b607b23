/** Controls that belong together: where a row has no room for all of them, all go to the next, and none stands there alone. */
import type { ReactElement, ReactNode } from 'react';
import styles from './ViewFrame.module.css';

interface ControlGroupProps {
  readonly children: ReactNode;
}

export function ControlGroup({ children }: ControlGroupProps): ReactElement {
  return <div className={styles['group']}>{children}</div>;
}
