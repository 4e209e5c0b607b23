/** Two boards on one page. */
export const compareView = {
  title: 'Compare two boards',
} as const;
