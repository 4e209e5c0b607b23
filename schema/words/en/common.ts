/** Words that every screen uses. */
export const common = {
  coming: 'One moment …',
  productName: 'Tirlun',
  close: 'Close',
  open: 'Open',
  clear: 'Clear',
  all: 'All',
  none: 'None',
  unknown: 'not known',
  tryAgain: 'Try again',
  english: 'English',
  welsh: 'Cymraeg',
} as const;
