/** What is said on the pages, in order, for those who have a file read out: headings, paragraphs, and the language of each. */
import { PDFName, PDFString, type PDFDocument, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import type { Text } from './shapes.ts';

export type Tag = 'P' | 'H1' | 'H2' | 'H3';

/** One piece of the content of a page; the number of the content is its place among the marks of the page. */
export interface Mark {
  readonly tag: Tag;
  readonly language: Text['language'];
  /** It belongs to the piece before it. */
  readonly goesOn: boolean;
}

export function tagOf({ heading }: Text): Tag {
  return heading === undefined ? 'P' : `H${heading}`;
}

interface Tagged {
  readonly page: PDFPage;
  readonly marks: readonly Mark[];
}

export function addTags(pdf: PDFDocument, pages: readonly Tagged[]): void {
  const { context, catalog } = pdf;
  const root = context.nextRef();
  const whole = context.nextRef();
  const parents: (number | PDFRef[])[] = [];
  const parts = pages.map(({ page, marks }, at) => {
    const part = context.nextRef();
    const elements = partedMarks(marks).map(({ tag, language, numbers }) => {
      const own = context.obj({ Type: 'StructElem', S: tag, P: part, Pg: page.ref, K: numbers });
      if (language !== undefined) own.set(PDFName.of('Lang'), PDFString.of(language));
      return { ref: context.register(own), count: numbers.length };
    });
    context.assign(part, context.obj({ Type: 'StructElem', S: 'Part', P: whole, K: elements.map(({ ref }) => ref) }));
    parents.push(
      at,
      elements.flatMap(({ ref, count }) => Array.from({ length: count }, () => ref)),
    );
    page.node.set(PDFName.of('StructParents'), context.obj(at));
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    return part;
  });
  context.assign(whole, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: parts }));
  context.assign(
    root,
    context.obj({ Type: 'StructTreeRoot', K: [whole], ParentTree: context.obj({ Nums: parents }), ParentTreeNextKey: pages.length }),
  );
  catalog.set(PDFName.of('StructTreeRoot'), root);
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
}

interface Piece extends Pick<Mark, 'tag' | 'language'> {
  readonly numbers: readonly number[];
}

/** Lines of one text are one paragraph. */
function partedMarks(marks: readonly Mark[]): readonly Piece[] {
  const pieces: (Piece & { readonly numbers: number[] })[] = [];
  marks.forEach(({ tag, language, goesOn }, number) => {
    const open = pieces.at(-1);
    if (goesOn && open?.tag === tag) open.numbers.push(number);
    else pieces.push({ tag, language, numbers: [number] });
  });
  return pieces;
}
