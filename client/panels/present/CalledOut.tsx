/** Who is spoken of, beside the picture, in letters for the last row; more than there is room for turns over page by page. */
import { useImperativeHandle, useLayoutEffect, useMemo, useRef, useState, type ReactElement, type Ref } from 'react';
import { compareIn } from '../../../schema/words/collate.ts';
import { dateIn } from '../../../schema/words/dates.ts';
import { nameIn } from '../../state/landscape.ts';
import { usePassing, useExplorer, useSay, useSession, useWay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { NameText } from '../names/NameText.tsx';
import { useScene } from '../stories/useScene.ts';
import { calledSentence } from './calledSentence.ts';
import { callOutOf } from './callOut.ts';
import styles from './Present.module.css';

export interface NamesTurner {
  /** Answers whether there was something to turn. */
  turn(by: 1 | -1): boolean;
}

export function CalledOut({ ref }: { readonly ref: Ref<NamesTurner> }): ReactElement | null {
  const say = useSay();
  const viewSay = useViewSay();
  const { index } = useExplorer();
  const session = useSession(whole => whole);
  const passing = usePassing();
  const way = useWay();
  const scene = useScene();
  const called = useMemo(() => callOutOf(index, session, { passing, way }), [index, session, passing, way]);
  const names = useMemo(() => {
    const named = (called?.ids ?? []).flatMap(id => {
      const body = index.bodyById.get(id);
      return body === undefined ? [] : [{ id, name: nameIn(body, say.language) }];
    });
    const compare = compareIn(say.language);
    return called?.said === 'way' ? named : named.toSorted((a, b) => compare(a.name.text, b.name.text) || (a.id < b.id ? -1 : 1));
  }, [called, index, say.language]);
  const list = useRef<HTMLUListElement>(null);
  const { from, seen, turn } = usePages(list, names.length, say.language);
  useImperativeHandle(ref, () => ({ turn }));
  if (called === null) return null;
  const { asOf } = session.filters;
  return (
    <aside className={styles['called']} aria-label={viewSay('present', 'named')} data-testid="called">
      {called.heads.map(id => {
        const body = index.bodyById.get(id);
        return body === undefined ? null : (
          <h2 key={id} className={styles['head']} data-head={id}>
            <NameText name={nameIn(body, say.language)} />
          </h2>
        );
      })}
      {scene === null || scene.problems.length === 0 ? null : <p className={styles['gone']}>{viewSay('stories', 'gone')}</p>}
      <p className={styles['kind']}>
        {calledSentence(called, index, viewSay)}
        {asOf === null ? null : `, ${viewSay('present', 'asOf', { day: dateIn(asOf, say.language) })}`}
      </p>
      <ul ref={list} className={styles['names']}>
        {names.map(({ id, name }, at) => (
          <li key={id} data-named={id} hidden={at < from} data-unseen={at >= from + seen ? '' : undefined}>
            <NameText name={name} />
          </li>
        ))}
      </ul>
      {seen >= names.length ? null : (
        <p className={styles['kind']}>
          {from + seen < names.length ? viewSay('present', 'more', { n: names.length - from - seen }) : viewSay('present', 'again')}
        </p>
      )}
    </aside>
  );
}

/** Which names stand in sight: as many as there is room for from the first of the page. */
function usePages(
  list: { readonly current: HTMLElement | null },
  count: number,
  language: string,
): { readonly from: number; readonly seen: number; readonly turn: (by: 1 | -1) => boolean } {
  // Where the pages before this one began: they are not all as long.
  const [starts, setStarts] = useState<readonly number[]>([0]);
  const from = starts.at(-1) ?? 0;
  const [seen, setSeen] = useState(count);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const end = element.getBoundingClientRect().bottom + 1;
      const rows = [...element.children].slice(from);
      setSeen(rows.filter(row => row.getBoundingClientRect().bottom <= end).length);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [list, from, count, language]);
  const turn = (by: 1 | -1): boolean => {
    if (seen >= count) return false;
    const next = from + Math.max(1, seen);
    if (by === -1) setStarts(starts.length === 1 ? starts : starts.slice(0, -1));
    else setStarts(next >= count ? [0] : [...starts, next]);
    return true;
  };
  return { from, seen, turn };
}
