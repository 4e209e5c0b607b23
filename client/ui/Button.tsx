import type { ComponentProps, ReactElement, ReactNode } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly children: ReactNode;
  /** `main` is what a form or dialogue is there for; `quiet` has no frame until it is pointed at; `small` fits in a line of text. */
  readonly look?: 'plain' | 'main' | 'quiet';
  readonly size?: 'normal' | 'small';
}

export function Button({ children, look = 'plain', size = 'normal', ...rest }: ButtonProps): ReactElement {
  return (
    <button type="button" className={[styles['button'], styles[look], styles[size]].filter(Boolean).join(' ')} {...rest}>
      {children}
    </button>
  );
}
