/** What the environment says, read and checked once, before anything else. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isLoopback } from './http/addresses.ts';
import { logLevels, type LogLevel } from './http/log.ts';
import type { StoreSettings } from './store/open.ts';

export interface Environment {
  readonly host: string;
  readonly port: number;
  readonly store: StoreSettings;
  readonly pollMs: number;
  readonly requestsPerMinute: number;
  /** Names beside localhost and numbers by which people may ask. */
  readonly hosts: readonly string[];
  /** How many proxies stand in front and say for whom they ask. */
  readonly proxies: number;
  readonly logLevel: LogLevel;
}

/** A value that makes no sense; the program ends with 64. */
export class BadEnvironment extends Error {
  readonly code = 'BAD_ENVIRONMENT';
}

type Variables = Readonly<Record<string, string | undefined>>;

export function readEnvironment(variables: Variables, workingFolder: string): Environment {
  const given = (name: string): string | null => {
    const value = variables[name]?.trim();
    return value === undefined || value === '' ? null : value;
  };
  const wholeNumber = (name: string, usual: number, [least, most]: readonly [number, number]): number => {
    const text = given(name);
    if (text === null) return usual;
    const value = /^\d+$/.test(text) ? Number(text) : NaN;
    if (!(value >= least && value <= most))
      throw new BadEnvironment(`${name} must be a whole number from ${least} to ${most}; it is "${text}".`);
    return value;
  };
  return {
    host: hostFrom(given('HOST') ?? '127.0.0.1', given('TIRLUN_ALLOW_REMOTE')),
    port: wholeNumber('PORT', 4000, [0, 65_535]),
    store: { neo4j: neo4jFrom(given), dataFolder: resolve(workingFolder, given('TIRLUN_DATA') ?? 'data') },
    pollMs: wholeNumber('TIRLUN_POLL_MS', 500, [10, 3_600_000]),
    requestsPerMinute: wholeNumber('TIRLUN_RATE_LIMIT', 6_000, [0, 10_000_000]),
    hosts: hostsFrom(given('TIRLUN_HOSTS') ?? ''),
    proxies: wholeNumber('TIRLUN_PROXIES', 0, [0, 10]),
    logLevel: logLevelFrom(given('TIRLUN_LOG') ?? 'info'),
  };
}

function hostFrom(host: string, allowRemote: string | null): string {
  if (allowRemote !== null && allowRemote !== '0' && allowRemote !== '1') {
    throw new BadEnvironment(`TIRLUN_ALLOW_REMOTE must be 1 or 0; it is "${allowRemote}".`);
  }
  if (isLoopback(host) || allowRemote === '1') return host;
  throw new BadEnvironment(
    `HOST is "${host}", which other machines can reach, and Tirlun has no sign-in yet: anybody there could change the landscape. Leave HOST out, or set TIRLUN_ALLOW_REMOTE=1 if that is what you want.`,
  );
}

function hostsFrom(text: string): readonly string[] {
  const names = text
    .toLowerCase()
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '');
  const strange = names.find(name => !/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(name));
  if (strange === undefined) return names;
  throw new BadEnvironment(`TIRLUN_HOSTS must be names of hosts with commas between them, without ports; "${strange}" is none.`);
}

function logLevelFrom(text: string): LogLevel {
  const level = logLevels.find(known => known === text);
  if (level !== undefined) return level;
  throw new BadEnvironment(`TIRLUN_LOG must be one of ${logLevels.join(', ')}; it is "${text}".`);
}

const neo4jSchemes = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

function neo4jFrom(given: (name: string) => string | null): StoreSettings['neo4j'] {
  const uri = given('NEO4J_URI');
  if (uri === null) return null;
  if (!neo4jSchemes.some(scheme => uri.startsWith(`${scheme}//`))) {
    throw new BadEnvironment(`NEO4J_URI must begin with one of ${neo4jSchemes.map(scheme => `${scheme}//`).join(' ')}; it is "${uri}".`);
  }
  return { uri, ...signInFrom(given), database: given('NEO4J_DATABASE') };
}

/** A file is what secrets of containers come in; it is written as Neo4j's own image reads it, so that one does for both. */
function signInFrom(given: (name: string) => string | null): { readonly username: string; readonly password: string } {
  const [username, password, file] = [given('NEO4J_USERNAME'), given('NEO4J_PASSWORD'), given('NEO4J_AUTH_FILE')];
  if (file === null) {
    if (password === null) throw new BadEnvironment('NEO4J_URI is set, but NEO4J_PASSWORD is not.');
    return { username: username ?? 'neo4j', password };
  }
  if (username !== null || password !== null)
    throw new BadEnvironment('NEO4J_AUTH_FILE says username and password; leave NEO4J_USERNAME and NEO4J_PASSWORD out, or the file.');
  const [, user, secret] = /^([^/\n]+)\/(.+)$/.exec(textOf(file).trim()) ?? [];
  if (user === undefined || secret === undefined)
    throw new BadEnvironment(`The file that NEO4J_AUTH_FILE names must say username/password in one line; ${file} does not.`);
  return { username: user, password: secret };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new BadEnvironment(`NEO4J_AUTH_FILE is ${file}, which cannot be read.`);
  }
}
