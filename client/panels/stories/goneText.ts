import type { Say } from '../../../schema/words/say.ts';
import type { ViewSay } from '../../../schema/words/viewing.ts';
import type { Notice } from '../../state/notice.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { noticeText, parameterIn } from '../notice/noticeText.ts';

/** What a scene asks for and this landscape does not have, in words. */
export function goneText(problem: Notice, say: Say, viewSay: ViewSay): string {
  if (problem.kind !== 'notInLandscape') return noticeText(problem, say);
  return viewSay('stories', 'goneThing', { name: capitalised(parameterIn(problem.name, say)), value: problem.value });
}
