/** What a presentation is made of, and each slide of it with its notes as parts of the file. Units are inches, letters are in points. */
import type { Frame } from '../shapes.ts';
import { drawn, type PlainWidthOf } from './drawing.ts';
import type { FlatShape } from './flat.ts';
import { escaped, head, placed, spaces } from './xml.ts';

/** A paragraph in the language that it is checked for. */
export interface Spoken {
  readonly text: string;
  readonly language: 'en' | 'cy';
  /** Letters and room of its own; those of the whole where it has none. */
  readonly points?: number;
  /** Told before in another language: it steps back a little. */
  readonly isAgain?: boolean;
  /** Room above, in points. */
  readonly above?: number;
}

interface Worded {
  readonly frame: Frame;
  readonly points: number;
  readonly paragraphs: readonly Spoken[];
}

interface Pictured {
  readonly frame: Frame;
  readonly shapes: readonly FlatShape[];
  /** For who does not see it. */
  readonly told: string;
  readonly language: 'en' | 'cy';
}

export interface Slide {
  readonly kind: 'cover' | 'scene';
  readonly title: Worded;
  readonly text: Worded;
  readonly foot: Worded;
  readonly picture: Pictured | null;
  readonly notes: readonly Spoken[];
}

export const slideSize = { width: 40 / 3, height: 7.5 };
export const numberFrame: Frame = { x: 12.23, y: 7.02, width: 0.6, height: 0.3 };

const tongue = { en: 'en-GB', cy: 'cy-GB' } as const;

export function slideXml(slide: Slide, widthOf: PlainWidthOf): string {
  const { kind, title, text, foot, picture } = slide;
  let id = 9;
  const pen = { nextId: () => (id += 1), widthOf, language: tongue[picture?.language ?? 'en'] };
  const placeholders = [
    placeholder({ id: 2, name: 'Title', type: kind === 'cover' ? 'ctrTitle' : 'title', worded: title }),
    ...(text.paragraphs.length === 0
      ? []
      : [placeholder({ id: 3, name: 'Caption', type: kind === 'cover' ? 'subTitle' : 'body', at: 1, worded: text })]),
    placeholder({ id: 4, name: 'Sources', type: 'ftr', at: 11, worded: foot }),
    `<p:sp><p:nvSpPr><p:cNvPr id="5" name="Number"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-GB" sz="900"/><a:t>‹#›</a:t></a:fld></a:p></p:txBody></p:sp>`,
  ];
  const drawing = picture === null ? '' : group(picture, picture.shapes.map(shape => drawn(shape, pen)).join(''));
  return `${head}<p:sld ${spaces}><p:cSld><p:spTree>${tree}${placeholders.join('')}${drawing}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

export const tree =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

function group({ frame, told }: Pictured, inside: string): string {
  const place = placed(frame);
  const own = place.replace('a:off', 'a:chOff').replace('a:ext', 'a:chExt');
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="6" name="Picture" descr="${escaped(told)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${place}${own}</a:xfrm></p:grpSpPr>${inside}</p:grpSp>`;
}

interface Placeholder {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly at?: number;
  readonly worded: Worded;
}

function placeholder({ id, name, type, at, worded: { frame, points, paragraphs } }: Placeholder): string {
  const index = at === undefined ? '' : ` idx="${at}"`;
  const small = type === 'ftr' ? ' sz="quarter"' : '';
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${type}"${small}${index}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>${placed(frame)}</a:xfrm></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${said(paragraphs, points)}</p:txBody></p:sp>`;
}

function said(paragraphs: readonly Spoken[], points: number | null): string {
  return paragraphs.length === 0 ? '<a:p><a:endParaRPr lang="en-GB"/></a:p>' : paragraphs.map(one => paragraph(one, points)).join('');
}

function paragraph({ text, language, points: own, isAgain = false, above = 0 }: Spoken, points: number | null): string {
  const letters = own ?? points;
  const size = letters === null ? '' : ` sz="${Math.round(letters * 100)}"`;
  const room = above === 0 ? '' : `<a:pPr><a:spcBef><a:spcPts val="${Math.round(above * 100)}"/></a:spcBef></a:pPr>`;
  const colour = isAgain ? '<a:solidFill><a:schemeClr val="tx2"/></a:solidFill>' : '';
  return `<a:p>${room}<a:r><a:rPr lang="${tongue[language]}"${size}>${colour}</a:rPr><a:t>${escaped(text)}</a:t></a:r></a:p>`;
}

export function notesXml({ notes }: Slide): string {
  return `${head}<p:notes ${spaces}><p:cSld><p:spTree>${tree}<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${said(notes, null)}</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}
