import type { ReactElement, ReactNode } from 'react';
import styles from './StatePage.module.css';

interface MessageProps {
  readonly title: string;
  readonly text: string;
  /** In the words of the server, which speaks English. */
  readonly said?: { readonly label: string; readonly words: string } | null;
  readonly children?: ReactNode;
}

/** What happened, what it means, and what can be done about it. */
export function Message({ title, text, said = null, children }: MessageProps): ReactElement {
  return (
    <div className={styles['card']}>
      <h1 className={styles['title']}>{title}</h1>
      <p className={styles['text']}>{text}</p>
      {said !== null && (
        <p className={styles['said']}>
          {said.label}
          <span lang="en">{said.words}</span>
        </p>
      )}
      {children}
    </div>
  );
}
