/** Words that mark a recorded name. */
export const names = {
  inEnglish: 'in English, as recorded',
  inWelsh: 'in Welsh, as it was said',
  noWelsh: 'no Welsh name recorded',
  noEnglish: 'no English name recorded',
  toCheck: 'name still to be checked',
} as const;
