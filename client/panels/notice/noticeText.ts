import { dateIn } from '../../../schema/words/dates.ts';
import type { Say } from '../../../schema/words/say.ts';
import { choiceNames } from '../../state/choices.ts';
import type { Notice } from '../../state/notice.ts';

/** A notice in words. Parameters of the address are called by what they are. */
export function noticeText(notice: Notice, say: Say): string {
  switch (notice.kind) {
    case 'unknownParameter':
      return say('page', 'unknownParameter', { name: notice.name });
    case 'unknownValue':
    case 'laterValue':
    case 'notInLandscape':
      return say('page', notice.kind, { name: parameterIn(notice.name, say), value: notice.value });
    case 'brokenWay':
    case 'flowsGone':
      return say('page', notice.kind, { n: notice.missing });
    case 'partedWay':
      return say('page', notice.kind);
    case 'unknownPage':
    case 'notWeights':
    case 'unknownRule':
    case 'notADate':
    case 'tooEarly':
      return say('page', notice.kind, { value: notice.value });
    case 'asOfFailed':
      return say('page', notice.kind, { value: dateIn(notice.value, say.language) });
  }
}

const named = [
  'focus',
  'partnership',
  'organisation',
  'lang',
  'view',
  'lens',
  'steps',
  'direction',
  'kind',
  'tier',
  'sector',
  'devolution',
  'theme',
  'members',
  'certainty',
  'family',
  'area',
  'lanes',
  'closeUp',
  'outline',
  'rows',
  'sort',
  'at',
  'as',
  'pair',
  'story',
  'scene',
  'whatif',
  ...choiceNames,
] as const;

/** What a parameter of the address is called. */
export function parameterIn(name: string, say: Say): string {
  const known = named.find(parameter => parameter === name);
  return known === undefined ? name : say('page', known);
}
