import type { Said } from '../said/said.ts';

/** The provisions behind a part, each once: `CDA 1998 s.5(1)(a); WFG Act 2015 s.29`. */
export function provisionsOf({ evidence }: Pick<Said, 'evidence'>): string {
  return [...new Set(evidence.flatMap(({ basis }) => basis ?? []))].join('; ');
}
