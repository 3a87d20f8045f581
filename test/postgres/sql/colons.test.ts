import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutVariables } from '../../../src/postgres/sql/colons.ts';
import { lit, sql, trusted } from '../../../src/postgres/sql/quote.ts';
import { filesBelow, read } from '../../guards/sources.ts';
import { freshDatabase } from '../../support/database.ts';
import { apply, plan } from '../../support/dbopt.ts';
import { ownDatabase } from '../../support/own-server.ts';

/** What people may be shown, as the server and the parser write it. */
const MEMBERS: readonly (readonly [text: string, made: string])[] = [
  ['a[1:size]', 'a[1: size]'],
  ['a[1:"HOST"]', 'a[1: "HOST"]'],
  ["a['1'::smallint:'2'::smallint]", "a['1'::smallint: '2'::smallint]"],
  ['a[1:2]', 'a[1: 2]'],
  ['a[:size][lo:hi]', 'a[: size][lo: hi]'],
  ['a[1:größe]', 'a[1: größe]'],
  ['a[1 : size]', 'a[1 : size]'],
  ['a[1:]', 'a[1: ]'],
  [
    '\'x:size\' || "x:size" || $$x:size$$ || $a$:size$a$',
    '\'x:size\' || "x:size" || $$x:size$$ || $a$:size$a$',
  ],
  [
    "E'\\':size' || like':size' || U&'\\0061:size'",
    "E'\\':size' || like':size' || U&'\\0061:size'",
  ],
  ['f(x := 1, y => 2::int)', 'f(x := 1, y => 2::int)'],
  ['1 /* :size /* :size */ */ -- :size', '1 /* :size /* :size */ */ -- :size'],
  ["'without an end :size", "'without an end :size"],
];

test.each(MEMBERS)('%s', (text, made) => {
  expect(withoutVariables(text)).toBe(made);
  expect(trusted(text).text).toBe(made);
});

const piece = fc.constantFrom(
  ...[
    'a',
    'E',
    "'",
    "''",
    '"',
    '$',
    '$t$',
    '$$',
    ':',
    '::',
    ':=',
    '[',
    ']',
    ' ',
    '\n',
    '--',
    '/*',
    '*/',
    '\\',
    '1',
    'ö',
    '{',
    '}',
    '?',
    ',',
  ],
);

/** What psql sends of statements where each word of theirs, and each number, is the name of a variable. */
function sent(url: string, statements: readonly string[]): string {
  const words = new Set(statements.join(' ').match(/[A-Za-z0-9_\u0080-\uffff]+/g));
  const set = [...words].map((word) => `\\set ${word} replaced\n`).join('');
  const script = `${set}${statements.map((each) => `${each}\n;\n`).join('')}`;
  return execFileSync('psql', ['-XqAte', '-d', url, '-f', '-'], {
    input: script,
    stdio: ['pipe', 'pipe', 'ignore'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
}

const whole = (text: string): string => text.replace(/\s+/g, ' ');

test('psql sends what it is given', async () => {
  // On a server of its own: the scenarios' scripts make roles and change settings.
  const { url } = await ownDatabase();
  const made = MEMBERS.slice(0, -1).map(
    ([text]) => sql`SELECT ${trusted(text)}, ${lit('a:size')} FROM public.t`.text,
  );
  const plans = filesBelow('test/corpus').filter((path) => path.endsWith('.sql'));
  const scripts = plans.flatMap((path) => withoutVariables(read(path)));
  const joined = fc.sample(fc.array(fc.constantFrom(...made), { minLength: 2, maxLength: 6 }), {
    numRuns: 200,
    seed: 4,
  });
  made.push(...joined.map((all) => all.join(', ').replaceAll('FROM public.t', '')));
  const said = whole(sent(url, made));
  for (const each of made) expect(said).toContain(whole(each));
  expect(whole(sent(url, scripts))).not.toContain('replaced');
  expect(whole(sent(url, ['SELECT a[1:size]']))).toContain('replaced');
});

const DESIGN = `version: 1
state: { in: database, schema: dbopt }
tables:
  public.t:
    indexes: { t_a: { on: ["(a[1:size])"], where: 'a[1:"HOST"] <> a[lo:2]' } }
    statistics: { t_s: { kinds: [mcv], on: ["(a[2:size])", size] } }
`;

test('steps say it so, and it takes', async () => {
  const { url, client } = await freshDatabase();
  await client.query('CREATE TABLE t (a int[], size int, lo int, "HOST" int)');
  const { plan: made, outcome } = await apply(url, DESIGN);
  const statements = made.steps.flatMap((step) => step.sql);
  expect(
    statements.filter((text) => text.includes('[1: size]') || text.includes('[2: size]')),
  ).toHaveLength(2);
  expect(whole(sent(url, statements))).not.toContain('replaced');
  expect(outcome).toBe('done');
  expect((await plan(url, DESIGN)).changes).toEqual([]);
});

test('spaces come after single colons alone, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 24 }).map((all) => all.join('')),
      (text) => {
        const made = withoutVariables(text);
        expect(made.replaceAll(': ', ':')).toBe(text.replaceAll(': ', ':'));
        expect(withoutVariables(made)).toBe(made);
      },
    ),
    { numRuns: 2_000 },
  );
});
