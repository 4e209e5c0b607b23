/** Pages as a file to take along: what writes it and its letters are fetched only now. */
import type { Document } from '../../print/shapes.ts';
import { downloadText } from '../../ui/download.ts';
import type { FileKind } from './paperOptions.ts';

interface Writing {
  readonly kind: FileKind;
  readonly name: string;
  readonly onPage: (page: number) => void;
  readonly signal: AbortSignal;
}

/** Answers the name of the file; it is not made where it is no longer wanted. */
export async function writeFile(document: Document, { kind, name, onPage, signal }: Writing): Promise<string> {
  const { fetchFace, fetchScreenFaces } = await import('../../print/typefaces.ts');
  const atPage = async (page: number): Promise<void> => {
    onPage(page);
    // So that it can be seen how far it is, and ended.
    await new Promise(resolve => setTimeout(resolve));
    signal.throwIfAborted();
  };
  if (kind === 'PDF') {
    const { pdfOf } = await import('../../print/pdf.ts');
    const bytes = await pdfOf(document, { fetchFace, madeOn: new Date(), onPage: atPage });
    signal.throwIfAborted();
    downloadText(bytes, { fileName: `${name}.pdf`, type: 'application/pdf' });
    return `${name}.pdf`;
  }
  const { svgOf } = await import('../../print/svg.ts');
  const faces = await fetchScreenFaces();
  const texts: string[] = [];
  for (const [at, page] of document.pages.entries()) {
    texts.push(svgOf(document, page, faces));
    await atPage(at + 1);
  }
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) {
    downloadText(only, { fileName: `${name}.svg`, type: 'image/svg+xml' });
    return `${name}.svg`;
  }
  const { zipOf } = await import('../../ui/zip.ts');
  const files = texts.map((text, at) => [`${name}-${at + 1}.svg`, text] as const);
  downloadText(zipOf(files), { fileName: `${name}.zip`, type: 'application/zip' });
  return `${name}.zip`;
}
