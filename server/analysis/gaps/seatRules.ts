/** Which seats law requires on a board of a kind: the rules themselves, so that a row left out is seen. */
import type { Organisation, Partnership } from '../../domain/things.ts';

export interface SeatRule {
  readonly kind: Partnership['kind'];
  readonly type: Organisation['type'];
  /** Only these bodies of the type; left out where every one that serves the area is meant. */
  readonly bodies?: readonly string[];
  /** The provision. */
  readonly basis: string;
}

const rules = (kind: SeatRule['kind'], basis: string, types: readonly SeatRule['type'][]): readonly SeatRule[] =>
  types.map(type => ({ kind, type, basis }));

/** Members of regional partnership boards beyond councils and health boards stand in regulations that nobody opened: no rule is made of them. */
export const seatRules: readonly SeatRule[] = [
  ...rules('csp', 'Crime and Disorder Act 1998 s.5(1)', ['council', 'police_force', 'fire_rescue', 'health_board', 'probation']),
  ...rules('psb', 'Well-being of Future Generations (Wales) Act 2015 s.29', ['council', 'fire_rescue', 'health_board']),
  { kind: 'psb', type: 'public_body', bodies: ['nrw'], basis: 'Well-being of Future Generations (Wales) Act 2015 s.29' },
  ...rules('rpb', 'Partnership Arrangements (Wales) Regulations 2015', ['council', 'health_board']),
  ...rules('rsb', 'Social Services and Well-being (Wales) Act 2014 s.134', ['council', 'police_force', 'health_board', 'probation']),
  { kind: 'rsb', type: 'nhs_trust', bodies: ['phw', 'wast'], basis: 'Social Services and Well-being (Wales) Act 2014 s.134' },
  ...rules('police_crime_panel', 'Police Reform and Social Responsibility Act 2011 Schedule 6', ['council']),
  ...rules('lrf', 'Civil Contingencies Act 2004 Schedule 1', ['council', 'police_force', 'fire_rescue', 'health_board']),
  { kind: 'lrf', type: 'nhs_trust', bodies: ['phw', 'wast'], basis: 'Civil Contingencies Act 2004 Schedule 1' },
  { kind: 'lrf', type: 'public_body', bodies: ['nrw'], basis: 'Civil Contingencies Act 2004 Schedule 1' },
  ...rules('mappa', 'Criminal Justice Act 2003 s.325', ['police_force', 'probation']),
  { kind: 'mappa', type: 'prison', bodies: ['hmpps-prisons'], basis: 'Criminal Justice Act 2003 s.325' },
  ...rules('channel', 'Counter-Terrorism and Security Act 2015 ss.36-37', ['council', 'police_force']),
  ...rules('scrutiny', 'Police and Justice Act 2006 s.19', ['council']),
];
