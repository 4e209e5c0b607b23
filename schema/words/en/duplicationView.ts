/** What is asked for more than once. */
export const duplicationView = {
  title: 'Duplication',
} as const;
