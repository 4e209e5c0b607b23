/** What stands beside a ribbon and how much room it has: past its mark, the arrow of what runs back before it. */
import type { Ribbon } from '../../charts/sankey/picture.ts';
import type { Say } from '../../../schema/words/say.ts';
import type { Line } from './fitText.ts';
import { courseOf, type AnyFlow } from './flow.ts';
import { flowName, flowRemarks, type FlowName } from './flowWords.ts';

interface RibbonText {
  readonly line: Line;
  readonly lang: FlowName['lang'];
  readonly x: number;
  readonly room: number;
}

/** Past the mark of what stops where it begins, or the head of an arrow. */
const pastMark = 10;

export function ribbonText({ label, course }: Ribbon, flow: AnyFlow, say: Say): RibbonText {
  const stopped = courseOf(flow);
  const isAtStart = label.anchor === 'start';
  const isMarked = isAtStart ? stopped === 'HELD' || stopped === 'NONE' || course === 'back' : stopped === 'ENDED';
  const past = isMarked ? pastMark : 0;
  const { text, lang } = flowName(flow, say);
  const sign = course === 'back' ? '↩ ' : course === 'loop' ? '↻ ' : '';
  return {
    line: { name: sign + text, remarks: flowRemarks(flow, say) },
    lang,
    x: label.x + (isAtStart ? past : -past),
    room: label.room - past,
  };
}
