import { useState, type ReactElement } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Changing } from '../../frame/Changing.tsx';
import { useViewSay } from '../../frame/useViewSay.ts';
import { Suppose } from './Suppose.tsx';
import type { Draft } from './supposing.ts';

interface SupposeButtonProps {
  /** What is filled in already. */
  readonly filled?: Partial<Draft>;
  /** Of whom, for who only hears the button. */
  readonly subject?: string;
  /** The what-if it goes to, where that is settled. */
  readonly whatif?: string;
  readonly word?: 'suppose' | 'supposeMerge';
  readonly size?: 'normal' | 'small';
}

/** Opens the dialogue in which something is supposed; nothing of it changes the landscape. */
export function SupposeButton({ filled = {}, subject, whatif, word = 'suppose', size = 'normal' }: SupposeButtonProps): ReactElement {
  const viewSay = useViewSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <Changing>
      <Button size={size} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {viewSay('whatif', word)}
        {subject === undefined ? null : <span className="visually-hidden">: {subject}</span>}
      </Button>
      {isOpen ? <Suppose filled={filled} whatif={whatif ?? null} onClose={() => setOpen(false)} /> : null}
    </Changing>
  );
}
