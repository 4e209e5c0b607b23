/** Which boards overlap. */
export const overlapsView = {
  title: 'Overlaps',
} as const;
