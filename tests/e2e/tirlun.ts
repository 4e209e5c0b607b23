/** The real program and a real browser, as a user has them: started by its own command, on a free port, with an empty data folder. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { firstVisit, launchAtDesk } from './desk.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const chromiumPath: string | undefined = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find(path => path !== undefined && path !== '' && existsSync(path));

export interface Running {
  readonly address: string;
  readonly readyLine: string;
  readonly dataFolder: string;
  /** Ends the program as a user does, and answers its exit code. */
  stop(): Promise<number | null>;
}

export interface StartOptions {
  readonly env?: Readonly<Record<string, string>>;
}

export async function startTirlun({ env = {} }: StartOptions = {}): Promise<Running> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'tirlun-e2e-'));
  const { NEO4J_URI: _never, ...inherited } = process.env;
  const child = spawn('npm', ['start', '--silent'], {
    cwd: root,
    env: { ...inherited, PORT: '0', TIRLUN_DATA: dataFolder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>(resolve => child.once('exit', resolve));
  const readyLine = await firstReadyLine(child);
  const address = /http:\/\/\S+/.exec(readyLine)?.[0] ?? '';
  return {
    address,
    readyLine,
    dataFolder,
    stop: async () => {
      child.kill('SIGTERM');
      const code = await ended;
      await rm(dataFolder, { recursive: true, force: true });
      return code;
    },
  };
}

function firstReadyLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = '';
    let err = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const ready = out.split('\n').find(line => line.startsWith('Tirlun ready at '));
      if (ready !== undefined) resolve(ready);
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.once('exit', code => reject(new Error(`Tirlun ended with ${code} before it was ready.\n${out}\n${err}`)));
  });
}

export function launchBrowser(besides: readonly string[] = []): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('No Chromium found: install it, or name it in CHROMIUM_PATH.');
  return launchAtDesk({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...besides,
    ],
  });
}

/** A fresh page that fails the test on anything the browser complains of or loads from elsewhere. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Page & { readonly troubles: string[] }> {
  const page = await firstVisit(browser, url, options);
  const troubles: string[] = [];
  page.on('pageerror', error => troubles.push(`page error: ${error.message}`));
  page.on('console', message => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  const home = new URL(url).origin;
  page.on('request', request => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== home && protocol.startsWith('http')) troubles.push(`loaded from elsewhere: ${request.url()}`);
  });
  await page.goto(url);
  return Object.assign(page, { troubles });
}

/** Waits until the map says that it is drawn. */
export async function mapReady(page: Page): Promise<void> {
  await page.waitForSelector('[data-testid=map][data-state=ready]', { timeout: 30_000 });
  await page.waitForFunction(
    () => (window as unknown as { tirlun?: { geometry(): { boxes: unknown[] } } }).tirlun?.geometry().boxes.length,
  );
}
