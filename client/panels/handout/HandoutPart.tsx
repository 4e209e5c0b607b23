/** A story on paper and as slides: in which language, how far it is, and the file. */
import { useId, useState, type ReactElement } from 'react';
import type { Language } from '../../../schema/words/say.ts';
import { nameIn } from '../../state/landscape.ts';
import type { MapStory } from '../../state/story.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from '../takeHome/TakeHome.module.css';
import { handoutPapers, type HandoutPaper } from './paper.ts';
import { useHandout, type HandoutKind } from './useHandout.ts';

type Spoken = Language | 'both';

const languagesOf: Readonly<Record<Spoken, readonly Language[]>> = { cy: ['cy'], en: ['en'], both: ['cy', 'en'] };

export function HandoutPart({ story }: { readonly story: MapStory }): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const id = useId();
  const [spoken, setSpoken] = useState<Spoken>(say.language);
  const [paper, setPaper] = useState<HandoutPaper>('A4');
  const { standing, make, stop } = useHandout();
  const name = nameIn(story, say.language).text;
  const isEmpty = story.scenes.length === 0;
  const isMaking = standing.is === 'drawing' || standing.is === 'writing';
  const button = (kind: HandoutKind, label: 'pdf' | 'pptx'): ReactElement => (
    <Button disabled={isMaking || isEmpty} onClick={() => make(story, { kind, languages: languagesOf[spoken], paper })}>
      {viewSay('handout', label)}
      <span className="visually-hidden">: {name}</span>
    </Button>
  );
  return (
    <section className={styles['within']} aria-labelledby={id} data-testid="handout">
      <h4 id={id}>{viewSay('handout', 'title')}</h4>
      <p>{viewSay('handout', 'says')}</p>
      <div className={styles['row']}>
        <Choice
          label={viewSay('handout', 'inLanguage')}
          value={spoken}
          onChange={setSpoken}
          options={[
            { value: 'cy', label: say('common', 'welsh'), lang: 'cy' },
            { value: 'en', label: say('common', 'english'), lang: 'en' },
            { value: 'both', label: viewSay('handout', 'both') },
          ]}
        />
        <Choice
          label={viewSay('handout', 'paper')}
          value={paper}
          onChange={setPaper}
          options={handoutPapers.map(value => ({ value, label: value }))}
        />
      </div>
      {spoken === 'both' ? <p className={styles['soft']}>{viewSay('handout', 'bothSays')}</p> : null}
      {isEmpty ? <p className={styles['soft']}>{viewSay('handout', 'empty')}</p> : null}
      <p className={styles['row']}>
        {button('PDF', 'pdf')}
        {button('PPTX', 'pptx')}
        <output className={styles['soft']}>
          {standing.is === 'drawing' ? viewSay('handout', 'drawing', { n: standing.scene, all: standing.of }) : null}
          {standing.is === 'writing' ? viewSay('handout', 'writing') : null}
          {standing.is === 'overtaken' ? viewSay('handout', 'overtaken') : null}
          {standing.is === 'stopped' ? viewSay('handout', 'stopped') : null}
          {standing.is === 'made'
            ? viewSay('handout', standing.kind === 'PDF' ? 'made' : 'madeSlides', { name: standing.name, n: standing.count })
            : null}
        </output>
        {isMaking ? (
          <Button size="small" look="quiet" onClick={stop}>
            {viewSay('handout', 'stop')}
          </Button>
        ) : null}
      </p>
      {standing.is === 'failed' ? (
        <p className={styles['fault']} role="alert">
          {standing.scene === null ? viewSay('handout', 'failedFile') : viewSay('handout', 'failedScene', { n: standing.scene })}
        </p>
      ) : null}
    </section>
  );
}
