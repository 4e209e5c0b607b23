/** How numbers and names stand in sentences about networks. */
import type { Language } from '../../../schema/words/say.ts';
import type { Body } from '../../domain/things.ts';
import { callName } from '../callName.ts';
import { tellerIn } from '../teller.ts';
import type { Network } from './network.ts';

/** Two decimals, with a minus that is one. */
export function decimal(value: number, places = 2): string {
  const text = value.toFixed(places);
  return Number(text) === 0 ? (0).toFixed(places) : text.replace('-', '−');
}

/** 2nd; in Welsh the number alone, which stands behind its noun: safle 2. */
export function ordinal(rank: number, language: Language): string {
  return language === 'cy' ? String(rank) : `${rank}${endings[plurals.select(rank)] ?? 'th'}`;
}

const plurals = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };

export function called({ graph }: Network, body: Body, language: Language): string {
  return body.is === 'Partnership' ? callName(graph, body, language) : tellerIn(graph, language).name(body);
}

/** The first few by name, and how many more there are. */
export function namesTold(network: Network, bodies: readonly Body[], language: Language): string {
  const { say, list } = tellerIn(network.graph, language);
  const names = bodies.slice(0, named).map(body => called(network, body, language));
  const more = bodies.length - names.length;
  return more === 0 ? list(names) : say('silos', 'andMore', { names: names.join(', '), n: more });
}

const named = 6;
