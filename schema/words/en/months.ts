/** Months in full: Chromium knows none in Welsh. */
export const months = {
  month01: 'January',
  month02: 'February',
  month03: 'March',
  month04: 'April',
  month05: 'May',
  month06: 'June',
  month07: 'July',
  month08: 'August',
  month09: 'September',
  month10: 'October',
  month11: 'November',
  month12: 'December',
} as const;
