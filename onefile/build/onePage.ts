/** Puts what was built into one page, packed, with a policy that lets it run this and nothing else. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** The one rule that Cytoscape puts into the page by itself. */
const cytoscapeStyle = "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='";

/** What stands in the page in the open. */
interface First {
  /** The program that brings the others forth. */
  readonly unpack: string;
  readonly words: string;
  readonly look: string;
}

export function onePage(first: First): Plugin {
  return {
    name: 'one-page',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const outputs = Object.values(bundle);
        const program = outputs.map(output => (output.type === 'chunk' ? output.code : '')).join('');
        const style = outputs
          .map(output => (output.type === 'asset' && output.fileName.endsWith('.css') ? String(output.source) : ''))
          .join('');
        for (const output of outputs) delete bundle[output.fileName];
        this.emitFile({ type: 'asset', fileName: 'page.html', source: pageOf({ ...first, program, style }) });
      },
    },
  };
}

interface Parts extends First {
  readonly program: string;
  readonly style: string;
}

function pageOf({ unpack, words, look, program, style }: Parts): string {
  const policy = [
    "default-src 'none'",
    // What is unpacked is known by its hash too, as if it stood there in the open.
    `script-src ${hashOf(unpack)} ${hashOf(program)}`,
    `style-src ${hashOf(look)} ${hashOf(style)} ${cytoscapeStyle}`,
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Tirlun</title>
<style>${look}</style>
</head>
<body>
<div id="root">
${words}
</div>
<script type="application/json" id="about"></script>
<script type="text/plain" id="records"></script>
<script type="text/plain" id="history"></script>
<script type="text/plain" id="style">${packed(style)}</script>
<script type="text/plain" id="program">${packed(program)}</script>
<script type="module">${unpack}</script>
</body>
</html>
`;
}

function packed(text: string): string {
  return gzipSync(text, { level: 9 }).toString('base64');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
