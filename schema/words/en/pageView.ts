/** Everything of one body. */
export const pageView = {
  title: 'Everything on {name}',
} as const;
