import { termSet } from '../terms.ts';

/** What a step of a scenario supposes of a body; what follows names what stands beside it. */
export const scenarioAction = termSet('scenario action', {
  end: { en: 'comes to an end', cy: 'yn dod i ben' },
  merge: { en: 'is merged into', cy: 'yn cael ei uno â' },
  'add seat': { en: 'takes a seat on', cy: 'yn cymryd sedd ar' },
  'end seat': { en: 'gives up its seat on', cy: 'yn ildio ei sedd ar' },
  'move duty': { en: 'hands a duty to', cy: 'yn trosglwyddo dyletswydd i' },
});

/** What somebody means by a remark. */
export const remarkSort = termSet('sort of remark', {
  confirm: { en: 'confirms', cy: 'yn cadarnhau' },
  dispute: { en: 'disputes', cy: 'yn gwrth-ddweud' },
  missing: { en: 'something is missing', cy: 'mae rhywbeth ar goll' },
  idea: { en: 'an idea', cy: 'syniad' },
});

/** What became of a remark after the meeting. */
export const remarkOutcome = termSet('outcome of a remark', {
  accepted: { en: 'accepted', cy: "wedi'i dderbyn" },
  refused: { en: 'not taken up', cy: 'heb ei dderbyn' },
});
