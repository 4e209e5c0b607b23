/** Words that mark a recorded name. */
export const names = {
  noWelsh: 'no Welsh name recorded',
  noEnglish: 'no English name recorded',
  toCheck: 'name still to be checked',
} as const;
