/** A second window of the same page, for who speaks: opened empty, so that it needs no network, and dressed as the page is. */
import { useEffect, useEffectEvent, useState } from 'react';

interface WindowOfNotes {
  /** Null while there is none. */
  readonly opened: Window | null;
  /** Answers whether the browser allows it. */
  open(): boolean;
  close(): void;
}

const wanted = 'popup,width=980,height=720';

export function useWindowOfNotes({ title, language }: { readonly title: string; readonly language: string }): WindowOfNotes {
  const [opened, setOpened] = useState<Window | null>(null);
  const gone = useEffectEvent(() => setOpened(null));

  useEffect(() => {
    if (opened === null) return undefined;
    const onGone = (): void => gone();
    const closeToo = (): void => opened.close();
    opened.addEventListener('pagehide', onGone);
    window.addEventListener('pagehide', closeToo);
    return () => {
      opened.removeEventListener('pagehide', onGone);
      window.removeEventListener('pagehide', closeToo);
      opened.close();
    };
  }, [opened]);

  useEffect(() => {
    if (opened !== null) name(opened.document, title, language);
  }, [opened, title, language]);

  return {
    opened,
    open: () => {
      const other = window.open('', '', wanted) as (Window & typeof globalThis) | null;
      if (other !== null) dress(other);
      setOpened(other);
      return other !== null;
    },
    close: () => setOpened(null),
  };
}

function name(page: Document, title: string, language: string): void {
  page.title = title;
  page.documentElement.lang = language;
}

/** Sheets made by hand stand under no policy of the page and are fetched from nowhere; the letters they name are those that the page holds. */
function dress(other: Window & typeof globalThis): void {
  const rules = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules].map(({ cssText }) => fromItsPlace(cssText, sheet.href)));
  const sheet = new other.CSSStyleSheet();
  sheet.replaceSync(rules.filter(rule => !rule.startsWith('@import')).join('\n'));
  other.document.adoptedStyleSheets = [sheet];
}

/** What a rule names by a way from its own file is named whole: the new window stands elsewhere. */
function fromItsPlace(rule: string, file: string | null): string {
  if (file === null) return rule;
  return rule.replaceAll(/url\("([^"]+)"\)/g, (_whole, named: string) => `url("${new URL(named, file).href}")`);
}
