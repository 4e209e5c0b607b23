/** Everything said of a body's groups as it reaches the body, each list once per statement, and how many statements there are. */
import type {
  Duties_HoldingFragment,
  Interfaces_InterfaceFragment,
  Members_AssociationFragment,
  Members_SeatFragment,
  Themes_RemitFragment,
} from '../../../api/generated/graphql.ts';
import { spreadIn, type Spread } from './spreadIn.ts';
import type { Data, Money } from '../flows/moneyAndData.ts';

/** The lists of statements that a panel shows; an organisation has neither interfaces nor themes. */
export interface Lists {
  readonly seats: readonly Members_SeatFragment[];
  readonly associations: readonly Members_AssociationFragment[];
  readonly interfaces?: readonly Interfaces_InterfaceFragment[];
  readonly duties: readonly Duties_HoldingFragment[];
  readonly themes?: readonly Themes_RemitFragment[];
  readonly flows: readonly (Money | Data)[];
}

export interface ToldInGeneral {
  readonly seats: readonly Spread<Members_SeatFragment>[];
  readonly associations: readonly Spread<Members_AssociationFragment>[];
  readonly interfaces: readonly Spread<Interfaces_InterfaceFragment>[];
  readonly duties: readonly Spread<Duties_HoldingFragment>[];
  readonly themes: readonly Spread<Themes_RemitFragment>[];
  readonly money: readonly Spread<Money>[];
  readonly data: readonly Spread<Data>[];
  readonly count: number;
}

export function toldInGeneral(own: Lists, withGeneral: Lists): ToldInGeneral {
  const lists = {
    seats: spreadIn(own.seats, withGeneral.seats),
    associations: spreadIn(own.associations, withGeneral.associations),
    interfaces: spreadIn(own.interfaces ?? [], withGeneral.interfaces ?? []),
    duties: spreadIn(own.duties, withGeneral.duties),
    themes: spreadIn(own.themes ?? [], withGeneral.themes ?? []),
    money: spreadIn(
      own.flows,
      withGeneral.flows.filter(flow => flow.__typename === 'FundingFlow'),
    ),
    data: spreadIn(
      own.flows,
      withGeneral.flows.filter(flow => flow.__typename === 'DataFlow'),
    ),
  };
  return { ...lists, count: Object.values(lists).reduce((sum, list) => sum + list.length, 0) };
}
