import { useLayoutEffect, type RefObject } from 'react';

/**
 * Sets a row ever tighter, a step at a time, until its parts stand side by side in it, before anybody sees it. What each step gives up is
 * said by style sheets, under `[data-tight~='step']`. Measured and not guessed: words differ by language, and names by landscape.
 */
export function useFit(row: RefObject<HTMLElement | null>, steps: readonly string[]): void {
  useLayoutEffect(() => {
    const element = row.current;
    if (element === null) return undefined;
    let fitted = '';
    // What has stood in it before, as when a filter is set and taken back, need not be measured again.
    const known = new Map<string, readonly string[]>();
    const fit = (): void => {
      const now = `${element.clientWidth} ${whatStandsIn(element)}`;
      if (now === fitted) return;
      fitted = now;
      const before = known.get(now);
      if (before === undefined) known.set(now, setToFit(element, steps));
      else tighten(element, before);
    };
    const fitAnew = (): void => {
      fitted = '';
      known.clear();
      fit();
    };
    const sizes = new ResizeObserver(fit);
    sizes.observe(element);
    // With the next frame, before it is painted: to measure is to lay out the page, which it does then in any case.
    let frame = 0;
    const fitSoon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(fit);
    };
    const words = new MutationObserver(fitSoon);
    words.observe(element, { childList: true, characterData: true, subtree: true, attributeFilter: ['aria-current'] });
    document.fonts.addEventListener('loadingdone', fitAnew);
    fit();
    return () => {
      sizes.disconnect();
      words.disconnect();
      cancelAnimationFrame(frame);
      document.fonts.removeEventListener('loadingdone', fitAnew);
    };
  }, [row, steps]);
}

/** The words and the parts of a row, without what opens beneath one of them, such as what a search finds: that takes no room in it. */
function whatStandsIn(element: HTMLElement): string {
  const said: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
    node instanceof HTMLElement && node.dataset['beneath'] !== undefined ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    said.push(node instanceof Element ? `<${node.getAttribute('aria-current') ?? ''}` : (node.nodeValue ?? ''));
  return said.join(' ');
}

function tighten(element: HTMLElement, given: readonly string[]): void {
  element.dataset['tight'] = given.join(' ');
}

/** What it gives up so that all of it stands in it. */
function setToFit(element: HTMLElement, steps: readonly string[]): readonly string[] {
  const fits = (given: readonly string[]): boolean => {
    tighten(element, given);
    return isWideEnough(element);
  };
  let given = steps.slice(
    0,
    fewest(steps.length, count => fits(steps.slice(0, count))),
  );
  fits(given);
  // What a later step made needless is taken back, unless the row would grow.
  const height = element.offsetHeight;
  for (const step of given.slice(0, -1).toReversed()) {
    const without = given.filter(other => other !== step);
    if (fits(without) && element.offsetHeight <= height) given = without;
  }
  tighten(element, given);
  return given;
}

/** The least number of steps that is enough, or all: mostly none is needed, and else they are halved, for each try is a layout of the page. */
function fewest(all: number, isEnough: (count: number) => boolean): number {
  if (isEnough(0)) return 0;
  let [tooFew, enough] = [0, all];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

/** By its parts, for what opens beneath one of them may well be wider; what is marked `data-whole` is not to be cut short either. */
function isWideEnough(element: HTMLElement): boolean {
  const { right } = element.getBoundingClientRect();
  const isInside = [...element.children].every(part => part.getBoundingClientRect().right <= right + 0.5);
  return isInside && [...element.querySelectorAll('[data-whole]')].every(isWhole);
}

/** A line that stands lower than its box by less than a pixel or two is there to be read. */
function isWhole(part: Element): boolean {
  return part.scrollWidth <= part.clientWidth && part.scrollHeight <= part.clientHeight + 2;
}
