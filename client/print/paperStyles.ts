/** The styles of the page as they are on paper, for a frame in which it is laid out as on a sheet. */
import { silencing } from './walk/standIns.ts';

/** A frame is as high as what stands in it, and of no other ground than paper. */
const ownRules = `
[data-sheet-head] { display: none !important; }
svg { max-height: none !important; }
html, body { height: auto !important; background: #fff !important; }
*, *::before, *::after { transition: none !important; animation: none !important; }
${silencing}
`;

/** Taken together: what is said for paper holds, what is said for screens alone does not. */
export async function paperStylesOf(page: Document): Promise<readonly string[]> {
  const texts = await Promise.all([...page.styleSheets].map(sheet => textOf(sheet, page)));
  // Each by itself: what one leaves open at its end swallows nothing of the next.
  return [...texts.map(forPaper), ownRules];
}

/** As it was written: what a browser tells of its rules is not all that stands in them. */
async function textOf({ href, ownerNode }: CSSStyleSheet, page: Document): Promise<string> {
  if (href === null) return absolute(ownerNode?.textContent ?? '', page.baseURI);
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`The style sheet ${href} could not be had: ${answer.status}.`);
  return absolute(await answer.text(), href);
}

function forPaper(css: string): string {
  return css.replaceAll(/@media([^{]+)\{/g, (rule, media: string) => {
    if (/\bscreen\b/.test(media)) return '@media not all{';
    return /\bprint\b/.test(media) ? `@media${media.replaceAll(/\bprint\b/g, 'all')}{` : rule;
  });
}

function absolute(css: string, base: string): string {
  return css.replaceAll(
    /url\((["']?)(?!data:|#)([^"')]+)\1\)/g,
    (_all, _quote, address: string) => `url("${new URL(address, base).href}")`,
  );
}
