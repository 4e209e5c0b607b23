/** A body found by its name, in either language, or by its short one. */
import { useMemo, type ReactElement } from 'react';
import { compareIn } from '../../../../schema/words/collate.ts';
import { nameIn, type MapBody } from '../../../state/landscape.ts';
import { Picker, type PickerOption } from '../../../ui/Picker.tsx';
import { useViewSay } from '../../frame/useViewSay.ts';
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
