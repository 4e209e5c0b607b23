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
  gone: '{name} is gone in this what-if.',
  goneHow: 'What is recorded of it stands as before. What its end changes is told on the page of the what-if.',
  showRecorded: 'Show what is recorded',
  column: 'Supposed, not recorded: what-if',
} as const;
