/** All words of the interface, a room for each part of it. Every room has the same keys in both languages, or the types fail. */
import { certainty as certaintyCy, certaintySentence as certaintySentenceCy } from './cy/certainty.ts';
import { common as commonCy } from './cy/common.ts';
import { evidence as evidenceCy } from './cy/evidence.ts';
import { filters as filtersCy } from './cy/filters.ts';
import { gapLens as gapLensCy } from './cy/gapLens.ts';
import { layers as layersCy } from './cy/layers.ts';
import { legend as legendCy } from './cy/legend.ts';
import { lines as linesCy } from './cy/lines.ts';
import { live as liveCy } from './cy/live.ts';
import { map as mapCy } from './cy/map.ts';
import { names as namesCy } from './cy/names.ts';
import { outline as outlineCy } from './cy/outline.ts';
import { page as pageCy } from './cy/page.ts';
import { moments as momentsCy } from './cy/moments.ts';
import { months as monthsCy } from './cy/months.ts';
import { panel as panelCy } from './cy/panel.ts';
import { search as searchCy } from './cy/search.ts';
import { sharing as sharingCy } from './cy/sharing.ts';
import { supposed as supposedCy } from './cy/supposed.ts';
import { silosLens as silosLensCy } from './cy/silosLens.ts';
import { states as statesCy } from './cy/states.ts';
import { table as tableCy } from './cy/table.ts';
import { legislation as legislationCy, titles as titlesCy } from './cy/titles.ts';
import { topbar as topbarCy } from './cy/topbar.ts';
import { certainty as certaintyEn, certaintySentence as certaintySentenceEn } from './en/certainty.ts';
import { common as commonEn } from './en/common.ts';
import { evidence as evidenceEn } from './en/evidence.ts';
import { filters as filtersEn } from './en/filters.ts';
import { gapLens as gapLensEn } from './en/gapLens.ts';
import { layers as layersEn } from './en/layers.ts';
import { legend as legendEn } from './en/legend.ts';
import { lines as linesEn } from './en/lines.ts';
import { live as liveEn } from './en/live.ts';
import { map as mapEn } from './en/map.ts';
import { names as namesEn } from './en/names.ts';
import { outline as outlineEn } from './en/outline.ts';
import { page as pageEn } from './en/page.ts';
import { moments as momentsEn } from './en/moments.ts';
import { months as monthsEn } from './en/months.ts';
import { panel as panelEn } from './en/panel.ts';
import { search as searchEn } from './en/search.ts';
import { sharing as sharingEn } from './en/sharing.ts';
import { supposed as supposedEn } from './en/supposed.ts';
import { silosLens as silosLensEn } from './en/silosLens.ts';
import { states as statesEn } from './en/states.ts';
import { table as tableEn } from './en/table.ts';
import { legislation as legislationEn, titles as titlesEn } from './en/titles.ts';
import { topbar as topbarEn } from './en/topbar.ts';

export const words = {
  en: {
    certainty: certaintyEn,
    certaintySentence: certaintySentenceEn,
    common: commonEn,
    evidence: evidenceEn,
    lines: linesEn,
    names: namesEn,
    outline: outlineEn,
    moments: momentsEn,
    months: monthsEn,
    panel: panelEn,
    map: mapEn,
    sharing: sharingEn,
    supposed: supposedEn,
    silosLens: silosLensEn,
    states: statesEn,
    table: tableEn,
    page: pageEn,
    topbar: topbarEn,
    search: searchEn,
    filters: filtersEn,
    gapLens: gapLensEn,
    layers: layersEn,
    legend: legendEn,
    live: liveEn,
    titles: titlesEn,
    legislation: legislationEn,
  },
  cy: {
    certainty: certaintyCy,
    certaintySentence: certaintySentenceCy,
    common: commonCy,
    evidence: evidenceCy,
    lines: linesCy,
    names: namesCy,
    outline: outlineCy,
    moments: momentsCy,
    months: monthsCy,
    panel: panelCy,
    map: mapCy,
    sharing: sharingCy,
    supposed: supposedCy,
    silosLens: silosLensCy,
    states: statesCy,
    table: tableCy,
    page: pageCy,
    topbar: topbarCy,
    search: searchCy,
    filters: filtersCy,
    gapLens: gapLensCy,
    layers: layersCy,
    legend: legendCy,
    live: liveCy,
    titles: titlesCy,
    legislation: legislationCy,
  },
} as const;

export type Room = keyof typeof words.en;
export type Key<R extends Room> = keyof (typeof words.en)[R] & string;
