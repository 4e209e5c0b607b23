/** What all slides have in common: colours, faces, and where titles, captions, sources and numbers stand if nothing else is said. */
import type { Frame } from '../shapes.ts';
import { numberFrame, tree } from './slides.ts';
import { head, placed, spaces } from './xml.ts';

const ink = '16202E';
const soft = '44546A';

const frames = {
  title: { x: 0.5, y: 0.35, width: 12.33, height: 0.8 },
  body: { x: 0.5, y: 1.15, width: 12.33, height: 0.5 },
  foot: { x: 0.5, y: 7.02, width: 11.6, height: 0.3 },
  coverTitle: { x: 0.9, y: 2.1, width: 11.5, height: 1.6 },
  coverText: { x: 0.9, y: 3.9, width: 11.5, height: 1.6 },
} as const satisfies Record<string, Frame>;

interface Held {
  readonly type: string;
  readonly frame: Frame;
  readonly at?: number;
  readonly anchor: 't' | 'b' | 'ctr';
}

function held({ type, frame, at, anchor }: Held, id: number): string {
  const isNumber = type === 'sldNum';
  const said = isNumber
    ? '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld></a:p>'
    : '<a:p><a:endParaRPr lang="en-GB"/></a:p>';
  const small = ['ftr', 'sldNum'].includes(type);
  const own = small
    ? `<a:lstStyle><a:lvl1pPr algn="${isNumber ? 'r' : 'l'}"><a:defRPr sz="900"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></a:lstStyle>`
    : '<a:lstStyle/>';
  const place = `type="${type}"${small ? ' sz="quarter"' : ''}${at === undefined ? '' : ` idx="${at}"`}`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${type}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${place}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>${placed(frame)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"/>${own}${said}</p:txBody></p:sp>`;
}

const small: readonly Held[] = [
  { type: 'ftr', frame: frames.foot, at: 11, anchor: 'ctr' },
  { type: 'sldNum', frame: numberFrame, at: 12, anchor: 'ctr' },
];

function shapesOf(all: readonly Held[]): string {
  return `<p:cSld><p:spTree>${tree}${all.map((one, at) => held(one, at + 2)).join('')}</p:spTree></p:cSld>`;
}

function style(points: number, { isBold, colour }: { readonly isBold: boolean; readonly colour: string }): string {
  return `<a:lvl1pPr marL="0" indent="0" algn="l"><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${points * 100}"${isBold ? ' b="1"' : ''}><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`;
}

const colourMap =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';

export const slideMaster = `${head}<p:sldMaster ${spaces}>${shapesOf([
  { type: 'title', frame: frames.title, anchor: 't' },
  { type: 'body', frame: frames.body, at: 1, anchor: 't' },
  ...small.map(({ at: _at, ...one }): Held => one),
])}<p:clrMap ${colourMap}/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle>${style(24, { isBold: true, colour: 'tx1' })}</p:titleStyle><p:bodyStyle>${style(14, { isBold: false, colour: 'tx1' })}</p:bodyStyle><p:otherStyle/></p:txStyles></p:sldMaster>`;

function layout(type: 'title' | 'obj', name: string, shapes: string): string {
  return `${head}<p:sldLayout ${spaces} type="${type}">${shapes.replace('<p:cSld>', `<p:cSld name="${name}">`)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

export const coverLayout = layout(
  'title',
  'Cover',
  shapesOf([
    { type: 'ctrTitle', frame: frames.coverTitle, anchor: 'b' },
    { type: 'subTitle', frame: frames.coverText, at: 1, anchor: 't' },
    ...small,
  ]),
);

export const sceneLayout = layout(
  'obj',
  'Scene',
  shapesOf([{ type: 'title', frame: frames.title, anchor: 't' }, { type: 'body', frame: frames.body, at: 1, anchor: 't' }, ...small]),
);

/** Of a sheet of notes, upright: the slide above, what is said below. */
export const notesMaster = `${head}<p:notesMaster ${spaces}><p:cSld><p:spTree>${tree}<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>${placed({ x: 0.5, y: 0.8, width: 6.5, height: 3.66 })}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="6350"><a:solidFill><a:srgbClr val="D5DBE4"/></a:solidFill></a:ln></p:spPr></p:sp>${held({ type: 'body', frame: { x: 0.75, y: 4.8, width: 6, height: 4.4 }, at: 1, anchor: 't' }, 3)}</p:spTree></p:cSld><p:clrMap ${colourMap}/><p:notesStyle><a:lvl1pPr><a:spcBef><a:spcPts val="600"/></a:spcBef><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>`;

function scheme(name: string, value: string): string {
  return `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
}

const colours = [
  ['dk1', ink],
  ['lt1', 'FFFFFF'],
  ['dk2', soft],
  ['lt2', 'F4F6F9'],
  ['accent1', '1F66B0'],
  ['accent2', '3A7D44'],
  ['accent3', '8A5A00'],
  ['accent4', '7A4A9A'],
  ['accent5', 'A8323E'],
  ['accent6', '2A7F86'],
  ['hlink', '1F66B0'],
  ['folHlink', '7A4A9A'],
] as const;

const plain = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const edge = `<a:ln w="6350">${plain}</a:ln>`;

export const theme = `${head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Tirlun"><a:themeElements><a:clrScheme name="Tirlun">${colours.map(([name, value]) => scheme(name, value)).join('')}</a:clrScheme><a:fontScheme name="Tirlun"><a:majorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Tirlun"><a:fillStyleLst>${plain.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${edge.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${plain.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
