/** Who stands around a body, as rings and in words, with those of whom it is the only link; the same picture for each of its kind on demand. */
import { useMemo, useRef, useState, type ReactElement } from 'react';
import { AroundOnlyLinksDocument } from '../../../api/generated/graphql.ts';
import { egoPicture, sizesWithin } from '../../../layout/ego.ts';
import { isPartnership, type MapBody } from '../../../state/landscape.ts';
import { choose } from '../../../state/producers.ts';
import { ringsAround } from '../../../state/rings.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { useWidth } from '../../../ui/useWidth.ts';
import { Section } from '../../body/said/Section.tsx';
import { useAct, useIndex, useSay, useSession } from '../../explorer.ts';
import { AnswerState } from '../../frame/AnswerState.tsx';
import { useAnswer } from '../../frame/useAnswer.ts';
import { useDrawnLater } from '../../frame/useDrawnLater.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { SentenceText } from '../../names/SentenceText.tsx';
import styles from './Around.module.css';
import { AroundKind } from './AroundKind.tsx';
import { AroundNames } from './AroundNames.tsx';
import { AroundPicture } from './AroundPicture.tsx';
import { onlyLinksOf } from './onlyLinks.ts';

const nobody: ReadonlySet<string> = new Set();

export function Around({ body }: { readonly body: MapBody }): ReactElement {
  const index = useIndex();
  const { language } = useSay();
  const viewSay = useViewSay();
  const act = useAct();
  const wanted = useSession(session => session.choices.rings);
  const steps = useDrawnLater(wanted);
  const [isKindOpen, setKindOpen] = useState(false);
  const answer = useAnswer(AroundOnlyLinksDocument, { language: language === 'cy' ? 'CY' : 'EN' });
  const only = useMemo(() => onlyLinksOf(answer.data), [answer.data]);
  const rings = useMemo(() => ringsAround(index, body.id, Number(steps)), [index, body.id, steps]);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const picture = useMemo(
    () => (width === null ? null : egoPicture({ middle: body.id, ...rings }, sizesWithin(width, rings.rings.length))),
    [rings, body.id, width],
  );
  const own = only?.get(body.id) ?? null;
  const count = rings.rings.reduce((sum, ring) => sum + ring.length, 0);
  return (
    <Section part="around" title={viewSay('around', 'title')} count={count} empty={viewSay('around', 'nobody')}>
      <p className={styles['lead']}>
        {rings.rings.map((ring, at) => viewSay('around', at === 0 ? 'first' : at === 1 ? 'second' : 'third', { n: ring.length })).join(' ')}{' '}
        {own === null ? only === null ? '' : viewSay('around', 'onlyLinkOfNobody') : <SentenceText text={own.sentence} />}
      </p>
      <AnswerState answer={answer} />
      <div className={styles['controls']}>
        <Choice
          label={viewSay('around', 'steps')}
          value={wanted}
          onChange={chosen => act(choose('rings', chosen))}
          options={(['1', '2', '3'] as const).map(value => ({ value, label: viewSay('around', 'nSteps', { n: Number(value) }) }))}
        />
      </div>
      <div ref={place}>
        {picture === null ? null : <AroundPicture picture={picture} ties={rings.ties} hangOnIt={own?.loses ?? nobody} />}
      </div>
      <AroundNames middle={body.id} rings={rings.rings} hangOnIt={own?.loses ?? nobody} />
      <details className={styles['kind']} onToggle={event => setKindOpen(event.currentTarget.open)}>
        <summary>{viewSay('around', isPartnership(body) ? 'sameForBoards' : 'sameForBodies')}</summary>
        {isKindOpen ? <AroundKind body={body} only={only} /> : null}
      </details>
    </Section>
  );
}
