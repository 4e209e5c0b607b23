import { useId, useMemo, type ReactElement } from 'react';
import { compareIn } from '../../../schema/words/collate.ts';
import { nameIn } from '../../state/landscape.ts';
import { Picker, type PickerOption } from '../../ui/Picker.tsx';
import { useIndex, useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './BoardPicker.module.css';
import { SideMark } from './SideMark.tsx';
import type { Side } from './sides.ts';

interface BoardPickerProps {
  readonly side: Side;
  /** Null while none is chosen. */
  readonly chosen: string | null;
  /** The board beside it cannot be chosen again. */
  readonly other: string | null;
  readonly onChoose: (id: string) => void;
}

/** One board of all that have a name of their own, found by its name in either language. */
export function BoardPicker({ side, chosen, other, onChoose }: BoardPickerProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const { landscape } = useIndex();
  const id = useId();
  const options = useMemo((): readonly PickerOption[] => {
    const compare = compareIn(say.language);
    return landscape.partnerships
      .filter(board => !board.isGeneral && board.id !== other)
      .map(board => {
        const name = nameIn(board, say.language);
        const language = name.language.toLowerCase();
        const also = [board.nameEn.text, board.nameCy.text, board.shortEn.text, board.shortCy.text].join(' ');
        return { value: board.id, label: name.text, lang: language === say.language ? undefined : language, also };
      })
      .toSorted((a, b) => compare(a.label, b.label) || (a.value < b.value ? -1 : 1));
  }, [landscape, say, other]);
  const label = viewSay('compareView', side === 'a' ? 'firstBoard' : 'secondBoard');
  return (
    <div className={styles['picker']}>
      <label htmlFor={id}>
        <SideMark side={side} /> <span className="visually-hidden">{label}</span>
      </label>
      <div className={styles['box']}>
        <Picker
          id={id}
          options={options}
          value={chosen ?? ''}
          onChange={onChoose}
          placeholder={viewSay('compareView', side === 'a' ? 'chooseFirst' : 'chooseSecond')}
          noMatch={viewSay('compareView', 'noSuchBoard')}
          listLabel={label}
          testId={`board-${side}`}
        />
      </div>
    </div>
  );
}
