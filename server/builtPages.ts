/** Where the pages lie that were built. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Null where the page was not built. */
export function clientFolderIn(project: string): string | null {
  const folder = join(project, 'dist/client');
  return existsSync(join(folder, 'index.html')) ? folder : null;
}

/** The page that is filled for taking home; null where it was not built. */
export function takeHomePageIn(project: string): string | null {
  const page = join(project, 'dist/onefile/page.html');
  return existsSync(page) ? readFileSync(page, 'utf8') : null;
}
