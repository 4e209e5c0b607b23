/** The words of the interface in English, a room for each part of it. */
import { certainty, certaintySentence } from './en/certainty.ts';
import { common } from './en/common.ts';
import { evidence } from './en/evidence.ts';
import { filters } from './en/filters.ts';
import { gapLens } from './en/gapLens.ts';
import { layers } from './en/layers.ts';
import { legend } from './en/legend.ts';
import { lines } from './en/lines.ts';
import { live } from './en/live.ts';
import { map } from './en/map.ts';
import { names } from './en/names.ts';
import { outline } from './en/outline.ts';
import { page } from './en/page.ts';
import { moments } from './en/moments.ts';
import { months } from './en/months.ts';
import { panel } from './en/panel.ts';
import { search } from './en/search.ts';
import { sharing } from './en/sharing.ts';
import { supposed } from './en/supposed.ts';
import { silosLens } from './en/silosLens.ts';
import { states } from './en/states.ts';
import { table } from './en/table.ts';
import { topbar } from './en/topbar.ts';

export const english = {
  certainty,
  certaintySentence,
  common,
  evidence,
  lines,
  names,
  outline,
  moments,
  months,
  panel,
  map,
  sharing,
  supposed,
  silosLens,
  states,
  table,
  page,
  topbar,
  search,
  filters,
  gapLens,
  layers,
  legend,
  live,
} as const;
