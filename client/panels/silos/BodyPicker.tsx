/** A body found by its name, in either language, or by its short one. */
import { useId, useMemo, type ReactElement } from 'react';
import type { MapBody } from '../../state/landscape.ts';
import { Picker } from '../../ui/Picker.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { bodyOptions } from '../names/bodyOptions.ts';
import styles from './Silos.module.css';

interface BodyPickerProps {
  readonly label: string;
  readonly testId: string;
  /** Of whom one is chosen. */
  readonly bodies: readonly MapBody[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

export function BodyPicker({ label, testId, bodies, chosen, onChoose }: BodyPickerProps): ReactElement {
  const viewSay = useViewSay();
  const id = useId();
  const { language } = viewSay;
  const options = useMemo(() => bodyOptions(bodies, language), [bodies, language]);
  return (
    <div className={styles['picked']}>
      <label htmlFor={id}>{label}</label>
      <Picker
        id={id}
        options={options}
        value={chosen ?? ''}
        onChange={onChoose}
        placeholder={viewSay('silosView', 'chooseBody')}
        noMatch={viewSay('silosView', 'noSuchBody')}
        listLabel={label}
        testId={testId}
      />
    </div>
  );
}
