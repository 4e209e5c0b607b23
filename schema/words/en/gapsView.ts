/** What is missing, in doubt or to be asked. */
export const gapsView = {
  title: 'Gaps',
} as const;
