import { useId, type ReactElement } from 'react';
import { useSay } from '../explorer.ts';
import { AreaSelect } from './AreaSelect.tsx';
import styles from './Filters.module.css';

export function AreaFilter(): ReactElement {
  const say = useSay();
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['title']}>
        {say('filters', 'area')}
      </label>
      <AreaSelect id={id} className={styles['input']} any={say('filters', 'anyArea')} />
    </div>
  );
}
