/** What-ifs as records to be committed, and what puts each change back. Pure: ids and words come from above. */
import type { CommitInput, Step_StepFragment as Step, Whatif_ScenarioFragment as Whatif } from '../../api/generated/graphql.ts';
import { remarkRecord } from '../../state/remark.ts';
import { withoutGaps } from '../../state/withoutGaps.ts';

/** What is written and taken out, without who, why and at which revision. */
export type Change = Pick<CommitInput, 'upsert' | 'remove'>;

type RecordInput = CommitInput['upsert'][number];

export type DraftStep = Pick<Step, 'action' | 'aboutId' | 'otherId' | 'dutyId' | 'role' | 'on'>;

export interface DraftWhatif {
  readonly nameEn: string;
  readonly nameCy: string;
  readonly why: string;
}

/** A name in one language alone stands for both until the other follows. */
export function whatifRecord(id: string, { nameEn, nameCy, why }: DraftWhatif, language: 'en' | 'cy'): RecordInput {
  const [english, welsh, reason] = [nameEn.trim(), nameCy.trim(), why.trim()];
  return {
    kind: 'Scenario',
    id,
    properties: withoutGaps({
      nameEn: english === '' ? welsh : english,
      nameCy: welsh,
      [language === 'cy' ? 'whyCy' : 'whyEn']: reason,
    }),
  };
}

export function stepRecord(id: string, scenario: string, order: number, step: DraftStep & { readonly note?: string | null }): RecordInput {
  const { action, aboutId: about, otherId: other, dutyId: duty, role, on, note = null } = step;
  return { kind: 'ScenarioStep', id, properties: withoutGaps({ scenario, order, action, about, other, duty, role, on, note }) };
}

export function nextOrder({ steps }: Pick<Whatif, 'steps'>): number {
  return Math.max(0, ...steps.map(({ order }) => order)) + 1;
}

/** The what-if goes, with its steps and what was said at its meeting. */
export function removing({ id, steps, remarks }: Whatif): Change {
  const own = [...steps.map(step => `ScenarioStep:${step.id}`), ...remarks.map(remark => `Remark:${remark.id}`)];
  return { upsert: [], remove: [...own, `Scenario:${id}`] };
}

/** As it was: what a deletion is put back with. */
export function restoring(whatif: Whatif): Change {
  const steps = whatif.steps.map(step => stepRecord(step.id, whatif.id, step.order, step));
  const remarks = whatif.remarks.map(remark => remarkRecord(whatif.id, remark));
  return { upsert: [recordOf(whatif), ...steps, ...remarks], remove: [] };
}

interface Copy {
  readonly id: string;
  readonly nameEn: string;
  readonly nameCy: string;
  /** Of the step at a place. */
  stepId(place: number): string;
}

export function duplicating(whatif: Whatif, { id, nameEn, nameCy, stepId }: Copy): Change {
  const own = recordOf(whatif);
  const named = { ...(own.properties as object), nameEn, ...(whatif.nameCy.isFallback ? {} : { nameCy }) };
  return {
    upsert: [{ ...own, id, properties: named }, ...whatif.steps.map((step, place) => stepRecord(stepId(place), id, place + 1, step))],
    remove: [],
  };
}

/** What a change wrote anew goes again, the steps before what they belong to. */
export function undoingOf({ upsert }: Change): Change {
  return { upsert: [], remove: upsert.map(({ kind, id }) => `${kind}:${id}`).toReversed() };
}

export function takingOut(step: Pick<Step, 'id'>): Change {
  return { upsert: [], remove: [`ScenarioStep:${step.id}`] };
}

export function puttingBack(whatif: Whatif, steps: readonly Step[]): Change {
  return { upsert: steps.map(step => stepRecord(step.id, whatif.id, step.order, step)), remove: [] };
}

/** The step stands one place earlier (-1) or later (1); only those whose place changes are written. Null where there is no such place. */
export function movingStep(whatif: Whatif, id: string, by: -1 | 1): Change | null {
  const from = whatif.steps.findIndex(step => step.id === id);
  const other = whatif.steps[from + by];
  const moved = whatif.steps[from];
  if (moved === undefined || other === undefined) return null;
  const stood = whatif.steps.with(from, other).with(from + by, moved);
  return {
    upsert: stood.flatMap((step, place) => (step.order === place + 1 ? [] : [stepRecord(step.id, whatif.id, place + 1, step)])),
    remove: [],
  };
}

function recordOf({ id, nameEn, nameCy, nameCyBasis, whyEn, whyCy, note }: Whatif): RecordInput {
  const own = (text: Whatif['whyEn']): string | null => (text === null || text.isFallback ? null : text.text);
  return {
    kind: 'Scenario',
    id,
    properties: withoutGaps({ nameEn: nameEn.text, nameCy: own(nameCy), nameCyBasis, whyEn: own(whyEn), whyCy: own(whyCy), note }),
  };
}
