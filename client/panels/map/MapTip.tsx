/** What stands under the pointer: the whole name, what it is, and what its number means. */
import type { ReactElement } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import { listOf } from '../../../schema/words/listOf.ts';
import type { Say } from '../../../schema/words/say.ts';
import type { Box, Size } from '../../layout/box.ts';
import { isOfAllWales } from '../../layout/lanesShown.ts';
import type { MapLayout } from '../../layout/mapLayout.ts';
import { sortOf } from '../../layout/wordings.ts';
import { isPartnership, nameIn, type IndexedLandscape } from '../../state/landscape.ts';
import type { Change } from '../../state/twoMoments.ts';
import type { Language } from '../../state/session.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { useChanges, useExplorer, useIndex, useSay, useSession, useSharing } from '../explorer.ts';
import { changeWords } from './changeWords.ts';
import { knownOf } from './knownOf.ts';
import styles from './MapTip.module.css';

export type Pointed = { readonly box: Box } & ({ readonly bodyId: string } | { readonly hole: number });

interface MapTipProps {
  readonly pointed: Pointed;
  readonly layout: MapLayout;
  readonly screen: Size;
}

const tipWidth = 320;

export function MapTip({ pointed, layout, screen }: MapTipProps): ReactElement | null {
  const index = useIndex();
  const say = useSay();
  const language = useSession(session => session.language);
  const lens = useSession(session => session.lens);
  const sharing = useSharing();
  const { gapLoads, together } = useExplorer();
  const changes = useChanges();
  const by = useSession(session => session.choices.grouping);
  const content =
    'bodyId' in pointed
      ? bodyTip(index, pointed.bodyId, { say, language, lens, sharing, gapLoads, together, by, change: changes?.get(pointed.bodyId) })
      : holeTip(index, layout.holes[pointed.hole], { say, language });
  if (content === null) return null;
  const { box } = pointed;
  const left = Math.min(Math.max(4, box.x), Math.max(4, screen.width - tipWidth - 4));
  const isLow = box.y + box.height > screen.height - 90;
  const place = isLow ? { left, bottom: screen.height - box.y + 5 } : { left, top: box.y + box.height + 5 };
  return (
    <div className={styles['tip']} style={{ ...place, maxWidth: tipWidth }} aria-hidden="true">
      <strong lang={content.lang}>{content.title}</strong>
      {content.lines.map(line => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}

interface Tip {
  readonly title: string;
  readonly lang: Language;
  readonly lines: readonly string[];
}

interface Spoken {
  readonly say: Say;
  readonly language: Language;
}

interface BodyTold extends Spoken, Readonly<Omit<Parameters<typeof knownOf>[2], keyof Spoken>> {
  readonly change: Change | undefined;
}

function bodyTip(index: IndexedLandscape, id: string, { language, change, ...told }: BodyTold): Tip | null {
  const body = index.bodyById.get(id);
  if (body === undefined) return null;
  const name = nameIn(body, language);
  return {
    title: name.text,
    lang: name.language === 'CY' ? 'cy' : 'en',
    lines: [...(change === undefined ? [] : [changeWords(change, told.say)]), sortOf(body, language), knownOf(index, body, told)],
  };
}

function holeTip(index: IndexedLandscape, hole: MapLayout['holes'][number] | undefined, { say, language }: Spoken): Tip | null {
  const lane = index.lanes.find(({ id }) => id === hole?.laneId);
  if (hole === undefined || lane === undefined) return null;
  const areas = hole.areaIds.flatMap(id => index.areaById.get(id) ?? []).map(area => nameIn(area, language).text);
  const what = lane.kinds.length > 1 ? capitalised(labelOf('PartnershipKind', hole.kind, language)) : nameIn(lane, language).text;
  const wider = (index.bodiesByLane.get(lane.id) ?? [])
    .filter(body => isPartnership(body) && body.kind === hole.kind && isOfAllWales(index, body))
    .map(body => nameIn(body, language).text);
  return {
    title: say('map', 'hole'),
    lang: language,
    lines: [
      say('map', 'holeAbout', { lane: what, areas: listOf(areas, language) }),
      ...(wider.length === 0 ? [] : [say('map', 'holeWider', { names: wider.join(', ') })]),
    ],
  };
}
