/** What people call the kind of a record: a membership is a seat, or a part on a board that is none. */
import { role as roles } from '../../../schema/model/terms/membership.ts';
import type { Language } from '../../../schema/words/say.ts';
import { tellIn } from '../../../schema/words/sentences.ts';
import type { changedTitles } from '../../../schema/words/en/changed.ts';
import { idOf } from '../../domain/id.ts';
import type { AnyRecord, RecordKey } from '../../domain/record.ts';
import { associationIn, seatIn } from '../../graph/seats.ts';
import { isRecord, type History, type Was } from './walk.ts';

export type KindTold = keyof typeof changedTitles;

export function kindTold(history: History, key: RecordKey, known: readonly Was[]): KindTold {
  if (key.kind !== 'Membership') return key.kind;
  const standing = history.graph.memberships.get(idOf('Membership', key.id));
  if (standing !== undefined) {
    return seatIn(history.graph, standing) === null && associationIn(history.graph, standing) !== null ? 'Part' : 'Seat';
  }
  const record = known.find(isRecord);
  const named = [...listIn(record, 'roles'), ...history.goneAbout(key.id).flatMap(evidence => listIn(evidence, 'role'))];
  const isSeat = named.length === 0 || named.some(one => roles.labels[one as keyof typeof roles.labels]?.seat === true);
  return isSeat ? 'Seat' : 'Part';
}

function listIn(record: AnyRecord | undefined, property: string): readonly string[] {
  const value = record?.properties[property] ?? [];
  return Array.isArray(value) ? value : [String(value)];
}

/** Bodies and their seats first, what stands behind them last. */
export const kindsInOrder: readonly KindTold[] = [
  'Partnership',
  'Organisation',
  'Seat',
  'Part',
  'Interface',
  'FundingFlow',
  'DataFlow',
  'DutyHolding',
  'Remit',
  'Coverage',
  'Within',
  'Area',
  'Duty',
  'Theme',
  'Fact',
  'SurveyResult',
  'Recommendation',
  'Disagreement',
  'Judgement',
  'Source',
  'Evidence',
  'GlossaryTerm',
  'Lane',
  'Story',
  'Scene',
  'Scenario',
  'ScenarioStep',
  'Remark',
];

export function kindTitle(kind: KindTold, language: Language): string {
  return tellIn[language]('changedTitles', kind);
}
