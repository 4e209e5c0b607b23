/** `npm run picture`: the README's pictures, taken of the product as a user starts it. Needs Chromium. */
import { join } from 'node:path';
import { launchBrowser, mapReady, openPage, startTirlun } from '../tests/e2e/tirlun.ts';
import { root } from './run.ts';

const pictures = [
  { file: 'map.png', path: '/' },
  { file: 'map-focus.png', path: '/partnership/csp-bridgend?focus=csp-bridgend&lang=cy' },
];

const tirlun = await startTirlun();
const browser = await launchBrowser();
try {
  for (const { file, path } of pictures) {
    const page = await openPage(browser, tirlun.address + path, { reducedMotion: 'reduce' });
    await mapReady(page);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(root, 'docs/img', file) });
    await page.context().close();
  }
} finally {
  await browser.close();
  await tirlun.stop();
}
