/** `npm run welsh -- export FILE` writes the interface's Welsh as a sheet for a Welsh reader; `import FILE` reads it back. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { csvOf } from '../client/ui/csv.ts';
import { root } from './run.ts';
import { readBack } from './welsh/readBack.ts';
import { rewritten, withItsImports } from './welsh/rewrite.ts';
import { exportOfRoom, fileOfRoom, headings, readSheet } from './welsh/sheet.ts';

const exit = { usage: 64, badData: 65, disk: 74 } as const;

const [what, file, ...rest] = process.argv.slice(2);
if ((what !== 'export' && what !== 'import') || file === undefined || rest.length > 0) {
  console.error('Usage: npm run welsh -- export FILE.csv | import FILE.csv');
  process.exitCode = exit.usage;
} else {
  try {
    await (what === 'export' ? writeSheet(file) : takeBack(file));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = exit.disk;
  }
}

async function writeSheet(to: string): Promise<void> {
  const rows = await readSheet();
  const cells = rows.map(({ room, key, form, where, english, welsh, isChecked }) => [
    room,
    key,
    form,
    where,
    english,
    welsh,
    isChecked ? 'yes' : '',
  ]);
  writeFileSync(to, csvOf([headings, ...cells]));
  const open = new Set(rows.filter(row => !row.isChecked).map(({ room, key }) => `${room}.${key}`));
  console.log(`${rows.length} texts in ${to}; ${open.size} words are still to be checked. Set checked to yes where the Welsh is right.`);
}

async function takeBack(from: string): Promise<void> {
  const cells = parse(readFileSync(from, 'utf8'), { bom: true, relax_column_count: true, skip_empty_lines: true });
  const read = readBack(cells, await readSheet());
  if (read.is === 'faulty') {
    console.error(`${from} cannot be read back; nothing was changed.\n${read.complaints.map(line => `  ${line}`).join('\n')}`);
    process.exitCode = exit.badData;
    return;
  }
  // All of them are made before any is written: a mishap leaves every file as it was.
  const files = new Map<string, string>();
  for (const word of read.words) {
    const path = fileOfRoom(word.room);
    files.set(path, rewritten(files.get(path) ?? readFileSync(path, 'utf8'), exportOfRoom(word.room), word));
  }
  for (const [path, source] of files) writeFileSync(path, withItsImports(source));
  if (files.size > 0) spawnSync('npx', ['oxfmt', ...files.keys()], { cwd: root, stdio: 'ignore' });
  const checked = read.words.filter(({ isChecked }) => isChecked).length;
  console.log(`${read.words.length} words changed in ${files.size} files, ${checked} of them checked. Run npm test, then commit.`);
}
