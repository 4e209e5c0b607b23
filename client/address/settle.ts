/** A session in a landscape: what this landscape does not know is dropped and told, the rest stands. */
import { isGapRule } from '../state/choices.ts';
import { faultOfDay } from '../state/day.ts';
import { knownFilters } from '../state/filtered.ts';
import { isNamedBoard, isPartnership, type IndexedLandscape } from '../state/landscape.ts';
import type { Notice } from '../state/notice.ts';
import type { Filters, ListFilter, Selection, Session } from '../state/session.ts';
import { findStory, placeIn } from '../state/story.ts';
import { isRecorded, wayOf } from '../state/way.ts';
import { parameterOfFilter, writeTerms } from './parameters.ts';

interface Settled {
  /** The same object where everything is known. */
  readonly session: Session;
  readonly problems: readonly Notice[];
}

export function settle(session: Session, index: IndexedLandscape): Settled {
  const { filters, unknown } = knownFilters(index, session.filters);
  const selected = session.selected === null ? null : mended(session.selected, index);
  const focus = session.focus !== null && index.bodyById.has(session.focus.id) ? session.focus : null;
  const lanes = new Set(index.lanes.map(({ id }) => id));
  const strangeLanes = session.toggledLanes.filter(id => !lanes.has(id));
  const opened = session.choices.opened.filter(id => lanes.has(id));
  // Two boards compared have each a place of its own: who is not known there is told in that place.
  const pair = session.screen === 'compare' ? session.pair : session.pair.filter(id => isNamedBoard(index, id));
  const about = session.choices.about.filter(id => index.bodyById.has(id));
  const ends = session.choices.ends.filter(id => index.bodyById.has(id)).slice(0, 2);
  // A way with a step missing is none.
  const way = wayOf(index, session.choices.way) === null ? [] : session.choices.way;
  const flows = new Set(index.landscape.flows.map(({ id }) => id));
  const lit = session.choices.lit.filter(id => flows.has(id));
  const rule = session.choices.rule.filter(id => isGapRule(id));
  const only = session.choices.only.filter(id => findStory(index, id) !== undefined);
  const isRevision = (text: string): boolean => /^\d{1,9}$/.test(text) && Number(text) <= index.revision;
  const { from, to, since, until } = session.choices;
  const drawn = session.choices.drawn.filter(isHundredths).slice(0, 1);
  const spans = { from: from.filter(isRevision), to: to.filter(isRevision), since: since.filter(isDay), until: until.filter(isDay) };
  const story = session.story === null ? null : placeIn(index, session.story);
  const problems: Notice[] = [
    ...(session.story !== null && story === null ? [stranger('story', session.story.id)] : []),
    ...(session.story !== null && story !== null && story !== session.story ? [stranger('scene', String(session.story.scene))] : []),
    ...session.choices.only.filter(id => !only.includes(id)).map(id => stranger('story', id)),
    ...(session.selected !== null && selected === null ? [stranger(session.selected.kind, session.selected.id)] : []),
    ...(session.focus !== null && focus === null ? [stranger('focus', session.focus.id)] : []),
    ...unknown.map(({ filter, value }) => strangeValue(filter, value)),
    ...strangeLanes.map(id => stranger('lanes', id)),
    ...session.choices.opened.filter(id => !opened.includes(id)).map(id => stranger('opened', id)),
    ...session.pair.filter(id => !pair.includes(id)).map(id => stranger('pair', id)),
    ...session.choices.about.filter(id => !about.includes(id)).map(id => stranger('about', id)),
    ...session.choices.ends.filter(id => !ends.includes(id)).map(id => stranger('ends', id)),
    ...(way.length === session.choices.way.length ? [] : [wayLost(index, session.choices.way)]),
    ...(lit.length === session.choices.lit.length
      ? []
      : [{ kind: 'flowsGone', missing: session.choices.lit.length - lit.length } as const]),
    ...from.filter(text => !isRevision(text)).map(text => stranger('from', text)),
    ...to.filter(text => !isRevision(text)).map(text => stranger('to', text)),
    ...[...since, ...until].filter(text => !isDay(text)).map((value): Notice => ({ kind: 'notADate', value })),
    ...session.choices.drawn.filter(text => !drawn.includes(text)).map(text => stranger('drawn', text)),
    ...session.choices.rule.filter(id => !rule.includes(id)).map((value): Notice => ({ kind: 'unknownRule', value })),
  ];
  if (problems.length === 0 && selected === session.selected) return { session, problems };
  const toggledLanes = session.toggledLanes.filter(id => lanes.has(id));
  const isStoryGone = session.story !== null && story === null;
  const screen = isStoryGone ? 'stories' : session.screen === 'page' && selected === null ? 'map' : session.screen;
  const choices = { ...session.choices, ...spans, about, ends, way, lit, rule, only, drawn, opened };
  return {
    session: {
      ...session,
      screen,
      selected,
      focus,
      filters,
      toggledLanes,
      pair,
      choices,
      story,
      isPresented: session.isPresented && story !== null,
    },
    problems,
  };
}

function isHundredths(text: string): boolean {
  return /^(\d{1,2}|100)$/.test(text);
}

function isDay(text: string): boolean {
  return faultOfDay(text) === null;
}

/** A body asked for as the wrong kind is still that body. */
function mended(selected: Selection, index: IndexedLandscape): Selection | null {
  const body = index.bodyById.get(selected.id);
  if (body === undefined) return null;
  const kind = isPartnership(body) ? 'partnership' : 'organisation';
  return kind === selected.kind ? selected : { kind, id: selected.id };
}

function strangeValue(filter: keyof Filters, value: string): Notice {
  if (filter === 'area' || filter === 'asOf') return stranger(filter, value);
  return stranger(parameterOfFilter[filter satisfies ListFilter], writeTerms(filter, [value]));
}

/** Ids of statements tell nobody anything: how many are not here is said. */
function wayLost(index: IndexedLandscape, way: readonly string[]): Notice {
  const missing = way.filter(id => !isRecorded(index, id)).length;
  return missing === 0 ? { kind: 'partedWay' } : { kind: 'brokenWay', missing };
}

function stranger(name: string, value: string): Notice {
  return { kind: 'notInLandscape', name, value };
}
