import { useId, useMemo, type ReactElement } from 'react';
import { Picker } from '../../ui/Picker.tsx';
import { useIndex, useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { bodyOptions } from '../names/bodyOptions.ts';
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
  const options = useMemo(() => {
    const boards = landscape.partnerships.filter(board => !board.isGeneral && board.id !== other);
    return bodyOptions(boards, say.language);
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
