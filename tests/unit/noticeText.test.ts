import { expect, it } from 'vitest';
import { knownParameters } from '../../client/address/parameters.ts';
import { parseAddress } from '../../client/address/parse.ts';
import { noticeText } from '../../client/panels/notice/noticeText.ts';
import { sayIn } from '../../schema/words/say.ts';

/** What is told of a day names no parameter. */
const named = [...knownParameters].filter(name => name !== 'asOf');

it.each(named)('%s is called by what it is, in both languages', name => {
  const [english, welsh] = (['en', 'cy'] as const).map(language => noticeText({ kind: 'unknownValue', name, value: 'x' }, sayIn[language]));
  const called = /asks for (.*) “x”/.exec(english ?? '')?.[1];
  expect(called).toBeTruthy();
  expect(welsh).toMatch(/^Nid yw Tirlun yn adnabod “x” \(.+ yn y cyfeiriad\)\. Dangosir y gweddill\.$/);
  expect(welsh).not.toContain('gofyn am');
});

it.each(['-1,2,3,4', '3,3,2', '0,0,0,0', 'a,b,c,d'])(
  'weights that cannot be: %s is said, with what is expected and how to mend it',
  value => {
    const { problems } = parseAddress({ pathname: '/overlaps', search: `?weights=${value}` });
    expect(problems).toEqual([{ kind: 'notWeights', value }]);
    const [english, welsh] = (['en', 'cy'] as const).map(language => problems.map(problem => noticeText(problem, sayIn[language])).join());
    expect(english).toContain(`gives the weights “${value}”. Expected are four numbers from 0 to 999`);
    expect(welsh).toContain(`yn rhoi'r pwysau “${value}”. Disgwylir pedwar rhif rhwng 0 a 999`);
    for (const said of [english, welsh]) expect(said).toContain('3,3,2,1');
  },
);

it('tables and the order of their rows have words', () => {
  expect(noticeText({ kind: 'unknownValue', name: 'sort', value: 'x' }, sayIn.en)).toContain('order of the rows “x”');
  expect(noticeText({ kind: 'unknownValue', name: 'rows', value: 'x' }, sayIn.cy)).toContain('“x” (tabl yn y cyfeiriad)');
});
