/** What is said at the scene, in letters for the last row, which scene it is and who says so; below it what a hand may press. */
import type { ReactElement } from 'react';
import { nameIn } from '../../state/landscape.ts';
import type { MapScene } from '../../state/story.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { NameText } from '../names/NameText.tsx';
import type { SceneAtHand } from '../stories/useScene.ts';
import type { Deed } from './deeds.ts';
import styles from './Present.module.css';
import type { Readiness } from './readiness.ts';
import { readinessText } from './readinessText.ts';

interface SaidProps {
  readonly scene: SceneAtHand;
  readonly readiness: Readiness;
  readonly isOffline: boolean;
  readonly fault: string | null;
  readonly onDeed: (deed: Deed) => void;
}

export function Said({ scene: { story, scene, number, count, problems }, readiness, isOffline, fault, onDeed }: SaidProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const caption = say.language === 'cy' ? scene.captionCy : scene.captionEn;
  return (
    <section
      className={styles['said']}
      aria-label={viewSay('present', 'region', { name: nameIn(story, say.language).text })}
      data-testid="presenter"
      data-scene={number}
      data-count={count}
    >
      <h1 className="visually-hidden">{nameIn(story, say.language).text}</h1>
      <div className={styles['captions']}>
        {/* Room for the longest of the story, in either language: the picture keeps its place from scene to scene. */}
        {longestOf(story.scenes).map(text => (
          <p key={text} className={styles['room']} aria-hidden="true">
            {text}
          </p>
        ))}
        <p key={`${scene.id} ${say.language}`} className={styles['caption']} data-testid="caption">
          {caption.text === '' ? viewSay('present', 'noCaption') : <NameText name={caption} />}
        </p>
      </div>
      <div className={styles['foot']}>
        <span className={styles['step']}>{viewSay('present', 'step', { n: number, all: count })}</span>
        <SourceOf scene={scene} />
        <span className={styles['state']} data-testid="readiness" data-is={readiness.is} aria-live="polite">
          {fault === null ? null : <span>{fault}</span>}
          {/* In one line: the picture keeps its place from scene to scene. */}
          <span>
            {problems.length === 0 ? '' : `${viewSay('stories', 'gone')} `}
            {isOffline ? viewSay('present', 'noNetwork') : readinessText(readiness, viewSay)}
          </span>
        </span>
        <span className={styles['hand']}>
          <Button look="quiet" size="small" aria-label={viewSay('present', 'before')} onClick={() => onDeed('before')}>
            <Icon name="back" />
          </Button>
          <Button look="quiet" size="small" aria-label={viewSay('present', 'after')} onClick={() => onDeed('after')}>
            <Icon name="on" />
          </Button>
          <Button look="quiet" size="small" onClick={() => onDeed('language')}>
            {say.language === 'en' ? 'CY' : 'EN'}
          </Button>
          <Button look="quiet" size="small" onClick={() => onDeed('notes')}>
            {viewSay('present', 'notes')}
          </Button>
          <Button look="quiet" size="small" onClick={() => onDeed('keys')}>
            {viewSay('present', 'keyList')}
          </Button>
          <Button look="quiet" size="small" aria-label={viewSay('present', 'leave')} onClick={() => onDeed('leave')}>
            <Icon name="close" />
          </Button>
        </span>
      </div>
    </section>
  );
}

function SourceOf({ scene: { sources } }: { readonly scene: MapScene }): ReactElement {
  const viewSay = useViewSay();
  const [first, ...more] = sources;
  const title = '\u0000';
  const words = more.length === 0 ? viewSay('present', 'source', { title }) : viewSay('present', 'sourceMore', { title, n: more.length });
  const [before = '', after = ''] = words.split(title);
  return (
    <span className={styles['source']} data-testid="source">
      {first === undefined ? (
        viewSay('present', 'noSource')
      ) : (
        <>
          <span>{before}</span>
          <cite lang="en">{first.title}</cite>
          <span>{after}</span>
        </>
      )}
    </span>
  );
}

/** Of each language the longest text: letters are of about the same width. */
function longestOf(scenes: readonly MapScene[]): readonly string[] {
  const longest = (texts: readonly string[]): string => texts.reduce((a, b) => (b.length > a.length ? b : a), '');
  return [...new Set([longest(scenes.map(({ captionEn }) => captionEn.text)), longest(scenes.map(({ captionCy }) => captionCy.text))])];
}
