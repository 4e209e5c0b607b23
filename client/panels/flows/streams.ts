/** Flows as the picture draws them. */
import type { Stream } from '../../charts/sankey/stream.ts';
import { amountOf, giverOf, type AnyFlow } from './flow.ts';

export function streamOf(flow: AnyFlow): Stream {
  const known = amountOf(flow);
  const isMoney = flow.__typename === 'FundingFlow';
  return {
    id: flow.id,
    from: giverOf(flow),
    to: flow.to.id,
    amount: isMoney && known === 'RECORDED' ? flow.amountGbp : null,
    measure: known === 'RECORDED' ? 'amount' : known === 'UNKNOWN' ? 'unknown' : 'none',
    within: isMoney ? (flow.partOf?.id ?? null) : null,
  };
}

/** A round amount that is drawn some twenty pixels broad. */
export function scaleAmount(perPixel: number): number {
  const about = perPixel * 24;
  const power = 10 ** Math.floor(Math.log10(about));
  const step = [5, 2, 1].find(one => one * power <= about) ?? 1;
  return step * power;
}

/** To two figures: what is drawn is no more exact. */
export function roughly(amount: number): number {
  return Number(amount.toPrecision(2));
}
