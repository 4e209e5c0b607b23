/** Most of what is in sight goes by, and enough stays to read on from. */
const share = 0.7;

/** Moves what can be scrolled in a view by most of a screen. */
export function scrollIn(view: HTMLElement | null, by: 1 | -1): void {
  const moved = [...(view?.querySelectorAll<HTMLElement>('*') ?? [])].find(isScrolled);
  const isQuiet = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  moved?.scrollBy({ top: by * share * moved.clientHeight, behavior: isQuiet ? 'instant' : 'smooth' });
}

function isScrolled(element: HTMLElement): boolean {
  return element.scrollHeight > element.clientHeight + 4 && /auto|scroll/.test(getComputedStyle(element).overflowY);
}
