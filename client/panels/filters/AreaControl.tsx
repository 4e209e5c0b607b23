import { useId, type ReactElement } from 'react';
import selectStyles from '../../ui/Select.module.css';
import { useViewSay } from '../frame/useViewSay.ts';
import { AreaSelect } from './AreaSelect.tsx';

/** The area of a view with its name beside it, in the line of its controls. */
export function AreaControl(): ReactElement {
  const id = useId();
  const viewSay = useViewSay();
  return (
    <span className={selectStyles['select']}>
      <label htmlFor={id} className={selectStyles['label']}>
        {viewSay('frame', 'area')}
      </label>
      <AreaSelect id={id} className={selectStyles['box']} any={viewSay('frame', 'anyArea')} />
    </span>
  );
}
