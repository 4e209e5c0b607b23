/** All words of the interface, a room for each part of it. Every room has the same keys in both languages, or the types fail. */
import { certainty as certaintyCy, certaintySentence as certaintySentenceCy } from './cy/certainty.ts';
import { common as commonCy } from './cy/common.ts';
import { evidence as evidenceCy } from './cy/evidence.ts';
import { lines as linesCy } from './cy/lines.ts';
import { names as namesCy } from './cy/names.ts';
import { outline as outlineCy } from './cy/outline.ts';
import { panel as panelCy } from './cy/panel.ts';
import { states as statesCy } from './cy/states.ts';
import { table as tableCy } from './cy/table.ts';
import { certainty as certaintyEn, certaintySentence as certaintySentenceEn } from './en/certainty.ts';
import { common as commonEn } from './en/common.ts';
import { evidence as evidenceEn } from './en/evidence.ts';
import { lines as linesEn } from './en/lines.ts';
import { names as namesEn } from './en/names.ts';
import { outline as outlineEn } from './en/outline.ts';
import { panel as panelEn } from './en/panel.ts';
import { states as statesEn } from './en/states.ts';
import { table as tableEn } from './en/table.ts';

export const words = {
  en: {
    common: commonEn,
    evidence: evidenceEn,
    lines: linesEn,
    names: namesEn,
    outline: outlineEn,
    panel: panelEn,
    states: statesEn,
    table: tableEn,
  },
  cy: {
    common: commonCy,
    evidence: evidenceCy,
    lines: linesCy,
    names: namesCy,
    outline: outlineCy,
    panel: panelCy,
    states: statesCy,
    table: tableCy,
  },
} as const;

export type Room = keyof typeof words.en;
export type Key<R extends Room> = keyof (typeof words.en)[R] & string;
