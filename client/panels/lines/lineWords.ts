/** How a line of the map reads, from the body it was walked from: "sits under", "responsible authority", "money or help to". */
import { interfaceType } from '../../../schema/model/terms/interface.ts';
import { enumName, shownInverse, shownLabel } from '../../../schema/model/terms.ts';
import { labelOf } from '../../../schema/words/labelOf.ts';
import type { Language, Say } from '../../../schema/words/say.ts';
import type { Line } from '../../state/surroundings.ts';

/** What stands before the other body's name. Roles of one seat are told together. */
export function relationIn(line: Line, say: Say): string {
  switch (line.is) {
    case 'interface':
      return linkLabel(line.statement.type, line.statement.from.id === line.from, say.language);
    case 'seat': {
      const roles = line.statement.roles.map(role => labelOf('Role', role, say.language)).join(', ');
      return line.statement.partnership.id === line.from ? say('lines', 'hasAs', { roles }) : say('lines', 'sitsAs', { roles });
    }
    case 'flow': {
      const isMoney = line.statement.kind === 'FUNDING';
      const { status: recorded } = line.statement;
      const status =
        recorded === null ? say('common', 'unknown') : labelOf(isMoney ? 'FundingStatus' : 'DataFlowStatus', recorded, say.language);
      if (line.way === 'down') return say('lines', isMoney ? 'moneyTo' : 'dataTo', { status });
      return say('lines', isMoney ? 'moneyFrom' : 'dataFrom', { status });
    }
  }
}

/** What the law does for a seat; empty where it does nothing, and for links and flows. */
export function lawIn(line: Line, language: Language): string {
  return line.is !== 'seat' || line.statement.law === 'NONE' ? '' : labelOf('Law', line.statement.law, language);
}

/** How sure the line is, in a word or two. */
export function certaintyIn({ statement }: Line, say: Say): string {
  return say('certainty', statement.certainty);
}

function linkLabel(type: string, isForward: boolean, language: Language): string {
  const term = linkTerms.get(type);
  if (term === undefined) return type;
  return (isForward ? shownLabel(term) : shownInverse(term))[language];
}

const linkTerms = new Map(interfaceType.values.map(value => [enumName(value), interfaceType.labels[value]]));
