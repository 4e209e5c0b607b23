/** What was said at a meeting, each in one line; and what names the meeting as a source. */
export const remark = {
  confirm: 'Confirmed: {what}',
  dispute: 'Disputed: {what}',
  missing: 'Missing: {what}',
  missingThere: 'Missing: {other} on {about}',
  idea: 'Idea on {what}',
  landscape: 'the landscape as a whole',
  minutes: 'Minutes: {name}',
} as const;
