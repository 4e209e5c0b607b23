/** Themes that no board covers in a council area, or that two boards of one tier cover. */
import type { TermOf } from '../../../schema/model/terms.ts';
import { tier as tiers } from '../../../schema/model/terms/partnership.ts';
import type { Area, Partnership, Theme } from '../../domain/things.ts';
import { byId } from '../../graph/order.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { rowsFrom } from '../measure.ts';
import { themeCells } from '../coverage/themes.ts';
import type { Cell, Item } from '../coverage/cell.ts';
import type { Found, GapRule } from './gap.ts';

export const themeUncovered: GapRule = {
  id: 'theme-uncovered',
  severity: 'medium',
  find: graph =>
    themesHere(graph).flatMap(({ theme, area, cell }): readonly Found[] => {
      if (cell.state !== 'unknown' && cell.state !== 'no') return [];
      return [
        {
          subject: theme.id,
          object: area.id,
          state: cell.state === 'no' ? 'yes' : 'unknown',
          subjects: [theme, area],
          rows: cell.rows,
          where: [area.id],
          tell: ({ say, name }) => say('gapSentences', 'theme-uncovered', { theme: name(theme), area: name(area) }),
        },
      ];
    }),
};

export const themeCoveredTwice: GapRule = {
  id: 'theme-covered-twice',
  severity: 'low',
  find: graph =>
    themesHere(graph).flatMap(({ theme, area, cell }): readonly Found[] => {
      const covering = cell.items.filter(item => item.state === 'yes' || item.state === 'general');
      const twice = tiers.values.map(tier => ofTier(graph, covering, tier)).filter(items => boardsIn(graph, items).length > 1);
      if (twice.length === 0) return [];
      const items = twice.flat();
      const boards = boardsIn(graph, items);
      // Two boards of whose own remit a row speaks are sure; told in general, one of the two may not.
      const isSure = twice.some(
        ofOneTier =>
          boardsIn(
            graph,
            ofOneTier.filter(item => item.state === 'yes'),
          ).length > 1,
      );
      return [
        {
          subject: theme.id,
          object: area.id,
          state: isSure ? 'yes' : 'general',
          subjects: [theme, area, ...boards],
          rows: rowsFrom(items.map(item => item.row)),
          where: [area.id],
          tell: ({ say, name, list }) =>
            say('gapSentences', 'theme-covered-twice', { theme: name(theme), area: name(area), boards: list(boards.map(name)) }),
        },
      ];
    }),
};

function themesHere(graph: PartnershipGraph): readonly { readonly theme: Theme; readonly area: Area; readonly cell: Cell }[] {
  const cellAt = themeCells(graph);
  return [...graph.themes.values()].flatMap(theme =>
    graph.councils.flatMap(council => {
      const area = graph.areas.get(council);
      return area === undefined ? [] : [{ theme, area, cell: cellAt(theme, council) }];
    }),
  );
}

function ofTier(graph: PartnershipGraph, items: readonly Item[], tier: TermOf<typeof tiers>): readonly Item[] {
  return items.filter(({ body }) => {
    const board = graph.requireBody(body);
    return board.is === 'Partnership' && board.tier === tier;
  });
}

function boardsIn(graph: PartnershipGraph, items: readonly Item[]): readonly Partnership[] {
  const boards = [...new Set(items.map(item => item.body))].map(id => graph.requireBody(id));
  return boards.filter(board => board.is === 'Partnership').sort(byId);
}
