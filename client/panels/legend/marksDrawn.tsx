/** The marks of the map, small, as its legend shows them. */
import type { ReactElement } from 'react';

interface LineMarkProps {
  readonly colour: string;
  readonly isThin?: boolean;
  readonly isDashed?: boolean;
  readonly isDotted?: boolean;
}

export function LineMark({ colour, isThin = false, isDashed = false, isDotted = false }: LineMarkProps): ReactElement {
  return (
    <svg width="20" height="10" aria-hidden="true">
      <path
        d="M1 5h18"
        stroke={colour}
        strokeWidth={isThin ? 1.25 : 2}
        {...(isDashed ? { strokeDasharray: '4 3' } : {})}
        {...(isDotted ? { strokeDasharray: '1 3.5', strokeLinecap: 'round' as const } : {})}
      />
    </svg>
  );
}

interface BoxMarkProps {
  readonly colour: string;
  readonly isDotted?: boolean;
  readonly isHatched?: boolean;
}

export function BoxMark({ colour, isDotted = false, isHatched = false }: BoxMarkProps): ReactElement {
  return (
    <svg width="16" height="12" aria-hidden="true">
      {isHatched && <path d="M2 11 12 1M1 4 4 1M8 11 15 4" stroke={colour} />}
      <path
        d="M1 1h14v10H1Z"
        fill="none"
        stroke={colour}
        {...(isDotted ? { strokeWidth: 2, strokeDasharray: '0 3.2', strokeLinecap: 'round' as const } : {})}
      />
    </svg>
  );
}
