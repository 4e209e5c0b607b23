/** How two boards are linked, as a shape: two ends, and what joins them. The words stand beside it or below, so the shape is never spoken. */
import type { ReactElement } from 'react';
import type { LinkState } from '../../api/generated/graphql.ts';

export function LinkGlyph({ link }: { readonly link: LinkState }): ReactElement {
  return (
    <svg
      width="22"
      height="12"
      viewBox="0 0 22 12"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      <Joined link={link} />
    </svg>
  );
}

function Joined({ link }: { readonly link: LinkState }): ReactElement {
  switch (link) {
    case 'DIRECT':
      return (
        <>
          <circle cx="4" cy="6" r="3" fill="currentColor" />
          <circle cx="18" cy="6" r="3" fill="currentColor" />
          <path d="M4 6h14" />
        </>
      );
    case 'GENERAL_ONLY':
      return (
        <>
          <circle cx="4" cy="6" r="2.75" />
          <circle cx="18" cy="6" r="2.75" />
          <path d="M7 6h8" strokeDasharray="2.2 1.6" />
        </>
      );
    case 'DIRECT_FINDING_ONLY':
      return (
        <>
          <circle cx="4" cy="6" r="2.75" />
          <circle cx="18" cy="6" r="2.75" />
          <path d="M11 1.5v6M11 9.6v1.4" strokeWidth="2" />
        </>
      );
    case 'GENERAL_FINDING_ONLY':
      return (
        <>
          <circle cx="4" cy="6" r="2.75" />
          <circle cx="18" cy="6" r="2.75" />
          <path d="M11 1.5v6M11 9.6v1.4" strokeWidth="1.25" strokeDasharray="1.4 1.2" />
        </>
      );
    case 'NONE_RECORDED':
      return (
        <>
          <circle cx="4" cy="6" r="2.75" />
          <circle cx="18" cy="6" r="2.75" />
        </>
      );
  }
}
