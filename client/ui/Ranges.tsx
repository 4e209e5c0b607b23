/** Words in which no span of numbers is taken apart at the end of a line: 2011-12, s.5-6. */
import { Fragment, type ReactElement } from 'react';
import styles from './Ranges.module.css';

export function Ranges({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {text.split(/(\S*\d[-–]\d\S*)/).map((part, at) =>
        at % 2 === 0 ? (
          <Fragment key={at}>{part}</Fragment>
        ) : (
          <span key={at} className={styles['whole']}>
            {part}
          </span>
        ),
      )}
    </>
  );
}
