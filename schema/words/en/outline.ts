/** Words of the outline: the map as a tree. */
export const outline = {
  title: 'Outline of the landscape',
  hint: 'Arrow keys move and open. Letters find a name. Enter opens the panel. Shift and Enter moves the focus. Escape goes back.',
  gathered: 'There are too many to go through one by one, so lanes start closed, each with its number.',
  close: 'Close the outline',
  boards: { one: '{n} board', other: '{n} boards' },
  organisations: { one: '{n} organisation', other: '{n} organisations' },
  statements: { one: '{n} group', other: '{n} groups' },
  seats: { one: '{n} seat', other: '{n} seats' },
  sitsOn: { one: 'sits on {n} board', other: 'sits on {n} boards' },
  noSeat: 'no seat recorded',
  missing: {
    one: '{kind}: none recorded for {n} area, which is not known to be none',
    other: '{kind}: none recorded for {n} areas, which is not known to be none',
  },
  filteredOut: 'filtered out',
  inFocus: 'in focus',
  stepsAway: { one: '{n} step from the focus', other: '{n} steps from the focus' },
} as const;
