import type { ReactElement } from 'react';

const paths = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm3.3 7.8 3.2 3.2',
  filter: 'M2 4h12M4.5 8h7M7 12h2',
  network:
    'M4 5.5 8 11M12 5.5 8 11M5.5 4h5M4 2.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3ZM12 2.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3ZM8 10.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Z',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  outline: 'M2.5 4h2M6.5 4h7M4.5 8h2M8.5 8h5M4.5 12h2M8.5 12h5',
  page: 'M4 2.5h5.5L12 5v8.5H4ZM6.5 8h3M6.5 10.5h3',
  back: 'M10 3 5 8l5 5',
  on: 'M6 3l5 5-5 5',
  up: 'M3 10l5-5 5 5',
  down: 'M3 6l5 5 5-5',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7Z',
  keep: 'M4.5 2.5h7v11L8 10.8l-3.5 2.7Z',
  home: 'M8 2.5v7.5M4.8 7 8 10.2 11.2 7M2.5 13.5h11',
  close: 'M4 4l8 8M12 4l-8 8',
  away: 'M8 4.5v4M8 11.2v.3M8 1.8 14.6 13.5H1.4Z',
} as const;

export type IconName = keyof typeof paths;

/** Never alone: the control that holds it has a name. */
export function Icon({ name }: { readonly name: IconName }): ReactElement {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d={paths[name]} strokeLinejoin="round" />
    </svg>
  );
}
