/** Any flows at all make a picture: nothing is lost, nothing leaves its bar, parts stay within totals and labels keep apart. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedbackIn } from '../../client/charts/sankey/feedback.ts';
import type { Ribbon } from '../../client/charts/sankey/picture.ts';
import { measures, sankeyPicture } from '../../client/charts/sankey/sankeyPicture.ts';
import type { Stream } from '../../client/charts/sankey/stream.ts';

const body = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const amount = fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 200_000_000 }));
const flow = fc.record({ from: body, to: body, amount, isMeasured: fc.boolean(), within: fc.option(fc.nat(30)) });
const streams: fc.Arbitrary<readonly Stream[]> = fc.array(flow, { minLength: 1, maxLength: 30 }).map(flows =>
  flows.map(({ from, to, amount: own, isMeasured, within }, at): Stream => {
    const measure = own !== null ? 'amount' : isMeasured ? 'unknown' : 'none';
    return { id: `f${at}`, from, to, amount: own, measure, within: within === null ? null : `f${within}` };
  }),
);

const slack = 0.01;

describe('the picture of any flows', () => {
  it('draws each once, within the bars it joins, none without breadth', () => {
    fc.assert(
      fc.property(streams, flows => {
        const { bars, ribbons, height } = sankeyPicture(flows, { width: 1200 });
        expect(ribbons.map(({ id }) => id).toSorted()).toEqual(flows.map(({ id }) => id).toSorted());
        const barOf = new Map(bars.map(bar => [bar.id, bar]));
        for (const ribbon of ribbons) {
          const { from, to } = flows.find(({ id }) => id === ribbon.id) ?? { from: '', to: '' };
          expect(ribbon.breadth).toBeGreaterThan(0);
          for (const [end, id] of [
            [ribbon.from, from],
            [ribbon.to, to],
          ] as const) {
            const bar = barOf.get(id) ?? { y: NaN, height: NaN };
            expect(end.y - ribbon.breadth / 2).toBeGreaterThanOrEqual(bar.y - slack);
            expect(end.y + ribbon.breadth / 2).toBeLessThanOrEqual(bar.y + bar.height + slack);
          }
        }
        for (const { y, height: own } of bars) expect(y + own).toBeLessThanOrEqual(height + slack);
      }),
    );
  });

  it('keeps bars of a column apart, and runs all but the broken flows one way', () => {
    fc.assert(
      fc.property(streams, flows => {
        const { bars, ribbons } = sankeyPicture(flows, { width: 1200 });
        const pairs = bars.flatMap(one =>
          bars.filter(other => one.column === other.column && one.y < other.y).map(other => [one, other] as const),
        );
        for (const [one, other] of pairs) expect(one.y + one.height).toBeLessThanOrEqual(other.y - measures.gap + slack);
        const back = feedbackIn(flows);
        for (const { id, from, to } of ribbons) expect(from.x < to.x).toBe(!back.has(id));
      }),
    );
  });

  it('leaves each part within its total', () => {
    fc.assert(
      fc.property(streams, flows => {
        const { ribbons } = sankeyPicture(flows, { width: 1200 });
        for (const part of ribbons.filter(({ isPart }) => isPart)) {
          const total = ribbons.find(({ id }) => id === flows.find(own => own.id === part.id)?.within);
          if (total === undefined) throw new Error('A part without a total.');
          expect(part.from.y - part.breadth / 2).toBeGreaterThanOrEqual(total.from.y - total.breadth / 2 - slack);
          expect(part.from.y + part.breadth / 2).toBeLessThanOrEqual(total.from.y + total.breadth / 2 + slack);
        }
      }),
    );
  });

  it('gives each label room of its own', () => {
    const boxOf = ({ label: { x, y, room, anchor } }: Ribbon) => ({
      left: anchor === 'start' ? x : x - room,
      right: anchor === 'start' ? x + room : x,
      y,
    });
    fc.assert(
      fc.property(streams, flows => {
        const boxes = sankeyPicture(flows, { width: 1200 }).ribbons.map(boxOf);
        const beside = boxes.flatMap((one, at) =>
          boxes.slice(at + 1).flatMap(other => (Math.abs(one.y - other.y) < measures.line - 1 ? [[one, other] as const] : [])),
        );
        for (const [one, other] of beside) expect(one.right <= other.left + slack || other.right <= one.left + slack).toBe(true);
      }),
    );
  });
});
