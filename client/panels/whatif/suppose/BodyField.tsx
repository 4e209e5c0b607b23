/** A body found by its name, in either language, or by its short one. */
import { useMemo, type ReactElement } from 'react';
import type { MapBody } from '../../../state/landscape.ts';
import { Picker, type PickerOption } from '../../../ui/Picker.tsx';
import { useViewSay } from '../../frame/useViewSay.ts';
import { bodyOptions } from '../../names/bodyOptions.ts';
import styles from '../Whatif.module.css';

interface BodyFieldProps {
  readonly id: string;
  readonly label: string;
  readonly bodies: readonly MapBody[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** Null where nothing is wrong. */
  readonly fault: string | null;
}

export function BodyField({ id, label, bodies, chosen, onChoose, fault }: BodyFieldProps): ReactElement {
  const viewSay = useViewSay();
  const { language } = viewSay;
  const options = useMemo(() => bodyOptions(bodies, language), [bodies, language]);
  return <PickField id={id} label={label} options={options} chosen={chosen} onChoose={onChoose} fault={fault} />;
}

interface PickFieldProps extends Omit<BodyFieldProps, 'bodies'> {
  readonly options: readonly PickerOption[];
}

export function PickField({ id, label, options, chosen, onChoose, fault }: PickFieldProps): ReactElement {
  const viewSay = useViewSay();
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <Picker
        id={id}
        options={options}
        value={chosen ?? ''}
        onChange={onChoose}
        placeholder={viewSay('whatif', 'chooseOne')}
        noMatch={viewSay('whatif', 'noMatch')}
        listLabel={label}
        {...(fault === null ? {} : { describedBy: `${id}-fault` })}
      />
      {fault === null ? null : (
        <p id={`${id}-fault`} className={styles['missing']} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
