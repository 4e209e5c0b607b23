/** Stories in a landscape folder: a folder may bring none, and what cannot be shown is told with file, row and column. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isAddressOfView } from '../../server/domain/pageAddress.ts';
import { BadLandscape } from '../../server/intake/complaint.ts';
import { readLandscapeFolder } from '../../server/intake/landscapeFolder.ts';
import { saltmarshFolder } from '../world/saltmarsh.ts';

const scenes = 'id,address,caption_en,caption_cy,sources\n';
const stories = 'id,name_en,name_cy,scenes\n';

/** Saltmarsh with these rows: the complaints, or how many scenes and stories came of them. */
function read(sceneRows: string, storyRows: string): readonly string[] | Readonly<Record<string, number | undefined>> {
  const folder = mkdtempSync(join(tmpdir(), 'stories-'));
  cpSync(saltmarshFolder, folder, { recursive: true });
  writeFileSync(join(folder, 'scenes.csv'), scenes + sceneRows);
  writeFileSync(join(folder, 'stories.csv'), stories + storyRows);
  try {
    const { Scene, Story } = readLandscapeFolder(folder).manifest.records;
    return { Scene, Story };
  } catch (error) {
    if (!(error instanceof BadLandscape)) throw error;
    return error.message.split('\n').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const scene = 'quay,/?focus=csp-saltmarsh,Who sits,Pwy sy’n eistedd,minutes\n';

describe('a folder with stories', () => {
  test('becomes records', () => {
    expect(read(scene, 'walk,,Tro,quay\n')).toEqual({ Scene: 1, Story: 1 });
  });

  test.each([
    [
      'a scene of no page',
      'quay,/harbour,,,\n',
      '',
      'scenes.csv, row 2, column address: expected a view of the page by its path and without lang, such as /gaps, /partnership/csp-cardiff?lens=seats or /?focus=csp-cardiff; found “/harbour”. Correct the cell.',
    ],
    [
      'a scene by nobody’s word',
      'quay,/,,,hearsay\n',
      '',
      'scenes.csv, row 2, column sources: expected the id of a Source; found “hearsay”, which nobody bears. Correct the id or add the row it names.',
    ],
    [
      'a story of a scene that is not there',
      scene,
      'walk,A walk,,quay;key\n',
      'stories.csv, row 2, column scenes: expected the id of a Scene; found “key”, which nobody bears. Correct the id or add the row it names.',
    ],
    [
      'a story that shows a scene twice',
      scene,
      'walk,A walk,,quay;quay\n',
      'stories.csv, row 2, column scenes: expected each part once; found “quay;quay”. Correct the cell.',
    ],
    [
      'a story without a name',
      scene,
      'walk,,,quay\n',
      'stories.csv, row 2, column name_en: the cell is empty and must not be. Fill it in.',
    ],
  ])('is refused for %s', (_name, sceneRows, storyRows, complaint) => {
    expect(read(sceneRows, storyRows)).toEqual([complaint]);
  });

  test('may bring none', () => {
    expect(readLandscapeFolder(saltmarshFolder).manifest.records['Story']).toBeUndefined();
  });
});

describe('a scene shows a view of the page', () => {
  test.each([
    '/',
    '/?lens=gaps&at=1.5,320,80',
    '/table?rows=lines',
    '/compare/a/b',
    '/organisation/probation?as=page',
    '/partnership/a%20b',
  ])('%s', address => expect(isAddressOfView(address)).toBe(true));

  test.each([
    '',
    'gaps',
    '//example.com',
    'https://example.com/',
    'javascript:alert(1)',
    '/\\example.com',
    '/nowhere',
    '/story',
    '/story/walk',
    '/query?question=boards-here',
    '/partnership',
    '/compare/a/b/c',
    '/gaps#top',
    '/gaps?lang=cy',
    '/?focus=a b',
    '/%E0%A4%A',
  ])('and not %s', address => expect(isAddressOfView(address)).toBe(false));
});
