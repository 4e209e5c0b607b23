/** The id of a section's heading, to jump to. */
export function facetHeading(section: string): string {
  return `compare-${section}`;
}

/** Numbers and notes lead to the rows behind them, and keyboards go along. */
export function jumpToFacet(section: string): void {
  const heading = document.getElementById(facetHeading(section));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
