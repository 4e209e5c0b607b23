/** The picture of flows, laid out so that their names stand whole: what one line cuts is given another. */
import type { Say } from '../../../schema/words/say.ts';
import type { Ribbon, SankeyPicture } from '../../charts/sankey/picture.ts';
import { sankeyPicture } from '../../charts/sankey/sankeyPicture.ts';
import { isWholeIn, type Width } from './fitText.ts';
import type { AnyFlow } from './flow.ts';
import { ribbonText } from './ribbonText.ts';
import { streamOf } from './streams.ts';

interface Shown {
  readonly width: number;
  readonly alike: boolean;
  readonly say: Say;
  readonly textWidth: Width;
}

const mostLines = 3;

/** Where one label takes more lines all below it move, and may meet other bars: again, but not for ever. */
const mostRounds = 4;

export function pictureOf(flows: readonly AnyFlow[], { width, alike, say, textWidth }: Shown): SankeyPicture {
  const streams = flows.map(streamOf);
  const flowById = new Map(flows.map(flow => [flow.id, flow]));
  const drawnWith = (tall: ReadonlyMap<string, number>): SankeyPicture => sankeyPicture(streams, { width, alike, tall });
  const isWhole = (ribbon: Ribbon, lines: number): boolean => {
    const flow = flowById.get(ribbon.id);
    if (flow === undefined) return true;
    const { line, room } = ribbonText(ribbon, flow, say);
    return isWholeIn(line, { room, lines }, textWidth);
  };
  const cutIn = ({ ribbons }: SankeyPicture): readonly Ribbon[] => ribbons.filter(ribbon => !isWhole(ribbon, ribbon.label.lines));
  let tall: ReadonlyMap<string, number> = new Map();
  let picture = drawnWith(tall);
  for (let round = 0; round < mostRounds && cutIn(picture).length > 0; round += 1) {
    tall = new Map([...tall, ...cutIn(picture).map(({ id, label }) => [id, Math.min(mostLines, label.lines + 1)] as const)]);
    picture = drawnWith(tall);
  }
  // What came to stand beside more room after all needs no further line.
  const needed = picture.ribbons.filter(ribbon => ribbon.label.lines > 1 && !isWhole(ribbon, ribbon.label.lines - 1));
  const spared = drawnWith(new Map(needed.map(({ id, label }) => [id, label.lines])));
  return cutIn(spared).length <= cutIn(picture).length ? spared : picture;
}
