import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { type Phrase, phrases } from './phrases.ts';
import { american } from './spelling.ts';

/** Returns `line rule` of every finding that fails the check. */
function found(path: string, source: string): string[] {
  return check(path, source)
    .filter(({ isWarning }) => !isWarning)
    .map(({ index, rule }) => `${source.slice(0, index).split('\n').length} ${rule}`);
}

describe('every phrase', () => {
  test.each(Object.entries<Phrase>(phrases))('%s finds its bad example and not its good one', (rule, { bad, good }) => {
    expect(found('a.md', bad).map((line) => line.slice(2))).toContain(rule);
    expect(found('a.md', good)).toEqual([]);
  });
});

test('comments, strings and test names are prose; names, SQL, GraphQL and data of tests are not', () => {
  const source = [
    '/**',
    ' * Nobody reads it, and `nobody` is code. It is computed',
    ' * anew.',
    ' */',
    "import { nobody } from './nobody.ts';",
    '// It',
    '// is none.',
    'const message = `The key ${anew} is no key: ${`nobody is asked`}`;',
    'const rows = sql`select anew from nobody where ${`whoever may`}`;',
    "const query = 'query { nobody anew }';",
    "test('nobody reads it', () => expect('nobody else'));",
    "test.each([1])('nobody reads %s', run);",
  ].join('\n');
  expect(found('src/a.ts', source)).toEqual([
    '2 person',
    '3 anew',
    '7 is-none',
    '8 is-no',
    '8 person',
    '9 archaic',
    '11 person',
    '11 person',
    '12 person',
  ]);
  expect(found('test/a.ts', source)).toEqual(['2 person', '3 anew', '7 is-none', '11 person', '12 person']);
});

test('descriptions of the schema are prose; defaults and names are not', () => {
  const source =
    'type A {\n  """\n  Nobody.\n\n  - computed\n    anew\n  """\n  anew: Int # nobody\n}\n"Is none." scalar B';
  expect(found('schema/a.graphql', source)).toEqual(['3 person', '6 anew', '8 person', '10 is-none']);
});

test('code, links and front matter of Markdown are not prose', () => {
  const source =
    '# Nobody\n\nSee `nobody`, [anew](nobody.md).\n\n```\nnobody\n```\n\n| a | b |\n|---|---|\n| x | nobody |\n';
  expect(found('a.md', source)).toEqual(['1 person', '3 anew', '11 person']);
});

test('a sentence over 30 words is warned of, and one over 40 fails; a code span is one word', () => {
  const sentence = (words: number) => `${'word '.repeat(words - 1)}\`some code here\`. Short one.`;
  const rules = (words: number) => check('a.md', sentence(words)).map(({ rule, isWarning }) => [rule, isWarning]);
  expect(rules(30)).toEqual([]);
  expect(rules(31)).toEqual([['sentence-length', true]]);
  expect(rules(41)).toEqual([['sentence-length', false]]);
});

test('British spellings are found in prose and names, with the American one', () => {
  const spelled = ['authorised', 'Normalisation', 'behaviours', 'analyser', 'licence', 'haematology', 'fulfil'];
  expect(spelled.map(american)).toEqual([
    'authorized',
    'normalization',
    'behaviors',
    'analyzer',
    'license',
    'hematology',
    'fulfill',
  ]);
  const same = [
    'analyses',
    'exercise',
    'promised',
    'otherwise',
    'revised',
    'comprises',
    'supervisor',
    'raised',
    'rising',
  ];
  expect(same.map(american)).toEqual(same.map(() => null));
  expect(found('src/a.ts', 'const isNormalised = 1; // colour')).toEqual(['1 identifier-spelling', '1 spelling']);
});
