/** A text of the picture that leads on: what is seen may be cut short, what is heard is whole. */
import type { ReactElement, ReactNode } from 'react';
import type { Producer } from '../../state/producers.ts';
import { ActLink } from '../frame/ActLink.tsx';
import styles from './FlowPicture.module.css';

interface TextLinkProps {
  readonly step: Producer;
  /** What it says to who hears it, or points at it. */
  readonly said: string;
  /** The tab key comes to it, and from there the arrow keys lead on. */
  readonly isStop: boolean;
  /** Where it can be pointed at. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly children: ReactNode;
}

export function TextLink({ step, said, isStop, box, children }: TextLinkProps): ReactElement {
  return (
    <>
      <g aria-hidden="true">{children}</g>
      <ActLink step={step} tabIndex={isStop ? 0 : -1} label={said}>
        <title>{said}</title>
        <rect className={styles['reach']} {...box} rx="2" />
      </ActLink>
    </>
  );
}
