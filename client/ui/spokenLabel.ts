/** A name to be heard that holds what is seen, so that those who speak to the page are understood. */
export function spokenLabel(seen: string, spoken: string): string {
  return spoken.toLowerCase().includes(seen.toLowerCase()) ? spoken : `${seen}: ${spoken}`;
}
