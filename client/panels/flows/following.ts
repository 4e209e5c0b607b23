/** The steps that lead to one flow and the fund or data set that it carries, and back. */
import { choose, type Producer } from '../../state/producers.ts';

export function follow(id: string): Producer {
  return choose('flow', [id]);
}

export const followNothing: Producer = choose('flow', []);

/** The flows of one body, all of them again with null. */
export function onlyOf(body: string | null): Producer {
  return session => followNothing(choose('about', body === null ? [] : [body])(session));
}

/** Of the place, the body and the year chosen. */
export const showEvery: Producer = session => choose('course', [])(choose('amount', [])(choose('gateway', 'ANY')(session)));
