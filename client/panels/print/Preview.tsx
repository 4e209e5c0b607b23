/** The first sheet, as it will be in the file. */
import { useEffect, useRef, type ReactElement } from 'react';
import { svgOf } from '../../print/svg.ts';
import type { Page } from '../../print/shapes.ts';
import styles from './PrintDialogue.module.css';

export function Preview({ page, label }: { readonly page: Page; readonly label: string }): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawn = new DOMParser().parseFromString(svgOf({ title: label, language: 'en' }, page, []), 'image/svg+xml').documentElement;
    drawn.removeAttribute('width');
    drawn.removeAttribute('height');
    place.current?.replaceChildren(document.adoptNode(drawn));
  }, [page, label]);
  return (
    <figure className={styles['figure']}>
      <div ref={place} className={styles['preview']} aria-hidden="true" inert />
      <figcaption className={styles['fine']}>{label}</figcaption>
    </figure>
  );
}
