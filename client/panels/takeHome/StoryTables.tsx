/** The tables behind the scenes of a story: in one workbook, or as text that every spreadsheet reads. */
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { nameIn } from '../../state/landscape.ts';
import type { MapStory } from '../../state/story.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { downloadText } from '../../ui/download.ts';
import { useExplorer, useSay, useSession } from '../explorer.ts';
import { fileNameOf } from '../frame/fileName.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import type { Sheet } from './sheets.ts';
import styles from './TakeHome.module.css';
import { useStoryTables } from './useStoryTables.ts';

export function StoryTables({ story }: { readonly story: MapStory }): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const id = useId();
  const { index } = useExplorer();
  const place = useSession(session => session.story);
  const [isWhole, setWhole] = useState(true);
  const [told, setTold] = useState<string | null>(null);
  const { standing, gather, stop } = useStoryTables();
  const latestStop = useRef(stop);
  useEffect(() => {
    latestStop.current = stop;
  });
  useEffect(() => () => latestStop.current(), []);
  const isHere = place?.id === story.id;
  const only = isHere && !isWhole ? place.scene : null;
  const name = nameIn(story, say.language).text;

  const take = async (write: (sheets: readonly Sheet[], fileName: string) => Promise<string>): Promise<void> => {
    setTold(null);
    const sheets = await gather(story, only);
    if (sheets === null) return;
    const what = [viewSay('takeHome', 'storyFile'), story.id, ...(only === null ? [] : [only])].join('-');
    const fileName = fileNameOf(what, { revision: index.revision, on: new Date(), say });
    setTold(viewSay('takeHome', 'tablesMade', { name: await write(sheets, fileName), n: sheets.length }));
  };
  const isGathering = standing.is === 'gathering';
  return (
    <section className={styles['within']} aria-labelledby={id} data-testid="story-tables">
      <h4 id={id}>{viewSay('takeHome', 'tables')}</h4>
      <p>{viewSay('takeHome', 'tablesSay')}</p>
      {isHere ? (
        <div className={styles['row']}>
          <Choice
            label={viewSay('takeHome', 'howMuch')}
            value={isWhole ? 'whole' : 'scene'}
            onChange={chosen => setWhole(chosen === 'whole')}
            options={[
              { value: 'whole', label: viewSay('takeHome', 'wholeStory') },
              { value: 'scene', label: viewSay('takeHome', 'thisScene', { n: place.scene }) },
            ]}
          />
        </div>
      ) : null}
      <p className={styles['row']}>
        <Button disabled={isGathering} onClick={() => void take(writeWorkbook)}>
          {viewSay('takeHome', 'workbook')}
          <span className="visually-hidden">: {name}</span>
        </Button>
        <Button disabled={isGathering} onClick={() => void take(writeTexts)}>
          {viewSay('takeHome', 'texts')}
          <span className="visually-hidden">: {name}</span>
        </Button>
        <output className={styles['soft']}>
          {standing.is === 'gathering' ? viewSay('takeHome', 'gathering', { n: standing.scene, all: standing.of }) : told}
        </output>
        {isGathering ? (
          <Button size="small" look="quiet" onClick={stop}>
            {viewSay('takeHome', 'stop')}
          </Button>
        ) : null}
      </p>
      {standing.is === 'failed' ? (
        <p className={styles['fault']} role="alert">
          {viewSay('takeHome', 'tablesFailed', { n: standing.scene })}
        </p>
      ) : null}
    </section>
  );
}

async function writeWorkbook(sheets: readonly Sheet[], fileName: string): Promise<string> {
  const { xlsxOf, xlsxType } = await import('../../ui/xlsx.ts');
  downloadText(xlsxOf(sheets), { fileName: `${fileName}.xlsx`, type: xlsxType });
  return `${fileName}.xlsx`;
}

async function writeTexts(sheets: readonly Sheet[], fileName: string): Promise<string> {
  const [{ zipOf, zipType }, { csvOf }] = await Promise.all([import('../../ui/zip.ts'), import('../../ui/csv.ts')]);
  const digits = String(sheets.length).length;
  const files = sheets.map(({ name, rows }, at): [string, string] => [
    `${String(at + 1).padStart(digits, '0')} ${name.replaceAll(/[\\/:*?"<>|]/g, ' ')}.csv`,
    csvOf(rows),
  ]);
  downloadText(zipOf(files), { fileName: `${fileName}.zip`, type: zipType });
  return `${fileName}.zip`;
}
