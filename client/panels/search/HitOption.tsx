// oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- An option element holds text only, and the keys of a combobox are its box's.
import { useEffect, useRef, type ReactElement } from 'react';
import { useSay } from '../explorer.ts';
import { NameText } from '../names/NameText.tsx';
import type { ToldHit } from './hits.ts';
import styles from './SearchBox.module.css';

interface HitOptionProps {
  readonly id: string;
  readonly hit: ToldHit;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

export function HitOption({ id, hit, isActive, onChoose }: HitOptionProps): ReactElement {
  const say = useSay();
  const item = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <div
      ref={item}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      aria-disabled={hit.choose === null || undefined}
      className={styles['hit']}
      // The box keeps the keyboard.
      onPointerDown={event => event.preventDefault()}
      onClick={onChoose}
    >
      <span className={styles['name']}>
        <NameText name={hit.name} />
      </span>
      <span className={styles['kind']}>{hit.kind}</span>
      {hit.meaning !== null && (
        <span className={styles['meaning']} lang={say.language === 'en' ? undefined : 'en'}>
          {hit.meaning}
        </span>
      )}
      {hit.found !== null && (
        <span className={styles['more']}>
          {hit.found.before}
          <span lang={hit.found.language === null || hit.found.language === say.language ? undefined : hit.found.language}>
            {hit.found.matched}
          </span>
          {hit.found.after}
        </span>
      )}
      {hit.does !== null && <span className={styles['more']}>{hit.does}</span>}
    </div>
  );
}
