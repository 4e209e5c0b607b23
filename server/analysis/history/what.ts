/** What a change is about, within a sentence: a seat of somebody on something, evidence in a document for it. */
import { statementKinds } from '../../../schema/model/model.ts';
import type { TermOf } from '../../../schema/model/terms.ts';
import type { interfaceType } from '../../../schema/model/terms/interface.ts';
import type { scenarioAction } from '../../../schema/model/terms/scenario.ts';
import { gapRuleIds } from '../../../schema/words/gapRules.ts';
import { listOf } from '../../../schema/words/listOf.ts';
import type { Language } from '../../../schema/words/say.ts';
import { tellIn } from '../../../schema/words/sentences.ts';
import type { AnyRecord, EvidenceRecord, JudgementRecord, RecordKey, StatementRecord, ThingRecord } from '../../domain/record.ts';
import { kindTold } from './kindTold.ts';
import { namesIn } from './names.ts';
import { isRecord, type History, type Was } from './walk.ts';

/** `known`: the record as it was at some time, the time that counts first. */
export function whatTold(history: History, language: Language): (key: RecordKey, known: readonly Was[]) => string {
  const say = tellIn[language];
  const names = namesIn(history, language);

  const statement = (record: StatementRecord): string => {
    const ends = endsTold(record);
    if (record.kind !== 'Interface') return say('changedWhat', statementTold(history, record), ends);
    return say('changedWhat', 'Interface', { ...ends, type: say('links', record.properties['type'] as TermOf<typeof interfaceType>) });
  };
  const endsTold = (record: StatementRecord): { readonly from: string; readonly to: string } => {
    const { from, to }: { readonly from: Ends; readonly to: Ends } = statementKinds[record.kind];
    return { from: record.from === null ? names.body(null) : names.by(from.kinds, record.from), to: names.by(to.kinds, record.to) };
  };
  const evidence = (record: EvidenceRecord): string => {
    const about = history.findAbout(record);
    return say('changedWhat', 'Evidence', {
      source: names.by(['Source'], String(record.properties['source'])),
      about: about === null || about.kind === 'Evidence' ? say('changedWhat', 'gone') : what(about),
    });
  };
  const judgement = ({ properties: { author, about } }: JudgementRecord): string =>
    say('changedWhat', 'Judgement', { author: String(author), about: judgedTold(history, String(about), language) });
  const thing = (record: ThingRecord): string =>
    say('changedWhat', record.kind, { name: record.kind === 'ScenarioStep' ? step(record) : names.of(record) });
  const step = ({ properties: { action, about, other, duty } }: ThingRecord): string =>
    say('scenario', action as TermOf<typeof scenarioAction>, {
      about: names.body(about),
      other: names.body(other),
      duty: typeof duty === 'string' ? names.by(['Duty'], duty) : '…',
    });
  const what = (record: AnyRecord): string => {
    if ('to' in record) return statement(record);
    if (record.kind === 'Evidence') return evidence(record);
    return record.kind === 'Judgement' ? judgement(record) : thing(record);
  };

  return (key, known) => {
    const record = known.find(isRecord) ?? history.find(key.kind, key.id);
    return record === null ? say('changedWhat', 'gone') : what(record);
  };
}

/** What a judgement is on: `overlap:` and two boards, or the rule of a gap and what it names. */
export function judgedTold(history: History, about: string, language: Language): string {
  const say = tellIn[language];
  const [word = '', ...ids] = about.split(':');
  const names = listOf(
    ids.map(id => namesIn(history, language).by(['Partnership', 'Organisation', 'Duty', 'Theme', 'Area'], id)),
    language,
  );
  if (word === 'overlap') return say('changedSentences', 'overlapOf', { names });
  const rule = gapRuleIds.find(id => id === word);
  return rule === undefined ? about : say('changedSentences', 'gapOf', { title: say('gapTitles', rule), names });
}

function statementTold(
  history: History,
  record: StatementRecord,
): Exclude<StatementRecord['kind'], 'Membership' | 'Interface'> | 'Seat' | 'Part' {
  if (record.kind === 'Membership') return kindTold(history, record, [record]) === 'Part' ? 'Part' : 'Seat';
  return record.kind as Exclude<StatementRecord['kind'], 'Membership' | 'Interface'>;
}

interface Ends {
  readonly kinds: readonly string[];
}
