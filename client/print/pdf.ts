/** Pages as PDF: shapes as shapes, text as text, and of each face of the letters those that are used. */
import { create, type Font } from '@cantoo/fontkit';
import { PDFDocument, PDFName, PDFString, type PDFDict, type PDFFont } from '@cantoo/pdf-lib';
import { faceOf, facesIn, type FaceName } from './faces.ts';
import { inkOf, type Ink } from './ink.ts';
import type { Document, Link } from './shapes.ts';
import { addTags } from './tags.ts';
import { typesetterFor, type Typesetter } from './typeset.ts';

/** Points in a millimetre. */
const points = 72 / 25.4;

interface Making {
  fetchFace(name: FaceName): Promise<Uint8Array>;
  readonly madeOn: Date;
  /** After each page; what it throws ends the work. */
  onPage(done: number): Promise<void>;
}

export async function pdfOf(document: Document, { fetchFace, madeOn, onPage }: Making): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit({ create });
  pdf.setTitle(document.title, { showInWindowTitleBar: true });
  pdf.setLanguage(document.language);
  pdf.setProducer('Tirlun');
  pdf.setCreator('Tirlun');
  pdf.setCreationDate(madeOn);
  pdf.setModificationDate(madeOn);
  const typesetters = new Map<FaceName, Typesetter & { readonly font: PDFFont }>();
  for (const name of facesIn(document)) {
    const bytes = await fetchFace(name);
    const font = await pdf.embedFont(bytes, { subset: true });
    typesetters.set(name, { font, ...typesetterFor(create(bytes) as Font, font) });
  }
  const veils = new Map<string, PDFName>();
  const veilOf = (stroke: number, fill: number): string => {
    const key = `Veil${Math.round(stroke * 1000)}x${Math.round(fill * 1000)}`;
    if (!veils.has(key)) veils.set(key, PDFName.of(key));
    return key;
  };
  const tagged: Parameters<typeof addTags>[1][number][] = [];
  for (const [at, { width, height, shapes }] of document.pages.entries()) {
    const page = pdf.addPage([width * points, height * points]);
    const ink = inkOf(shapes, {
      veilOf,
      lettersOf: text => {
        const typesetter = typesetters.get(faceOf(text));
        if (typesetter === undefined) throw new Error(`No face of the letters for weight ${text.weight}.`);
        return { face: faceOf(text), ...typesetter.set(text.text) };
      },
    });
    // Millimetres from the upper left corner become points from the lower left one.
    const content = `${points} 0 0 ${-points} 0 ${height * points} cm\n${ink.content}`;
    page.node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.flateStream(content)));
    for (const [name, { font }] of typesetters) page.node.setFontDictionary(PDFName.of(name), font.ref);
    for (const [key, name] of veils) page.node.setExtGState(name, pdf.context.obj(veil(key)));
    addLinks(pdf, { page, ink, height });
    tagged.push({ page, marks: ink.marks });
    await onPage(at + 1);
  }
  addTags(pdf, tagged);
  return (await pdf.save()) as Uint8Array<ArrayBuffer>;
}

/** How much shows through lines and through grounds. */
function veil(key: string): Record<string, number | string> {
  const [stroke = 1000, fill = 1000] = key.slice('Veil'.length).split('x').map(Number);
  return { Type: 'ExtGState', CA: stroke / 1000, ca: fill / 1000 };
}

interface Linked {
  readonly page: ReturnType<PDFDocument['addPage']>;
  readonly ink: Ink;
  readonly height: number;
}

function addLinks(pdf: PDFDocument, { page, ink, height }: Linked): void {
  for (const link of ink.links) page.node.addAnnot(pdf.context.register(annotation(pdf, link, height)));
}

function annotation(pdf: PDFDocument, { x, y, width, height, address }: Link, pageHeight: number): PDFDict {
  return pdf.context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [x, pageHeight - y - height, x + width, pageHeight - y].map(mm => mm * points),
    Border: [0, 0, 0],
    A: { Type: 'Action', S: 'URI', URI: PDFString.of(address) },
  });
}
