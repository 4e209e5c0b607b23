/** Which two boards: chosen by name, and turned round. */
import type { ReactElement } from 'react';
import { choose, holdBeside } from '../../state/producers.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useIndex, useSession } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { BoardPicker } from './BoardPicker.tsx';

export function BoardPickers(): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const { councils } = useIndex();
  const [a = null, b = null] = useSession(({ pair }) => pair);
  const hold = (pair: readonly (string | null)[]): void => act(holdBeside(pair.filter(id => id !== null)));
  return (
    <>
      <BoardPicker side="a" chosen={a} other={b} onChoose={id => hold([id, b])} />
      <Button
        disabled={a === null || b === null}
        title={viewSay('compareView', 'swapHint')}
        onClick={() => hold([b, a])}
        data-testid="swap"
      >
        <span aria-hidden="true">⇄</span> {viewSay('compareView', 'swap')}
      </Button>
      {a === null ? null : <BoardPicker side="b" chosen={b} other={a} onChoose={id => hold([a, id])} />}
      <Button onClick={() => act(choose('cards', 'YES'))}>{viewSay('compareView', 'allCards', { n: councils.length })}</Button>
    </>
  );
}
