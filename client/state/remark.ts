/** What somebody says at a meeting while it is written down: what it is about, whether it can be kept, and the records it becomes. Pure. */
import type { CommitInput, Remark_ToldFragment as RemarkTold } from '../api/generated/graphql.ts';
import type { Language } from './session.ts';
import { withoutGaps } from './withoutGaps.ts';

export const remarkSorts = ['CONFIRM', 'DISPUTE', 'MISSING', 'IDEA'] as const;
export type RemarkSort = (typeof remarkSorts)[number];

/** As it is typed: empty where nothing is. */
export interface RemarkDraft {
  readonly id: string;
  readonly story: string;
  readonly scene: string | null;
  readonly sort: RemarkSort;
  readonly about: string | null;
  readonly statement: string | null;
  readonly other: string | null;
  readonly said: string;
  readonly by: string;
  readonly isWelsh: boolean;
  readonly on: string;
  /** Whoever wrote it has ended it; until then it is still being typed. */
  readonly isDone: boolean;
}

export type MissingInRemark = 'said' | 'by';

interface Occasion {
  readonly id: string;
  readonly story: string;
  readonly scene: string | null;
  readonly about: string | null;
  readonly language: Language;
  readonly on: string;
}

export function newRemark({ language, ...occasion }: Occasion): RemarkDraft {
  const sort = occasion.about === null ? 'IDEA' : 'CONFIRM';
  return { ...occasion, sort, statement: null, other: null, said: '', by: '', isWelsh: language === 'cy', isDone: false };
}

/** Something of it would be lost. */
export function isBegun({ said, by }: RemarkDraft): boolean {
  return said.trim() !== '' || by.trim() !== '';
}

/** Another sort speaks of something else. */
export function withSort(draft: RemarkDraft, sort: RemarkSort): RemarkDraft {
  const isOfStatement = sort === 'CONFIRM' || sort === 'DISPUTE';
  return { ...draft, sort, statement: isOfStatement ? draft.statement : null, other: sort === 'MISSING' ? draft.other : null };
}

/** A dispute without who disputes would be hearsay. */
export function missingIn({ said, by, sort }: RemarkDraft): MissingInRemark | null {
  if (said.trim() === '') return 'said';
  return sort === 'DISPUTE' && by.trim() === '' ? 'by' : null;
}

/** The remarks of one story on one day gather in one scenario. */
export function meetingId({ story, on }: Pick<RemarkDraft, 'story' | 'on'>): string {
  return `meeting-${story}-${on}`;
}

type RecordInput = CommitInput['upsert'][number];

export function remarkRecord(scenario: string, remark: RemarkTold): RecordInput {
  const { id, sort, aboutId: about, statementId: statement, otherId: other, said, isWelsh, by, on, scene, outcome } = remark;
  const told = { scenario, sort, about, statement, other, said, isWelsh, by, on, scene: scene?.id ?? null, outcome };
  return { kind: 'Remark', id, properties: withoutGaps(told) };
}

/** The record of one that was just written down. */
export function recordOfDraft(draft: RemarkDraft): RecordInput {
  const { about, statement, other, scene, said, by } = draft;
  return remarkRecord(meetingId(draft), {
    ...draft,
    aboutId: about,
    statementId: statement,
    otherId: other,
    scene: scene === null ? null : { id: scene },
    said: said.trim(),
    by: by.trim(),
    outcome: null,
  });
}

interface Named {
  readonly nameEn: string;
  readonly nameCy: string | null;
}

export function meetingRecord(draft: RemarkDraft, { nameEn, nameCy }: Named): RecordInput {
  return { kind: 'Scenario', id: meetingId(draft), properties: withoutGaps({ nameEn, nameCy }) };
}
