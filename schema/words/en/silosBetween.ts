/** Who stands between: by what they are ranked, and in which roles they broker. */
export const silosBetween = {
  rankedBy: 'Ranked by',
  BETWEENNESS: 'standing on the shortest ways (betweenness, Freeman)',
  BORGATTI_EVERETT: 'standing on the shortest ways, of the most its sort can (betweenness, Borgatti–Everett)',
  CONSTRAINT: 'being little hemmed in (constraint, Burt)',
  EFFECTIVE_SIZE: 'reaching who are not joined anyway (effective size, Burt)',
  BROKERAGE: 'brokering (Gould and Fernandez)',
  leadBetween:
    '{first} comes first of {all}. A rank is followed by the best and the worst it has with and without national boards and what is assumed.',
  leadBetweenNone: 'Nobody is ranked: nothing recorded joins any two bodies here.',
  leadOneForAll: {
    one: '{n} of those shown is one body for all of Wales: do not rank it beside bodies of one area.',
    other: '{n} of those shown are one body for all of Wales: do not rank them beside bodies of one area.',
  },
  notForSeats: 'By seats nobody’s neighbours are joined to one another, so this says nothing there: choose another network.',
  onlyForSeats: 'Only a network of two sorts of bodies has this: choose seats.',
  rankRange: '{rank} ({best} to {worst})',
  rank: 'Rank',
  value: 'Value',
  exactTo: '± {error}',
  bestRank: 'Best rank',
  worstRank: 'Worst rank',
  coordinator: 'Within its group',
  itinerant: 'Between two of another group',
  gatekeeper: 'Lets into its group',
  representative: 'Speaks for its group',
  liaison: 'Between three groups',
} as const;
