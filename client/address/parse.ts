/** What an address asks for. What it asks wrongly is left out and told; the rest stands. */
import { faultOfDay } from '../state/day.ts';
import type { Notice } from '../state/notice.ts';
import {
  arrangements,
  directions,
  firstSession,
  languages,
  lenses,
  listFilters,
  noFilters,
  stepCounts,
  tableNames,
  type Filters,
  type Focus,
  type Selection,
  type Session,
} from '../state/session.ts';
import { readChoices } from './choices.ts';
import { knownParameters, parameterOfFilter, readList, readTerms, storyParameters } from './parameters.ts';
import { readPath } from './path.ts';
import { readSorting } from './sorting.ts';
import { readViewport } from './viewport.ts';

export interface PartsOfUrl {
  readonly pathname: string;
  readonly search: string;
}

/** `session` is worth reading on every page: the language is in it. */
export interface Address {
  readonly page: 'explorer' | 'query' | 'unknown';
  readonly session: Session;
  readonly problems: readonly Notice[];
}

export function parseAddress({ pathname, search }: PartsOfUrl): Address {
  const read = new Reading(new URLSearchParams(search));
  const path = readPath(pathname);
  if (path.page !== 'explorer')
    return { page: path.page, session: { ...firstSession, language: read.choice('lang', languages) }, problems: [] };
  if ('story' in path) {
    const language = read.choice('lang', languages);
    const scene = read.through('scene', readNumber) ?? 1;
    const isPresented = read.choice('present', ['no', 'yes']) === 'yes';
    const session = { ...firstSession, language, isPresented, story: { id: path.story, scene } };
    return { page: 'explorer', session, problems: [...read.problems, ...read.strangers(storyParameters)] };
  }
  const selected = path.selected ?? readSelection(read);
  const isPage = read.choice('as', ['panel', 'page']) === 'page' && path.screen === 'map' && selected !== null;
  const session: Session = {
    language: read.choice('lang', languages),
    screen: isPage ? 'page' : path.screen,
    arrangement: read.choice('view', arrangements),
    lens: read.choice('lens', lenses),
    focus: readFocus(read),
    selected,
    filters: readFilters(read),
    toggledLanes: readList(read.text('lanes')),
    closeUp: read.choice('closeUp', ['no', 'yes']) === 'yes',
    outline: read.choice('outline', ['no', 'yes']) === 'yes',
    table: read.through('rows', text => tableNames.find(name => name === text) ?? null),
    sorting: read.through('sort', readSorting),
    pair: readPair(path.pair?.length ? path.pair : read.text('pair').split(',')),
    whatif: path.whatif ?? textOr(read.text('whatif'), null),
    choices: readChoices((name, valueIn) => read.through(name, valueIn)),
    viewport: read.through('at', readViewport),
    story: null,
    isPresented: false,
  };
  return { page: 'explorer', session, problems: [...read.problems, ...read.strangers(knownParameters)] };
}

/** A scene by its number. */
function readNumber(text: string): number | null {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}

function textOr<Other>(text: string, other: Other): string | Other {
  return text === '' ? other : text;
}

function readFocus(read: Reading): Focus | null {
  const id = read.text('focus');
  const steps = read.choice('steps', stepCounts);
  const direction = read.choice('direction', directions);
  return id === '' ? null : { id, steps, direction };
}

function readSelection(read: Reading): Selection | null {
  const selections = (['partnership', 'organisation'] as const).map(kind => ({ kind, id: read.text(kind) }));
  return selections.find(({ id }) => id !== '') ?? null;
}

/** In the order asked for; a third board has no place beside two. */
function readPair(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter(id => id !== ''))].slice(0, 2);
}

function readFilters(read: Reading): Filters {
  const lists = listFilters.map(filter => [filter, readTerms(filter, read.text(parameterOfFilter[filter]))]);
  const area = read.text('area');
  return { ...noFilters, ...Object.fromEntries(lists), area: area === '' ? null : area, asOf: readDay(read) };
}

function readDay(read: Reading): string | null {
  const value = read.text('asOf');
  if (value === '') return null;
  const fault = faultOfDay(value);
  if (fault !== null) read.problems.push({ kind: fault, value });
  return fault === null ? value : null;
}

/** Reads parameters one by one and remembers what could not be read. */
class Reading {
  readonly problems: Notice[] = [];
  private readonly parameters: URLSearchParams;

  constructor(parameters: URLSearchParams) {
    this.parameters = parameters;
  }

  /** Empty where the parameter is missing. What is said twice is one list, and no value where only one has a place. */
  text(name: string): string {
    return this.parameters
      .getAll(name)
      .filter(value => value !== '')
      .join(',');
  }

  /** One of a few values; the first of them is the default. */
  choice<Value extends string | number>(name: string, values: readonly Value[], later: readonly string[] = []): Value {
    const text = this.text(name);
    const [standard] = values as [Value];
    const value = values.find(known => String(known) === text.toLowerCase());
    if (text === '' || value !== undefined) return value ?? standard;
    this.problems.push({ kind: later.includes(text) ? 'laterValue' : 'unknownValue', name, value: text });
    return standard;
  }

  through<Value>(name: string, read: (text: string) => Value | null): Value | null {
    const text = this.text(name);
    if (text === '') return null;
    const value = read(text);
    if (value === null)
      this.problems.push(name === 'weights' ? { kind: 'notWeights', value: text } : { kind: 'unknownValue', name, value: text });
    return value;
  }

  strangers(known: ReadonlySet<string>): readonly Notice[] {
    const names = [...new Set(this.parameters.keys())].filter(name => !known.has(name));
    return names.map(name => ({ kind: 'unknownParameter', name }));
  }
}
