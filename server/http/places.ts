/** The places of the program that requests go to, told apart in the log and in the metrics; addresses are too many. */

const places = {
  '/graphql': 'graphql',
  '/schema.graphql': 'schema',
  '/events': 'events',
  '/healthz': 'health',
  '/readyz': 'health',
  '/metrics': 'metrics',
  '/take-home.html': 'takeHome',
} as const;

export type Place = (typeof places)[keyof typeof places] | 'page';

/** Everything that is none of the program's own addresses is the page's: a file of it, or one of its views. */
export function placeOf(url: string): Place {
  const end = url.indexOf('?');
  const path = end === -1 ? url : url.slice(0, end);
  return places[path as keyof typeof places] ?? 'page';
}
