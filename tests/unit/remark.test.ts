/** What a room says while it is written down, what is made of it afterwards, and the minutes. */
import { describe, expect, test } from 'vitest';
import { viewSayIn } from '../../schema/words/viewing.ts';
import type { Remark_RemarkFragment as Remark } from '../../client/api/generated/graphql.ts';
import { minutesCells, minutesPage } from '../../client/panels/capture/minutes.ts';
import { changeOf, decisionFor, outcomeOf } from '../../client/panels/capture/outcomes.ts';
import { isBegun, meetingRecord, missingIn, newRemark, recordOfDraft, withSort } from '../../client/state/remark.ts';

const begun = newRemark({ id: 'r1', story: 'done-twice', scene: 's5', about: 'csp-cardiff', language: 'cy', on: '2026-11-26' });

describe('a remark that is written down', () => {
  test('confirms what is in focus until it is said to be something else; of the whole landscape it is an idea', () => {
    expect(begun.sort).toBe('CONFIRM');
    expect(newRemark({ ...begun, about: null, language: 'en' }).sort).toBe('IDEA');
    expect(isBegun(begun)).toBe(false);
    const disputed = { ...withSort(begun, 'DISPUTE'), statement: 'i1' };
    expect(withSort(disputed, 'CONFIRM').statement).toBe('i1');
    expect(withSort(disputed, 'MISSING').statement).toBeNull();
    expect(withSort({ ...withSort(begun, 'MISSING'), other: 'x' }, 'IDEA').other).toBeNull();
  });

  test('wants what is said, and of a dispute also who says so', () => {
    expect(missingIn(begun)).toBe('said');
    expect(missingIn({ ...begun, said: 'Ydy.' })).toBeNull();
    expect(missingIn({ ...begun, said: 'Nac ydy.', sort: 'DISPUTE', by: ' ' })).toBe('by');
  });

  test('becomes a record of the meeting of its story and day', () => {
    expect(recordOfDraft({ ...begun, said: ' Ydy. ', isDone: true })).toEqual({
      kind: 'Remark',
      id: 'r1',
      properties: {
        scenario: 'meeting-done-twice-2026-11-26',
        sort: 'CONFIRM',
        about: 'csp-cardiff',
        scene: 's5',
        said: 'Ydy.',
        isWelsh: true,
        on: '2026-11-26',
      },
    });
    expect(meetingRecord(begun, { nameEn: 'Twice', nameCy: null })).toEqual({
      kind: 'Scenario',
      id: 'meeting-done-twice-2026-11-26',
      properties: { nameEn: 'Twice' },
    });
  });
});

const name = (text: string, language: 'EN' | 'CY'): Remark['nameEn'] => ({ text, language, isFallback: false, needsCheck: false });
/** As the cache hands it out. */
const answered = {
  __typename: 'AcceptedRecord',
  kind: 'Evidence',
  id: 'evidence-r1',
  from: null,
  to: null,
  properties: { stance: 'disputes' },
};
const remark: Remark = {
  id: 'r1',
  sort: 'DISPUTE',
  aboutId: 'csp-cardiff',
  statementId: 'i1',
  otherId: null,
  said: 'Not <since> Llŷn & Môn.',
  isWelsh: false,
  by: 'Torfaen council',
  on: '2026-11-26',
  outcome: null,
  scene: { id: 's5', captionEn: name('Twice', 'EN'), captionCy: name('Ddwywaith', 'CY') },
  nameEn: name('Disputed: a link', 'EN'),
  nameCy: name('Yn destun anghydweld: cyswllt', 'CY'),
  acceptance: [answered],
  withdrawal: ['Evidence:evidence-r1'],
};

describe('what becomes of it', () => {
  test('accepted it brings its evidence, and taken back the evidence goes', () => {
    const change = changeOf('m', remark, 'accepted');
    expect(change.upsert.map(({ kind, id }) => `${kind}:${id}`)).toEqual(['Evidence:evidence-r1', 'Remark:r1']);
    expect(change.upsert[0]).not.toHaveProperty('__typename');
    expect(change.upsert[1]?.properties).toMatchObject({ outcome: 'ACCEPTED', scenario: 'm', scene: 's5' });
    const back = changeOf('m', { ...remark, outcome: 'ACCEPTED' }, 'reopened');
    expect(back.remove).toEqual(['Evidence:evidence-r1']);
    expect(back.upsert[0]?.properties).not.toHaveProperty('outcome');
  });

  test('refused it brings nothing; opened again it is what it was', () => {
    expect(changeOf('m', remark, 'refused').upsert.map(({ kind }) => kind)).toEqual(['Remark']);
    expect(changeOf('m', { ...remark, outcome: 'REFUSED' }, 'reopened').remove).toEqual([]);
  });

  test.each(['accepted', 'refused', 'reopened'] as const)('%s is what leads back to how it then stands', decision => {
    expect(decisionFor(outcomeOf(decision))).toBe(decision);
  });
});

describe('the minutes', () => {
  test('stand in both languages on one page that runs nothing, with what was said in its own words', () => {
    const page = minutesPage([remark], { names: { en: 'Twice, 26 November 2026', cy: 'Ddwywaith, 26 Tachwedd 2026' }, revision: 7 });
    expect(page).toContain('<section lang="cy">\n<h1>Cofnodion: Ddwywaith, 26 Tachwedd 2026</h1>');
    expect(page).toContain('<section lang="en">\n<h1>Minutes: Twice, 26 November 2026</h1>');
    expect(page.match(/<blockquote lang="en">Not &lt;since&gt; Llŷn &amp; Môn\.<\/blockquote>/g)).toHaveLength(2);
    expect(page).toContain('says Torfaen council · 26 November 2026 · At the scene “Twice”');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toContain('<script');
  });

  test('go into a spreadsheet in the language of the page', () => {
    expect(minutesCells([remark], viewSayIn.en)[1]).toEqual([
      '2026-11-26',
      'Disputes',
      'Disputed: a link',
      'Not <since> Llŷn & Môn.',
      'English',
      'Torfaen council',
      'Twice',
      'open',
    ]);
    expect(minutesCells([], viewSayIn.cy)[0]?.[0]).toBe('Diwrnod');
  });
});
