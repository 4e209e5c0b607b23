/** Looking at the map, the tables and the views through a what-if. */
export const supposed = {
  bar: 'What-if looked through',
  lookingThrough: 'What if:',
  leave: 'Leave the what-if',
  page: 'What changes, in words',
  viewSays: 'This view says',
  panelsSay: 'Panels and counts say',
  NO: 'what is recorded',
  YES: 'what would be',
  onSheet: 'Supposed, not recorded: what would be so if “{name}” were accepted.',
  column: 'Supposed, not recorded: what-if',
} as const;
