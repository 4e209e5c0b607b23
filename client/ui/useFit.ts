import { useLayoutEffect, type RefObject } from 'react';

/**
 * Sets a row ever tighter, a step at a time, until its parts stand side by side in it, before anybody sees it. What each step gives up is
 * said by style sheets, under `[data-tight~='step']`. Measured and not guessed: words differ by language, and names by landscape.
 */
export function useFit(row: RefObject<HTMLElement | null>, steps: readonly string[]): void {
  useLayoutEffect(() => {
    const element = row.current;
    if (element === null) return undefined;
    const fit = (): void => setToFit(element, steps);
    const sizes = new ResizeObserver(fit);
    sizes.observe(element);
    const words = new MutationObserver(fit);
    words.observe(element, { childList: true, characterData: true, subtree: true });
    document.fonts.addEventListener('loadingdone', fit);
    fit();
    return () => {
      sizes.disconnect();
      words.disconnect();
      document.fonts.removeEventListener('loadingdone', fit);
    };
  }, [row, steps]);
}

function setToFit(element: HTMLElement, steps: readonly string[]): void {
  const fits = (given: readonly string[]): boolean => {
    element.dataset['tight'] = given.join(' ');
    return isWideEnough(element);
  };
  let given: readonly string[] = [];
  while (!fits(given) && given.length < steps.length) given = steps.slice(0, given.length + 1);
  // What a later step made needless is taken back, unless the row would grow.
  const height = element.offsetHeight;
  for (const step of given.slice(0, -1).toReversed()) {
    const without = given.filter(other => other !== step);
    if (fits(without) && element.offsetHeight <= height) given = without;
  }
  element.dataset['tight'] = given.join(' ');
}

/** By its parts, for what opens beneath one of them may well be wider; what is marked `data-whole` is not to be cut short either. */
function isWideEnough(element: HTMLElement): boolean {
  const { right } = element.getBoundingClientRect();
  const isInside = [...element.children].every(part => part.getBoundingClientRect().right <= right + 0.5);
  return isInside && [...element.querySelectorAll('[data-whole]')].every(part => part.scrollWidth <= part.clientWidth);
}
