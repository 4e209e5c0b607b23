/** What law asks of two boards and what topics they cover. */
import { labelOf } from '../../../schema/words/labelOf.ts';
import { recordedIn } from '../../../schema/words/recorded.ts';
import type { Duties_HoldingFragment as Holding, Themes_RemitFragment as RemitOf } from '../../api/generated/graphql.ts';
import { nameIn } from '../../state/landscape.ts';
import { doubtsApart } from './doubts.ts';
import { ours, recorded, type Facet, type Line, type Part, type Subject } from './entry.ts';
import { heldBy } from './sides.ts';
import type { Speech } from './speech.ts';

/** Duties stand under the sort of thing that they make people write. */
export function dutiesFacet(a: readonly Holding[], b: readonly Holding[], speech: Speech): Facet {
  const dutyById = new Map([...a, ...b].map(({ duty }) => [duty.id, duty]));
  const entries = heldBy(a, b, ({ duty }) => duty.id).flatMap(({ key, ...held }) => {
    const duty = dutyById.get(key);
    if (duty === undefined) return [];
    const part = (holding: Holding): Part => partOf(holding, linesOf(holding, speech));
    const subject: Subject = { is: 'text', ...recordedIn(duty.title, speech.say.language) };
    return doubtsApart({ key, a: held.a.map(part), b: held.b.map(part), subject, group: duty.productKind });
  });
  return { name: 'duties', entries, isRecorded: { a: a.length > 0, b: b.length > 0 } };
}

export function themesFacet(a: readonly RemitOf[], b: readonly RemitOf[], speech: Speech): Facet {
  const { say, index } = speech;
  const part = (remit: RemitOf): Part => partOf(remit, [[ours(labelOf('RemitRole', remit.role, say.language))]]);
  const entries = heldBy(a, b, ({ theme }) => theme.id).flatMap(({ key, ...held }) => {
    const theme = index.landscape.themes.find(({ id }) => id === key);
    const subject: Subject =
      theme === undefined ? { is: 'text', text: key, isEnglish: true } : { is: 'name', name: nameIn(theme, say.language) };
    return doubtsApart({ key, a: held.a.map(part), b: held.b.map(part), subject, group: '' });
  });
  return { name: 'themes', entries, isRecorded: { a: a.length > 0, b: b.length > 0 } };
}

function partOf(row: Holding | RemitOf, fine: readonly Line[]): Part {
  return { id: row.id, said: row, isGeneral: row.isGeneral, law: null, fine };
}

/** That the board must is said by standing here; any other part in the duty is told. */
function linesOf({ holdsAs, role, duty }: Holding, { say }: Speech): readonly Line[] {
  const words = role === null ? labelOf('HoldsAs', holdsAs, say.language) : labelOf('HoldingRole', role, say.language);
  const law = [duty.act, duty.section].filter(part => part !== null).join(', ');
  return [
    [...(holdsAs === 'MUST' ? [] : [ours(words)]), ...recorded(duty.product, say.language).map(word => ({ ...word, isScreenOnly: true }))],
    law === '' ? [ours(say('panel', 'noAct'))] : recorded(law, say.language),
  ].filter(line => line.length > 0);
}
