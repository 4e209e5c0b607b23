/** A presentation as the files of its package: slides with real titles, pictures as shapes, notes for who speaks. */
import type { PlainWidthOf } from './drawing.ts';
import { coverLayout, notesMaster, sceneLayout, slideMaster, theme } from './masters.ts';
import { notesXml, slideSize, slideXml, type Slide } from './slides.ts';
import { emu, escaped, head, relations, spaces } from './xml.ts';

export const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export interface Presentation {
  readonly title: string;
  readonly language: 'en' | 'cy';
  readonly slides: readonly Slide[];
}

interface Making {
  readonly madeOn: Date;
  readonly widthOf: PlainWidthOf;
}

type Files = readonly (readonly [name: string, text: string])[];

/** The list of contents stands first, where readers look for it. */
export function pptxFiles(presentation: Presentation, { madeOn, widthOf }: Making): Files {
  const { slides } = presentation;
  const numbered = slides.map((slide, at) => ({ slide, n: at + 1 }));
  return [
    ['[Content_Types].xml', contentTypes(slides.length)],
    ['_rels/.rels', packageRelations],
    ['docProps/core.xml', core(presentation, madeOn)],
    ['ppt/presentation.xml', presentationXml(slides.length)],
    ['ppt/_rels/presentation.xml.rels', presentationRelations(slides.length)],
    ['ppt/theme/theme1.xml', theme],
    ['ppt/theme/theme2.xml', theme],
    ['ppt/slideMasters/slideMaster1.xml', slideMaster],
    ['ppt/slideMasters/_rels/slideMaster1.xml.rels', masterRelations],
    ['ppt/slideLayouts/slideLayout1.xml', coverLayout],
    ['ppt/slideLayouts/slideLayout2.xml', sceneLayout],
    ['ppt/slideLayouts/_rels/slideLayout1.xml.rels', layoutRelations],
    ['ppt/slideLayouts/_rels/slideLayout2.xml.rels', layoutRelations],
    ['ppt/notesMasters/notesMaster1.xml', notesMaster],
    ['ppt/notesMasters/_rels/notesMaster1.xml.rels', relations([{ id: 'rId1', type: 'theme', target: '../theme/theme2.xml' }])],
    ...numbered.flatMap(({ slide, n }): Files => [
      [`ppt/slides/slide${n}.xml`, slideXml(slide, widthOf)],
      [`ppt/slides/_rels/slide${n}.xml.rels`, slideRelations(slide, n)],
      [`ppt/notesSlides/notesSlide${n}.xml`, notesXml(slide)],
      [`ppt/notesSlides/_rels/notesSlide${n}.xml.rels`, notesRelations(n)],
    ]),
  ];
}

const family = 'application/vnd.openxmlformats-officedocument.presentationml';

function contentTypes(slides: number): string {
  const part = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`;
  const all = [
    part('ppt/presentation.xml', `${family}.presentation.main+xml`),
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    part('ppt/slideMasters/slideMaster1.xml', `${family}.slideMaster+xml`),
    part('ppt/notesMasters/notesMaster1.xml', `${family}.notesMaster+xml`),
    ...[1, 2].map(n => part(`ppt/slideLayouts/slideLayout${n}.xml`, `${family}.slideLayout+xml`)),
    ...[1, 2].map(n => part(`ppt/theme/theme${n}.xml`, 'application/vnd.openxmlformats-officedocument.theme+xml')),
    ...counted(slides).flatMap(n => [
      part(`ppt/slides/slide${n}.xml`, `${family}.slide+xml`),
      part(`ppt/notesSlides/notesSlide${n}.xml`, `${family}.notesSlide+xml`),
    ]),
  ];
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${all.join('')}</Types>`;
}

const packageRelations = relations([
  { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
  {
    id: 'rId2',
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: 'docProps/core.xml',
  },
]);

function core({ title, language }: Presentation, madeOn: Date): string {
  const day = madeOn.toISOString().replace(/\.\d+Z$/, 'Z');
  return `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>Tirlun</dc:creator><dc:language>${language}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified></cp:coreProperties>`;
}

function presentationXml(slides: number): string {
  const list = counted(slides).map(n => `<p:sldId id="${255 + n}" r:id="rId${n + 3}"/>`);
  const width = emu(slideSize.width);
  return `${head}<p:presentation ${spaces}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${list.join('')}</p:sldIdLst><p:sldSz cx="${width}" cy="${emu(slideSize.height)}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;
}

function presentationRelations(slides: number): string {
  return relations([
    { id: 'rId1', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    { id: 'rId2', type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
    { id: 'rId3', type: 'theme', target: 'theme/theme1.xml' },
    ...counted(slides).map(n => ({ id: `rId${n + 3}`, type: 'slide', target: `slides/slide${n}.xml` })),
  ]);
}

const masterRelations = relations([
  { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
  { id: 'rId2', type: 'slideLayout', target: '../slideLayouts/slideLayout2.xml' },
  { id: 'rId3', type: 'theme', target: '../theme/theme1.xml' },
]);

const layoutRelations = relations([{ id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }]);

function slideRelations({ kind }: Slide, n: number): string {
  return relations([
    { id: 'rId1', type: 'slideLayout', target: `../slideLayouts/slideLayout${kind === 'cover' ? 1 : 2}.xml` },
    { id: 'rId2', type: 'notesSlide', target: `../notesSlides/notesSlide${n}.xml` },
  ]);
}

function notesRelations(n: number): string {
  return relations([
    { id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
    { id: 'rId2', type: 'slide', target: `../slides/slide${n}.xml` },
  ]);
}

function counted(all: number): readonly number[] {
  return Array.from({ length: all }, (_none, at) => at + 1);
}
