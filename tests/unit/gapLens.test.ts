/** What the map of Wales says under the lens of gaps, on the narrowest boxes of a usual screen too. Every letter is half as wide as it is high. */
import { describe, expect, test } from 'vitest';
import { GapLoadsDocument, type GapLoadsQuery } from '../../client/api/generated/graphql.ts';
import { pictureOf } from '../../client/canvas/picture.ts';
import { layOutMap } from '../../client/layout/mapLayout.ts';
import { leastFontPx } from '../../client/layout/labels.ts';
import { sayerFor } from '../../client/panels/map/useMapLayout.ts';
import { gapLoadsIn } from '../../client/state/gapLoads.ts';
import { answerTo } from '../world/onClient.ts';
import { halfWide } from '../world/saltmarshMap.ts';
import { wales } from '../world/wales.ts';
import { walesIndex as index } from '../world/walesOnClient.ts';

const gapLoads = gapLoadsIn((await answerTo(wales, GapLoadsDocument, {})) as GapLoadsQuery);
const layout = layOutMap(index, { size: { width: 1200, height: 760 }, folded: new Set(), kept: null, measure: halfWide });
const passing = new Set(index.bodyById.keys());

function said(lens: 'gaps' | 'structure') {
  const loads = lens === 'gaps' ? gapLoads : null;
  const picture = pictureOf(index, layout, { lens, selected: null, passing, surroundings: null, gapLoads: loads });
  const sayer = sayerFor(index, picture, { language: 'en', measure: halfWide, seenWidth: 1200, gapLoads: loads });
  const at = sayer({ zoom: 1, pan: { x: 0, y: 0 } });
  return layout.bars.map(bar => ({ id: bar.bodyId, label: at.labelOf(bar) }));
}

describe('under the lens of gaps', () => {
  const boxes = said('gaps');

  test('every box of a body with gaps says how many, in letters that can be read', () => {
    const counted = boxes.filter(({ id }) => gapLoads.has(id));
    expect(counted.length).toBeGreaterThan(200);
    expect(counted.filter(({ label }) => label.count === null).map(({ id }) => id)).toEqual([]);
    expect(counted.every(({ label }) => label.fontPx >= leastFontPx)).toBe(true);
  });

  test('only what its lane and its columns tell apart gives up its name', () => {
    const nameless = boxes.filter(({ label }) => label.lines.length === 0).map(({ id }) => index.laneByBody.get(id)?.nameEn.text);
    expect([...new Set(nameless)]).toEqual(['Channel panels', 'Scrutiny committees', 'Councils', 'County voluntary councils']);
  });

  test('names stay under the other lenses', () => {
    expect(said('structure').filter(({ label }) => label.lines.length === 0)).toEqual([]);
  });
});
