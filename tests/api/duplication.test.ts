/** Duplication over Wales, as scripts and the page ask for it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOnWales, type Running } from './running.ts';

let wales: Running;
beforeAll(async () => void (wales = await startOnWales()));
afterAll(() => wales.stop());

test('the shape that scripts read, with the row and its evidence behind each', async () => {
  const row = 'partnership { id } duty { id } isGeneral holds holding { id isGeneral evidence { source { id } } }';
  const { data, messages } = await wales.ask(
    `{ duplication(area: "la-torfaen", productKinds: [ASSESSMENT]) { productKind area { id } must { ${row} } mustGeneral { ${row} } carry { ${row} }
       organisationsMust { organisation { id } duty { id } } contributors { organisation { id } partnerships { id } seats { law } duties { duty { id } } }
       candidates { rows { partnership { id } } organisations { id } } value method parameters revision unknown rows { id } assumedSeats sentence(language: CY) } }`,
  );
  expect(messages).toEqual([]);
  expect(data).toMatchObject({
    duplication: [
      {
        productKind: 'ASSESSMENT',
        area: { id: 'la-torfaen' },
        must: [
          {
            partnership: { id: 'csp-torfaen' },
            duty: { id: 'd-strategic-assessment' },
            isGeneral: false,
            holds: 'YES',
            holding: { evidence: [{ source: { id: 'cdr2007' } }] },
          },
          { partnership: { id: 'psb-gwent' }, duty: { id: 'd-psb-assessment' } },
        ],
        carry: [
          { partnership: { id: 'rpb-gwent' } },
          { partnership: { id: 'vawdasv-gwent' }, isGeneral: true, holding: { isGeneral: true } },
        ],
        contributors: [{ organisation: { id: 'council-torfaen' }, partnerships: [{ id: 'csp-torfaen' }, { id: 'psb-gwent' }] }, {}, {}],
        candidates: [{ rows: [{}, {}, { partnership: { id: 'rpb-gwent' } }] }],
        value: 4,
        assumedSeats: '0 of 6',
      },
    ],
  });
});

test('unless said otherwise, the five kinds that make people write', async () => {
  const { data, messages } = await wales.ask('{ duplication(area: "wales") { productKind value sentence(language: EN) } }');
  expect(messages).toEqual([]);
  expect((data as { duplication: readonly { productKind: string }[] }).duplication.map(({ productKind }) => productKind)).toEqual([
    'PLAN',
    'ASSESSMENT',
    'REVIEW',
    'REPORT',
    'ENGAGEMENT',
  ]);
});

test.each([
  ['duplication(area: "csp-cardiff") { value }', 'is the id of a Partnership, not of an Area'],
  ['duplication(area: "la-cardiff", productKinds: []) { value }', '"productKinds" must name at least one kind'],
])('%s is refused, saying what is allowed', async (query, message) => {
  const { codes, messages } = await wales.ask(`{ ${query} }`);
  expect(codes).toEqual(['BAD_USER_INPUT']);
  expect(messages[0]).toContain(message);
});

test('of an area that nobody recorded there is nothing to say', async () => {
  expect(await wales.ask('{ duplication(area: "nowhere") { value } }')).toMatchObject({ data: { duplication: null }, errors: [] });
});
