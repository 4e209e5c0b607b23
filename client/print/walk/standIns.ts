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

export function placeStandIns(root: Element): void {
  for (const element of root.querySelectorAll('*')) {
    for (const where of ['before', 'after'] as const) {
      const style = getComputedStyle(element, `::${where}`);
      if (['none', 'normal'].includes(style.content) || style.display === 'none' || element.hasAttribute(`data-${where}`)) continue;
      const standIn = element.ownerDocument.createElement('span');
      for (const property of copied) standIn.style.setProperty(property, style.getPropertyValue(property));
      standIn.textContent = saidIn(style.content);
      element.setAttribute(`data-${where}`, '');
      if (where === 'before') element.prepend(standIn);
      else element.append(standIn);
    }
  }
}

/** Behind a stroke stands what is heard in its place. */
function saidIn(content: string): string {
  return /^"((?:[^"\\]|\\.)*)"/.exec(content)?.[1]?.replaceAll(/\\(.)/g, '$1') ?? '';
}
