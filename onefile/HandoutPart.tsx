/** Stands for handouts and slides, which the file does not offer, as it offers no sheets: their letters are too much for an e-mail. */
export function HandoutPart(): null {
  return null;
}
