/** The head of a matrix: what its rows are, and the organisations that its columns are. */
import type { ReactElement } from 'react';
import { BodyLink } from '../body/said/BodyLink.tsx';
import styles from './Duplication.module.css';

interface MatrixHeadProps {
  readonly first: string;
  readonly organisations: readonly string[];
}

export function MatrixHead({ first, organisations }: MatrixHeadProps): ReactElement {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {organisations.map(id => (
          <th key={id} scope="col" className={styles['column']}>
            <BodyLink id={id} />
          </th>
        ))}
      </tr>
    </thead>
  );
}
