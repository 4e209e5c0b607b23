/** All words of the interface, a room for each part of it. Every room has the same keys in both languages, or the types fail. */
import { certainty as certaintyCy, certaintySentence as certaintySentenceCy } from './cy/certainty.ts';
import { common as commonCy } from './cy/common.ts';
import { evidence as evidenceCy } from './cy/evidence.ts';
import { panel as panelCy } from './cy/panel.ts';
import { states as statesCy } from './cy/states.ts';
import { certainty as certaintyEn, certaintySentence as certaintySentenceEn } from './en/certainty.ts';
import { common as commonEn } from './en/common.ts';
import { evidence as evidenceEn } from './en/evidence.ts';
import { panel as panelEn } from './en/panel.ts';
import { states as statesEn } from './en/states.ts';

export const words = {
  en: {
    common: commonEn,
    states: statesEn,
    certainty: certaintyEn,
    certaintySentence: certaintySentenceEn,
    evidence: evidenceEn,
    panel: panelEn,
  },
  cy: {
    common: commonCy,
    states: statesCy,
    certainty: certaintyCy,
    certaintySentence: certaintySentenceCy,
    evidence: evidenceCy,
    panel: panelCy,
  },
} as const;

export type Room = keyof typeof words.en;
export type Key<R extends Room> = keyof (typeof words.en)[R] & string;
