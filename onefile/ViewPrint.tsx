/** Stands for the dialogue of printed sheets, which the file does not offer: the letters for them alone are too much for an e-mail. The browser's own print is there. */
export function ViewPrint(): null {
  return null;
}
