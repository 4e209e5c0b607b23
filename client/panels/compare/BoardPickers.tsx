/** Which two boards: chosen by name, and turned round. */
import type { ReactElement } from 'react';
import { choose, holdBeside } from '../../state/producers.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useIndex } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { BoardPicker } from './BoardPicker.tsx';
import { usePlaces } from './usePlaces.ts';

export function BoardPickers(): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const { councils } = useIndex();
  const [first, second] = usePlaces();
  const [a, b] = [first.board, second.board];
  const hold = (pair: readonly (string | null)[]): void => act(holdBeside(pair.filter(id => id !== null)));
  return (
    <>
      <BoardPicker side="a" chosen={a} other={b} onChoose={id => hold([id, second.asked])} />
      <Button
        disabled={a === null || b === null}
        title={viewSay('compareView', 'swapHint')}
        onClick={() => hold([b, a])}
        data-testid="swap"
      >
        <span aria-hidden="true">⇄</span> {viewSay('compareView', 'swap')}
      </Button>
      {first.asked === null ? null : <BoardPicker side="b" chosen={b} other={a} onChoose={id => hold([first.asked, id])} />}
      <Button onClick={() => act(choose('cards', 'YES'))}>{viewSay('compareView', 'allCards', { n: councils.length })}</Button>
    </>
  );
}
