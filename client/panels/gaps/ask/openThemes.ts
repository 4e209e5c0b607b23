/** Themes that no board is recorded as covering, by council area: read from the matrix of themes. */
import { CoverageDocument, type CoverageQuery } from '../../../api/generated/graphql.ts';
import { nameIn, type IndexedLandscape } from '../../../state/landscape.ts';
import type { Language } from '../../../state/session.ts';
import { useIndex } from '../../explorer.ts';
import { useAnswer } from '../../frame/useAnswer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { isHole } from '../coverage/gridModel.ts';
import { matrices } from '../coverage/matrices.ts';

/** Names of themes by council area; areas without a hole are left out. Null until it is known. */
export function useOpenThemes(area: string | null): ReadonlyMap<string, readonly string[]> | null {
  const index = useIndex();
  const { language } = useViewSay();
  const { data } = useAnswer(CoverageDocument, { ...matrices.THEME_AREA, area, kind: null, language: language === 'cy' ? 'CY' : 'EN' });
  return data === null ? null : openThemesIn(index, data.coverage, language);
}

export function openThemesIn(
  index: IndexedLandscape,
  { columns, nodes }: CoverageQuery['coverage'],
  language: Language,
): ReadonlyMap<string, readonly string[]> {
  const open = columns.map(({ id }, at): [string, readonly string[]] => {
    const themes = nodes.filter(({ states }) => isHole(states[at] ?? 'YES'));
    return [id, themes.map(({ id: theme, head }) => themeName(index, theme, language) ?? head.name)];
  });
  return new Map(open.filter(([, themes]) => themes.length > 0));
}

/** The same, theme by theme: which areas have no board for it. */
export function areasByTheme(
  open: ReadonlyMap<string, readonly string[]>,
): readonly { readonly theme: string; readonly areas: readonly { readonly id: string }[] }[] {
  const themes = [...new Set([...open.values()].flat())];
  return themes.map(theme => ({ theme, areas: [...open].filter(([, own]) => own.includes(theme)).map(([id]) => ({ id })) }));
}

function themeName({ landscape }: IndexedLandscape, id: string, language: Language): string | undefined {
  const theme = landscape.themes.find(one => one.id === id);
  return theme === undefined ? undefined : nameIn(theme, language).text;
}
