/** The two bodies between which ways are asked for, and a way to turn them round. */
import { useId, useMemo, type ReactElement } from 'react';
import { compareIn } from '../../../../schema/words/collate.ts';
import { nameIn } from '../../../state/landscape.ts';
import { choose } from '../../../state/producers.ts';
import { Button } from '../../../ui/Button.tsx';
import { Picker, type PickerOption } from '../../../ui/Picker.tsx';
import { useAct, useIndex, useSession } from '../../explorer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import styles from './Ways.module.css';

export function EndPickers(): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const [from = null, to = null] = useSession(session => session.choices.ends);
  const give = (...ends: readonly (string | null)[]): void =>
    act(
      choose(
        'ends',
        ends.filter(id => id !== null),
      ),
    );
  return (
    <div className={styles['ends']}>
      <EndPicker name="from" chosen={from} other={to} onChoose={id => give(id, to)} />
      <EndPicker name="to" chosen={to} other={from} onChoose={id => give(from, id)} />
      {from === null || to === null ? null : (
        <Button size="small" onClick={() => give(to, from)}>
          {viewSay('silosView', 'turnRound')}
        </Button>
      )}
    </div>
  );
}

interface EndPickerProps {
  readonly name: 'from' | 'to';
  readonly chosen: string | null;
  readonly other: string | null;
  readonly onChoose: (id: string) => void;
}

function EndPicker({ name, chosen, other, onChoose }: EndPickerProps): ReactElement {
  const viewSay = useViewSay();
  const { landscape } = useIndex();
  const id = useId();
  const { language } = viewSay;
  const options = useMemo((): readonly PickerOption[] => {
    const compare = compareIn(language);
    return [...landscape.partnerships, ...landscape.organisations]
      .filter(body => !body.isGeneral && body.id !== other)
      .map(body => {
        const named = nameIn(body, language);
        const spoken = named.language.toLowerCase();
        const also = [body.nameEn.text, body.nameCy.text, body.shortEn.text, body.shortCy.text].join(' ');
        return { value: body.id, label: named.text, lang: spoken === language ? undefined : spoken, also };
      })
      .toSorted((a, b) => compare(a.label, b.label) || (a.value < b.value ? -1 : 1));
  }, [landscape, language, other]);
  return (
    <div className={styles['end']}>
      <label htmlFor={id}>{viewSay('silosView', name)}</label>
      <Picker
        id={id}
        options={options}
        value={chosen ?? ''}
        onChange={onChoose}
        placeholder={viewSay('silosView', 'chooseBody')}
        noMatch={viewSay('silosView', 'noSuchBody')}
        listLabel={viewSay('silosView', name)}
        testId={`end-${name}`}
      />
    </div>
  );
}
