/** How colours on a canvas change where high contrast is asked for: the darker, the more; white stays. */
import type { ReactElement } from 'react';
import styles from './Present.module.css';

/** Letters on the darkest boxes are still read: with 2.4 they were not. */
const exponent = 1.7;

export function Deepened(): ReactElement {
  return (
    <svg className={styles['filters']} aria-hidden="true">
      <filter id="deepened" colorInterpolationFilters="sRGB">
        <feComponentTransfer>
          <feFuncR type="gamma" exponent={exponent} />
          <feFuncG type="gamma" exponent={exponent} />
          <feFuncB type="gamma" exponent={exponent} />
        </feComponentTransfer>
      </filter>
    </svg>
  );
}
