/** The words of the interface in Welsh, a room for each part of it. */
import { certainty, certaintySentence } from './cy/certainty.ts';
import { common } from './cy/common.ts';
import { evidence } from './cy/evidence.ts';
import { filters } from './cy/filters.ts';
import { gapLens } from './cy/gapLens.ts';
import { layers } from './cy/layers.ts';
import { legend } from './cy/legend.ts';
import { lines } from './cy/lines.ts';
import { live } from './cy/live.ts';
import { map } from './cy/map.ts';
import { names } from './cy/names.ts';
import { outline } from './cy/outline.ts';
import { page } from './cy/page.ts';
import { moments } from './cy/moments.ts';
import { months } from './cy/months.ts';
import { panel } from './cy/panel.ts';
import { search } from './cy/search.ts';
import { sharing } from './cy/sharing.ts';
import { supposed } from './cy/supposed.ts';
import { silosLens } from './cy/silosLens.ts';
import { states } from './cy/states.ts';
import { table } from './cy/table.ts';
import { topbar } from './cy/topbar.ts';

export const welsh = {
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
