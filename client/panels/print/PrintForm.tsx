/** What can be chosen of a printed sheet. */
import type { ReactElement } from 'react';
import { orientations, paperNames } from '../../print/papers.ts';
import { languages } from '../../state/session.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Tick } from '../../ui/Tick.tsx';
import { useSay } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import type { PaperOptions } from './paperOptions.ts';
import styles from './PrintDialogue.module.css';

interface PrintFormProps {
  readonly options: PaperOptions;
  /** What is printed names its documents, which may be fewer than all. */
  readonly isCiting: boolean;
  /** Whose panel is open; null where none is. */
  readonly panelOf: string | null;
  readonly onChange: (part: Partial<PaperOptions>) => void;
}

export function PrintForm({ options, isCiting, panelOf, onChange }: PrintFormProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  return (
    <div className={styles['choices']}>
      {panelOf === null ? null : (
        <Row label={viewSay('paper', 'what')}>
          <Choice
            label={viewSay('paper', 'what')}
            value={options.what}
            onChange={what => onChange({ what, orientation: what === 'panel' ? 'portrait' : options.orientation })}
            options={[
              { value: 'view', label: viewSay('paper', 'whatView') },
              { value: 'panel', label: viewSay('paper', 'whatPanel', { name: panelOf }) },
            ]}
          />
        </Row>
      )}
      <Row label={viewSay('paper', 'size')}>
        <Choice
          label={viewSay('paper', 'size')}
          value={options.paper}
          onChange={paper => onChange({ paper })}
          options={paperNames.map(value => ({ value, label: value }))}
        />
      </Row>
      <Row label={viewSay('paper', 'orientation')}>
        <Choice
          label={viewSay('paper', 'orientation')}
          value={options.orientation}
          onChange={orientation => onChange({ orientation })}
          options={orientations.map(value => ({ value, label: viewSay('paper', value) }))}
        />
      </Row>
      <Row label={viewSay('paper', 'sheets')}>
        <Choice
          label={viewSay('paper', 'sheets')}
          value={options.sheets}
          onChange={sheets => onChange({ sheets })}
          options={[
            { value: 'pages', label: viewSay('paper', 'sheetsPages') },
            { value: 'one', label: viewSay('paper', 'sheetsOne') },
            { value: 'pieces', label: viewSay('paper', 'sheetsPieces') },
          ]}
        />
      </Row>
      <Row label={viewSay('paper', 'look')}>
        <Choice
          label={viewSay('paper', 'look')}
          value={options.look}
          onChange={look => onChange({ look, ...(look === 'large' ? { orientation: 'landscape' } : {}) })}
          options={[
            { value: 'colour', label: viewSay('paper', 'lookColour') },
            { value: 'grey', label: viewSay('paper', 'lookGrey') },
            { value: 'large', label: viewSay('paper', 'lookLarge') },
          ]}
        />
      </Row>
      <Row label={viewSay('paper', 'language')}>
        <Choice
          label={viewSay('paper', 'language')}
          value={options.language}
          onChange={language => onChange({ language })}
          options={languages
            .toReversed()
            .map(value => ({ value, label: say('common', value === 'cy' ? 'welsh' : 'english'), lang: value }))}
        />
      </Row>
      <Tick isOn={options.withSources} onChange={withSources => onChange({ withSources })}>
        {viewSay('paper', isCiting ? 'withSources' : 'withAllSources')}
      </Tick>
      <Row label={viewSay('paper', 'file')}>
        <Choice
          label={viewSay('paper', 'file')}
          value={options.file}
          onChange={file => onChange({ file })}
          options={[
            { value: 'PDF', label: viewSay('paper', 'filePdf') },
            { value: 'SVG', label: viewSay('paper', 'fileSvg') },
          ]}
        />
      </Row>
    </div>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactElement }): ReactElement {
  return (
    <div className={styles['row']}>
      <span className={styles['label']} aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}
