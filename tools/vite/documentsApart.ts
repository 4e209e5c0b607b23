/** Each GraphQL document in a module of its own, so that it comes with the part of the page that asks it: as codegen writes them, all of them are one file. */
import type { Plugin } from 'vite';

const generated = /\/client\/api\/generated\/graphql\.ts$/;
const document = /^export const (\w+) = (\{.*\}) as unknown as [^\n]*;$/gm;
const mark = '?document=';

/** Whether a module is a document, or the file that all of them are written in. */
export function isDocument(id: string): boolean {
  return id.includes(mark) || generated.test(id);
}

export function documentsApart(): Plugin {
  const documentAt = new Map<string, string>();
  return {
    name: 'documents-apart',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (!generated.test(id)) return null;
      const names = [...code.matchAll(document)].map(([, name = '', content = '']) => {
        documentAt.set(`${id}${mark}${name}`, `export const ${name} = ${content};`);
        return name;
      });
      if (names.length === 0) throw new Error(`No document was found in ${id}: codegen writes them in another form by now.`);
      const passedOn = names.map(name => `export { ${name} } from ${JSON.stringify(`${id}${mark}${name}`)};`);
      return { code: passedOn.join('\n'), map: null, moduleSideEffects: false };
    },
    resolveId: id => (documentAt.has(id) ? { id, moduleSideEffects: false } : null),
    load: id => documentAt.get(id) ?? null,
  };
}
