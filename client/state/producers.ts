/** What a person can do to the session. Each producer is pure, and answers the same object when nothing changes. */
import { firstChoices, type ChoiceName, type Choices } from './choices.ts';
import type { Gravest } from './gapLoads.ts';
import { isPartnership, selectionOf, type MapBody } from './landscape.ts';
import {
  noFilters,
  type Arrangement,
  type Direction,
  type Filters,
  type Focus,
  type Language,
  type Lens,
  type ListFilter,
  type Screen,
  type Selection,
  type Session,
  type Sorting,
  type Steps,
  type TableName,
  type Viewport,
} from './session.ts';

export type Producer = (session: Session) => Session;

export const speak = (language: Language): Producer => set('language', language);
/** Everything of a body needs a body: without one it is the map. Whoever goes to the stories leaves the one at hand. */
export const showScreen =
  (screen: Screen): Producer =>
  session => {
    const shown = set('screen', screen === 'page' && session.selected === null ? 'map' : screen)(session);
    return screen === 'stories' && session.story !== null ? { ...shown, story: null, isPresented: false } : shown;
  };
/** The whole of the other arrangement comes into sight. */
export const arrange =
  (arrangement: Arrangement): Producer =>
  session =>
    session.arrangement === arrangement ? session : { ...session, arrangement, viewport: null };

export const lookThrough = (lens: Lens): Producer => set('lens', lens);
export const closeUpLanes = (closeUp: boolean): Producer => set('closeUp', closeUp);
export const openOutline = (outline: boolean): Producer => set('outline', outline);

/** Another table comes in its own order. */
export const showTable =
  (table: TableName): Producer =>
  session =>
    session.table === table ? session : { ...session, table, sorting: null };

export const sortRows = (sorting: Sorting): Producer => set('sorting', sorting);

/** Opens the panel of a body, or closes it. */
export const select =
  (selected: Selection | null): Producer =>
  session =>
    sameSelection(session.selected, selected) ? session : { ...session, selected };

/** Moves the focus to a body, keeping its reach; null lights everything again. A way that is lit goes out. */
export const focusOn =
  (id: string | null): Producer =>
  before => {
    const session = letGoOfWay(before);
    if (id === (session.focus?.id ?? null)) return session;
    const reach: Omit<Focus, 'id'> = session.focus ?? { steps: 1, direction: 'any' };
    return { ...session, focus: id === null ? null : { ...reach, id } };
  };

/** What a click on a body does: its panel opens, and with nothing in focus and no way lit it comes into focus. */
export const pick =
  (selection: Selection): Producer =>
  session => {
    const picked = select(selection)(session);
    return picked.focus === null && picked.choices.way.length === 0 ? focusOn(selection.id)(picked) : picked;
  };

/** What a click on a body does through the lens at hand: that of overlap chooses a board, or lets it go, and leaves the focus as it is. */
export const pickBody =
  (body: MapBody): Producer =>
  session => {
    if (session.lens !== 'overlap') return pick(selectionOf(body))(session);
    return isPartnership(body) && !body.isGeneral ? toggleBeside(body.id)(session) : select(selectionOf(body))(session);
  };

export const reach =
  (steps: Steps): Producer =>
  session =>
    session.focus === null || session.focus.steps === steps ? session : { ...session, focus: { ...session.focus, steps } };

export const walk =
  (direction: Direction): Producer =>
  session =>
    session.focus === null || session.focus.direction === direction ? session : { ...session, focus: { ...session.focus, direction } };

/** One step back towards the plain view: the panel, then the boards chosen where they are lit or open, then the way that is lit, then the focus, then the filters. */
export const stepOut: Producer = session => {
  if (session.selected !== null) return { ...session, selected: null };
  if (session.pair.length > 0 && (session.screen === 'overlaps' || isLitBySharing(session))) return { ...session, pair: [] };
  if (isWayLit(session) && isOfLandscape(session)) return letGoOfWay(session);
  if (session.focus !== null) return { ...session, focus: null };
  return clearFilters(session);
};

export const toggleFilter =
  (filter: ListFilter, value: string): Producer =>
  session => {
    const held = session.filters[filter];
    const list = held.includes(value) ? held.filter(other => other !== value) : [...held, value].sort();
    return withFilters({ ...session.filters, [filter]: list })(session);
  };

export const filterArea =
  (area: string | null): Producer =>
  session =>
    session.filters.area === area ? session : withFilters({ ...session.filters, area })(session);

/** Boards of just these kinds; none asks for nothing. */
export const filterKind =
  (kind: readonly string[]): Producer =>
  session =>
    withFilters({ ...session.filters, kind: kind.toSorted() })(session);

export const filterAsOf =
  (asOf: string | null): Producer =>
  session =>
    session.filters.asOf === asOf ? session : withFilters({ ...session.filters, asOf })(session);

/** The filters, and under the lens of gaps what the legend leaves out. */
export const clearFilters: Producer = session =>
  isNarrowed(session) ? choose('gravest', firstChoices.gravest)(withFilters(noFilters)(session)) : session;

/** Under the lens of gaps: only bodies whose gravest gap is such a one, or all again. */
export const toggleGravest =
  (gravest: Gravest): Producer =>
  session => {
    const held = session.choices.gravest;
    return choose('gravest', held.includes(gravest) ? held.filter(other => other !== gravest) : [...held, gravest].toSorted())(session);
  };

