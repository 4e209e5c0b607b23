import type { ComponentProps, ReactElement, ReactNode } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'type'> {
  readonly children: ReactNode;
  /** `quiet` has no frame until it is pointed at; `small` fits in a line of text. */
  readonly look?: 'plain' | 'quiet';
  readonly size?: 'normal' | 'small';
}

export function Button({ children, look = 'plain', size = 'normal', ...rest }: ButtonProps): ReactElement {
  return (
    <button type="button" className={[styles['button'], styles[look], styles[size]].filter(Boolean).join(' ')} {...rest}>
      {children}
    </button>
  );
}
