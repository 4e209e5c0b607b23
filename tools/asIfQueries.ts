/** The questions that a scenario answers as if it were accepted: all that can be asked, but for scenarios themselves. */
import { Kind, parse, print } from 'graphql';

const aboutScenarios: ReadonlySet<string> = new Set(['scenario', 'scenarios']);

/** The fields of Query again, on Scenario. */
export function asIfQueries(sdl: string): string {
  const fields = parse(sdl).definitions.flatMap(definition =>
    (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) && definition.name.value === 'Query'
      ? (definition.fields ?? [])
      : [],
  );
  const again = fields.filter(({ name }) => !aboutScenarios.has(name.value));
  return `# Written by tools/codegen.ts from the fields of Query; do not edit.\n${print({
    kind: Kind.OBJECT_TYPE_EXTENSION,
    name: { kind: Kind.NAME, value: 'Scenario' },
    fields: again,
  })}\n`;
}
