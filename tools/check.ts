/** Everything about the code that can be told without running it: one line for each check, and what is wrong below it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { complaintAbout, importsIn, reExportsIn } from './layers.ts';
import { root, runTool, type Ended } from './run.ts';

interface Check {
  readonly name: string;
  readonly mend: string;
  run(): Promise<Ended>;
}

const checks: readonly Check[] = [
  { name: 'types', mend: 'Read the errors of tsc above.', run: () => runTool('tsc', ['--noEmit', '-p', '.']) },
  { name: 'lint', mend: 'Rules: .oxlintrc.json.', run: () => runTool('oxlint', ['.']) },
  { name: 'floors and walls', mend: 'Who may import whom: tools/layers.ts.', run: checkFloors },
  { name: 'format', mend: 'Run: npm run format', run: () => runTool('oxfmt', ['--check', '.']) },
  {
    name: 'unused files, exports and dependencies',
    mend: 'Take them out, or name an entry in knip.json.',
    run: () => runTool('knip', ['--no-progress']),
  },
  { name: 'generated code up to date', mend: 'Run: npm run codegen', run: () => runTool('tsx', ['tools/codegen.ts', '--check']) },
];

let failures = 0;
for (const check of checks) {
  const began = Date.now();
  const { passed, output } = await check.run();
  console.log(`${passed ? 'pass' : 'FAIL'}  ${check.name}  ${((Date.now() - began) / 1000).toFixed(1)} s`);
  if (passed) continue;
  failures += 1;
  console.error(`${output.trimEnd()}\n${check.mend}\n`);
}
console.log(failures === 0 ? 'All checks passed.' : `${failures} of ${checks.length} checks FAILED.`);
process.exitCode = failures === 0 ? 0 : 1;

async function checkFloors(): Promise<Ended> {
  const files = ['schema', 'server', 'client', 'onefile'].flatMap(folder => sourcesUnder(join(root, folder)));
  const complaints = files.flatMap(path => {
    const file = relative(root, path);
    const text = readFileSync(path, 'utf8');
    const wrongImports = importsIn(file, text)
      .map(complaintAbout)
      .filter(complaint => complaint !== null);
    return file.includes('/generated/') ? wrongImports : [...wrongImports, ...reExportsIn(file, text)];
  });
  return { passed: complaints.length === 0, output: complaints.join('\n') };
}

function sourcesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
}
