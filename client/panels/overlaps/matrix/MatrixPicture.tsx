/** The cells of the matrix as one drawing: a path for each depth and each mark, however many cells there are. */
import { memo, type ReactElement } from 'react';
import type { LinkState } from '../../../api/generated/graphql.ts';
import { scoreText } from '../scoreText.ts';
import { depthOf, depths, type MatrixCell } from './cells.ts';
import styles from './Matrix.module.css';
import type { Places } from './places.ts';

interface MatrixPictureProps {
  readonly places: Places;
  readonly cellOf: (a: string, b: string) => MatrixCell;
}

/** From here on a cell has room for its number. */
const numberFrom = 30;

export const MatrixPicture = memo(function MatrixPicture({ places, cellOf }: MatrixPictureProps): ReactElement {
  const { ids, cell, rows, columns, width, height } = places;
  const fills = new Map<string, string>();
  const marks = new Map<string, string>();
  const numbers: { readonly key: string; readonly x: number; readonly y: number; readonly text: string; readonly ink: string }[] = [];
  const add = (paths: Map<string, string>, name: string, path: string): void => void paths.set(name, (paths.get(name) ?? '') + path);
  const size = cell - 1;
  for (const [row, a] of ids.entries()) {
    for (const [column, b] of ids.entries()) {
      const [x, y] = [columns[column] ?? 0, rows[row] ?? 0];
      const square = `M${x} ${y}h${size}v${size}h${-size}z`;
      const found = cellOf(a, b);
      if (found.is === 'known' || found.is === 'unknown') {
        const depth = found.is === 'known' ? depthOf(found.share) : 'unknown';
        const ink = found.is === 'known' && depths[depthOf(found.share)]?.ink === '#ffffff' ? 'light' : 'dark';
        add(fills, String(depth), square);
        add(marks, `${found.link} ${ink}`, markAt(found.link, { x, y, cell, isSmall: cell >= numberFrom }));
        if (found.is === 'known' && cell >= numberFrom)
          numbers.push({
            key: `${row} ${column}`,
            x: x + size / 2,
            y: y + size / 2 + 7,
            text: scoreText(found.share).replace(/^0/, ''),
            ink: depths[depthOf(found.share)]?.ink ?? '',
          });
      } else add(fills, found.is, square);
    }
  }
  return (
    <svg
      className={styles['picture']}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <pattern id="matrix-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" fill="#ffffff" />
          <rect width="1.4" height="5" fill="#8a97a9" />
        </pattern>
      </defs>
      {[...fills].map(([name, path]) => (
        <path key={name} d={path} className={styles[classOf(name)]} fill={fillOf(name)} />
      ))}
      {[...marks].map(([name, path]) => {
        const [link = '', ink = ''] = name.split(' ');
        const isHollow = link === 'GENERAL_ONLY' || link === 'GENERAL_FINDING_ONLY';
        const colour = ink === 'light' ? '#ffffff' : '#16202e';
        return <path key={name} d={path} fill={isHollow ? 'none' : colour} stroke={colour} strokeWidth={isHollow ? 1.25 : 0.5} />;
      })}
      {numbers.map(({ key, x, y, text, ink }) => (
        <text key={key} x={x} y={y} fill={ink} className={styles['number']}>
          {text}
        </text>
      ))}
    </svg>
  );
});

function classOf(name: string): string {
  return name === 'apart' || name === 'left out' || name === 'national' ? 'absent' : name === 'same' ? 'same' : 'filled';
}

function fillOf(name: string): string | undefined {
  if (name === 'unknown') return 'url(#matrix-hatch)';
  return depths[Number(name)]?.fill;
}

/** A disc for a link, a ring for one of such boards in general, a triangle for a finding; no mark where no link is recorded. */
function markAt(
  link: LinkState,
  { x, y, cell, isSmall }: { readonly x: number; readonly y: number; readonly cell: number; readonly isSmall: boolean },
): string {
  const size = cell - 1;
  const [centreX, centreY] = [x + size / 2, y + (isSmall ? size * 0.26 : size / 2)];
  const r = isSmall ? 3.4 : Math.max(3, size * 0.2);
  switch (link) {
    case 'DIRECT':
    case 'GENERAL_ONLY':
      return `M${centreX - r} ${centreY}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    case 'DIRECT_FINDING_ONLY':
    case 'GENERAL_FINDING_ONLY':
      return `M${centreX} ${centreY - r}l${r * 1.1} ${2 * r}h${-2.2 * r}z`;
    case 'NONE_RECORDED':
      return '';
  }
}
