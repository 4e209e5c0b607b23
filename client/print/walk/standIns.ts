/** What a stylesheet adds before and after elements cannot be asked where it stands: an element takes its place. */

const copied = [
  'display position top right bottom left width height min-width flex align-self order float grid-area',
  'margin-top margin-right margin-bottom margin-left padding-top padding-right padding-bottom padding-left box-sizing',
  'background-color background-image background-size background-repeat opacity transform vertical-align visibility clip-path',
  'border-top border-right border-bottom border-left',
  'border-top-left-radius border-top-right-radius border-bottom-left-radius border-bottom-right-radius',
  'color font-size font-weight font-style line-height letter-spacing text-transform white-space writing-mode',
].flatMap(names => names.split(' '));

/** Silences what stands in the stylesheet, for a sheet of the document in which it is. */
export const silencing = '[data-before]::before, [data-after]::after { content: none !important; }';

interface Wanted {
  readonly element: Element;
  readonly where: 'before' | 'after';
  readonly said: string;
  readonly style: readonly (readonly [property: string, value: string])[];
}

/** All are asked for before the first is placed: a page that changes between two questions is laid out anew for each. */
export function placeStandIns(root: Element): void {
  const wanted = [...root.querySelectorAll('*')].flatMap(element => [...wantedOf(element, 'before'), ...wantedOf(element, 'after')]);
  for (const { element, where, said, style } of wanted) {
    const standIn = element.ownerDocument.createElement('span');
    for (const [property, value] of style) standIn.style.setProperty(property, value);
    standIn.textContent = said;
    element.setAttribute(`data-${where}`, '');
    if (where === 'before') element.prepend(standIn);
    else element.append(standIn);
  }
}

function wantedOf(element: Element, where: Wanted['where']): readonly Wanted[] {
  const computed = getComputedStyle(element, `::${where}`);
  if (['none', 'normal'].includes(computed.content) || computed.display === 'none') return [];
  const style = copied.map(property => [property, computed.getPropertyValue(property)] as const);
  return [{ element, where, said: saidIn(computed.content), style }];
}

/** Behind a stroke stands what is heard in its place. */
function saidIn(content: string): string {
  return /^"((?:[^"\\]|\\.)*)"/.exec(content)?.[1]?.replaceAll(/\\(.)/g, '$1') ?? '';
}
