/** A link to the view as it would be after a step: a plain click takes the step here, any other opens it as browsers do. */
import type { MouseEvent, ReactElement, ReactNode } from 'react';
import { useAct, useHref } from '../explorer.ts';
import type { Producer } from '../../state/producers.ts';

interface ActLinkProps {
  readonly step: Producer;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly title?: string;
  /** Where the link stands among others that the arrow keys lead to. */
  readonly tabIndex?: number;
  /** What it says to who hears it, where what is seen is drawn or cut short. */
  readonly label?: string;
  /** The link stands for the view at hand. */
  readonly isCurrent?: boolean;
}

export function ActLink({ step, children, className, title, tabIndex, label, isCurrent = false }: ActLinkProps): ReactElement {
  const act = useAct();
  const href = useHref(step);
  const onClick = (event: MouseEvent): void => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    act(step);
  };
  return (
    <a
      className={className}
      href={href}
      title={title}
      tabIndex={tabIndex}
      aria-label={label}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
