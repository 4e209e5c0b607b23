/** What the view of silos asks of each network, in the client's own words. */
import { parse, print, separateOperations } from 'graphql';
import { readClientOperations } from '../../server/language.ts';
import { project } from '../api/running.ts';
import type { Question } from './queries.ts';

export const silosNetworks = ['SEATS', 'ORGANISATIONS', 'BOARDS', 'INTERFACES'] as const;

type SilosNetwork = (typeof silosNetworks)[number];

/** Part by part as they stand there; what the page never asks of a network is not asked. */
export function silosQuestions(network: SilosNetwork): readonly Question[] {
  const asked = { network, includeNational: true, includeAssumed: true };
  const told = { ...asked, language: 'EN' };
  const [ranked, by] = [{ ...told, first: 200 }, 'REGION'];
  const isTwoMode = network === 'SEATS';
  return [
    question('SilosTogether', { ...told, by }),
    question('SilosTies', { ...asked, by, crosses: true, first: 25 }),
    question('SilosHolders', told),
    question('SilosAlone', asked),
    question('SilosBetweenness', { ...ranked, normalised: 'FREEMAN' }),
    ...(isTwoMode
      ? [question('SilosBetweenness', { ...ranked, normalised: 'BORGATTI_EVERETT' })]
      : [question('SilosConstraint', ranked), question('SilosEffectiveSize', ranked)]),
    question('SilosBrokers', { ...ranked, by }),
  ];
}

const documents = separateOperations(parse(readClientOperations(project).join('\n')));

function question(name: string, variables: Readonly<Record<string, unknown>>): Question {
  const document = documents[name];
  if (document === undefined) throw new Error(`The client asks nothing called ${name}.`);
  return { name, query: print(document), variables };
}
