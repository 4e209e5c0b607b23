/** A change as a frame and a sign, as the map draws it: the words always stand beside it, so it is never spoken. */
import type { ReactElement } from 'react';
import { changeColours } from '../../canvas/style.ts';
import type { Change } from '../../state/twoMoments.ts';

const signs: Readonly<Record<Change['is'], string>> = { gone: '×', loses: '−', gains: '+', new: '★', altered: '≠' };

export function ChangeGlyph({ is }: { readonly is: Change['is'] }): ReactElement {
  const colour = changeColours[is];
  return (
    <svg viewBox="0 0 26 14" width="26" height="14" aria-hidden="true" focusable="false">
      <rect
        x="1.5"
        y="1.5"
        width="23"
        height="11"
        rx="2"
        fill="none"
        stroke={colour}
        strokeWidth={is === 'new' ? 3 : 2}
        strokeDasharray={is === 'gone' ? '4 2' : is === 'altered' ? '1.5 2' : undefined}
      />
      {is === 'loses' ? <rect x="4" y="4" width="18" height="6" rx="1" fill="none" stroke={colour} strokeWidth="0.75" /> : null}
      <text x="13" y="10.5" textAnchor="middle" fontSize="10" fontWeight="700" fill={colour}>
        {signs[is]}
      </text>
    </svg>
  );
}
