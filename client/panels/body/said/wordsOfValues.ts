/** Years and money as the language writes them. */
export function yearOf(date: string | null): string | null {
  return date === null ? null : date.slice(0, 4);
}

/** Pounds are written alike in both languages; browsers that know no Welsh would write them as their owner's language does. */
export function poundsIn(pounds: number): string {
  return inPounds.format(pounds);
}

const inPounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 });
