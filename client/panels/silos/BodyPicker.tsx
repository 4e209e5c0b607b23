/** A body found by its name, in either language, or by its short one. */
import { useId, useMemo, type ReactElement } from 'react';
import { compareIn } from '../../../schema/words/collate.ts';
import { nameIn, type MapBody } from '../../state/landscape.ts';
import { Picker, type PickerOption } from '../../ui/Picker.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
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
  const options = useMemo((): readonly PickerOption[] => {
    const compare = compareIn(language);
    return bodies
      .map(body => {
        const named = nameIn(body, language);
        const spoken = named.language.toLowerCase();
        const also = [body.nameEn.text, body.nameCy.text, body.shortEn.text, body.shortCy.text].join(' ');
        return { value: body.id, label: named.text, lang: spoken === language ? undefined : spoken, also };
      })
      .toSorted((a, b) => compare(a.label, b.label) || (a.value < b.value ? -1 : 1));
  }, [bodies, language]);
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
