/** The whole landscape in one file that opens without a server: what is in it, what is not, and the file. */
import { useId, useState, type ReactElement } from 'react';
import { fetchTakeHome } from '../../api/takeHome.ts';
import { Button } from '../../ui/Button.tsx';
import { downloadText } from '../../ui/download.ts';
import { useIndex } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './TakeHome.module.css';

type Standing = 'at rest' | 'making' | 'failed' | 'notBuilt' | { readonly name: string; readonly size: string };

export function OneFile(): ReactElement {
  const viewSay = useViewSay();
  const { revision } = useIndex();
  const id = useId();
  const [standing, setStanding] = useState<Standing>('at rest');
  const make = async (): Promise<void> => {
    setStanding('making');
    try {
      const made = await fetchTakeHome(viewSay.language);
      if (made === null) return setStanding('notBuilt');
      const { name, bytes } = made;
      downloadText(bytes, { fileName: name, type: 'text/html;charset=utf-8' });
      return setStanding({ name, size: (bytes.length / 1_000_000).toFixed(1) });
    } catch {
      return setStanding('failed');
    }
  };
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h3 id={id} className={styles['name']}>
        {viewSay('takeHome', 'oneFile')}
      </h3>
      <p>{viewSay('takeHome', 'oneFileSays')}</p>
      <p className={styles['soft']}>{viewSay('takeHome', 'oneFileNot', { revision })}</p>
      <p className={styles['row']}>
        <Button disabled={standing === 'making'} onClick={() => void make()}>
          {viewSay('takeHome', 'makeFile')}
        </Button>
        <output className={styles['soft']}>
          {standing === 'making' ? viewSay('takeHome', 'making') : null}
          {typeof standing === 'object' ? viewSay('takeHome', 'made', standing) : null}
        </output>
      </p>
      {standing === 'failed' || standing === 'notBuilt' ? (
        <p className={styles['fault']} role="alert">
          {viewSay('takeHome', standing)}
        </p>
      ) : null}
    </section>
  );
}