export const toggleLane =
  (laneId: string): Producer =>
  session => ({
    ...session,
    toggledLanes: session.toggledLanes.includes(laneId)
      ? session.toggledLanes.filter(id => id !== laneId)
      : [...session.toggledLanes, laneId].sort(),
  });

/** Opens a kind that a network gathers, or gathers it again. */
export const toggleGathered =
  (laneId: string): Producer =>
  session => {
    const { opened } = session.choices;
    return choose('opened', opened.includes(laneId) ? opened.filter(id => id !== laneId) : [...opened, laneId].toSorted())(session);
  };

/** Stands several lanes as asked at once: opens or folds them all. */
export const toggleLanes =
  (laneIds: readonly string[]): Producer =>
  session =>
    laneIds.reduce((produced, id) => toggleLane(id)(produced), session);

/** Boards to hold beside each other; a third pushes out the one chosen first. */
export const holdBeside =
  (pair: readonly string[]): Producer =>
  session => {
    const held = [...new Set(pair)].slice(-2);
    return held.join() === session.pair.join() ? session : { ...session, pair: held };
  };

const toggleBeside =
  (id: string): Producer =>
  session =>
    holdBeside(session.pair.includes(id) ? session.pair.filter(other => other !== id) : [...session.pair, id])(session);

/** Two boards on one page. */
export const compare =
  (a: string, b: string): Producer =>
  session =>
    showScreen('compare')(holdBeside([a, b])(session));

/** Opens the page of a what-if; null opens the list of them. */
export const openWhatif =
  (whatif: string | null): Producer =>
  session => ({ ...session, screen: 'whatif', whatif, sorting: null });

/** The map as a what-if would have it, beside what is recorded; the map itself stays where it is. */
export const lookThroughWhatif =
  (id: string): Producer =>
  session =>
    showScreen('map')(choose('scenario', [id])(leaveTwoMoments(session)));

/** Back to what is recorded now, alone. */
export const leaveTwoMoments: Producer = session => {
  const { scenario, asIf, changesOnMap, when, drawn } = firstChoices;
  return { ...session, choices: { ...session.choices, scenario, asIf, changesOnMap, when, drawn } };
};

export const choose =
  <Name extends ChoiceName>(name: Name, value: Choices[Name]): Producer =>
  session =>
    session.choices[name] === value ? session : { ...session, choices: { ...session.choices, [name]: value } };

/** A way from one body to another on the map, by its statements, in place of a focus. */
export const lightWay =
  (statements: readonly string[]): Producer =>
  session => ({
    ...showScreen('map')(choose('way', statements)(choose('lit', [])(session))),
    focus: null,
    selected: null,
    viewport: null,
    lens: session.lens === 'overlap' ? 'structure' : session.lens,
  });

/** Asks how a body reaches another, which is to be chosen where only one is given. */
export const askWays =
  (...ends: readonly [string, string?]): Producer =>
  session =>
    showScreen('silos')(
      choose(
        'silos',
        'WAYS',
      )(
        choose(
          'ends',
          ends.filter(id => id !== undefined),
        )(session),
      ),
    );

/** Flows followed from their giver on the map, under the lens that shows them, in place of a focus. */
export const lightFlows =
  (flows: readonly string[], lens: 'money' | 'data'): Producer =>
  session => ({
    ...showScreen('map')(choose('lit', flows)(letGoOfWay(session))),
    focus: null,
    selected: null,
    viewport: null,
    lens,
  });

/** Puts out the way, or the flows, that are lit. */
export const letGoOfWay: Producer = session =>
  isWayLit(session) ? { ...session, choices: { ...session.choices, way: [], lit: [] } } : session;

/** A way, or flows that are followed, are lit on the map in place of a focus. */
export function isWayLit({ choices }: Session): boolean {
  return choices.way.length + choices.lit.length > 0;
}

export const moveTo =
  (viewport: Viewport | null): Producer =>
  session => {
    const held = session.viewport;
    const isSame =
      viewport === null ? held === null : held !== null && held.zoom === viewport.zoom && held.x === viewport.x && held.y === viewport.y;
    return isSame ? session : { ...session, viewport };
  };

/** The lens of overlap lights what the boards chosen share, in place of a focus. */
export function isLitBySharing(session: Session): boolean {
  return session.lens === 'overlap' && session.pair.length > 0 && isOfLandscape(session);
}

/** Something is left out, by a filter or by the legend. */
export function isNarrowed({ filters, lens, choices }: Session): boolean {
  return hasFilters(filters) || (lens === 'gaps' && choices.gravest.length > 0);
}

export function hasFilters(filters: Filters): boolean {
  return Object.values(filters).some(condition => condition !== null && condition.length > 0);
}

export function isOfLandscape({ screen }: Pick<Session, 'screen'>): boolean {
  return screen === 'map' || screen === 'table';
}

function withFilters(filters: Filters): Producer {
  return session => ({ ...session, filters });
}

function set<Name extends 'language' | 'screen' | 'lens' | 'closeUp' | 'outline' | 'sorting'>(name: Name, value: Session[Name]): Producer {
  return session => (session[name] === value ? session : { ...session, [name]: value });
}

function sameSelection(a: Selection | null, b: Selection | null): boolean {
  return a?.id === b?.id && a?.kind === b?.kind;
}
