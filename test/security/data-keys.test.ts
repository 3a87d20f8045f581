import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Evidence } from '../../src/model/index.ts';
import { workplace } from '../support/cli.ts';
import { connect } from '../support/connect.ts';
import { observedDatabase } from '../support/observe/scene.ts';

/** Stands in every key that is data. */
const PERSON = 'xyzzy';

/** Keys in objects of their own, ten of each in a document. SQL of a number that has one of a hundred. */
const KEYED: { readonly [object: string]: string } = {
  mails: `'${PERSON}' || k || '@example.com'`,
  people: `'Anna ${PERSON} ' || k`,
  nicks: `'${PERSON}' || translate(k::text, '0123456789', 'abcdefghij')`,
  ids: `'${PERSON}-' || md5(k::text)::uuid`,
  phones: `'+49 30 ${PERSON} ' || 1234567 + k`,
};
const object = (key: string) =>
  `(SELECT jsonb_object_agg(${key}, n) FROM (SELECT (n * 7 + i * 3) % 300 AS k, n FROM generate_series(1, 5) n) x)`;
const DOCUMENT = [
  ...["'user_id', i", "'v2', true", "'2fa_enabled', false", "'price_eur', i % 7", "'Größe', 'L'"],
  ...["'颜色', 'x' || i % 9", "'customer_identifier', 'c' || i"],
  ...Object.entries(KEYED).map(([name, key]) => `'${name}', ${object(key)}`),
].join(', ');

const COMMANDS = [
  ['observe', '--format', 'json'],
  ['observe', '--out', 'evidence.json', '--queries', 'queries.sql'],
  ['advise', '--trial', '--queries', 'queries.sql', '--threshold', '0.01'],
  ['advise', '--format', 'json', '--queries', 'queries.sql', '--threshold', '0.01'],
  ['advise', '--format', 'markdown', '--threshold', '0.01'],
  ['advise', '--format', 'sarif'],
  ['advise', '--from', 'evidence.json', '--write'],
  ['report', '--format', 'markdown'],
  ['report', '--format', 'html', '--from', 'evidence.json'],
  ['verify', '--format', 'json'],
  ['plan', '--format', 'json'],
  ['drift'],
  ['init', '--force', '--out', 'found.yaml'],
];
/** Of those that take them: what is small is looked at, too. */
const SMALL = ['--min-size', '0', '--min-window', '0'];

test('keys of documents that are data are in no output, and names are', {
  timeout: 300_000,
}, async () => {
  const db = await observedDatabase();
  await db.client.query('CREATE TABLE public.scores (id bigint PRIMARY KEY, doc jsonb NOT NULL)');
  await db.client.query(
    `INSERT INTO public.scores SELECT i, jsonb_build_object(${DOCUMENT}) FROM generate_series(1, 2000) i`,
  );
  await db.client.query('VACUUM ANALYZE public.scores');
  const lookups = Array.from(
    { length: 40 },
    (_, n) =>
      `SELECT id FROM public.scores WHERE doc -> 'nicks' ->> '${PERSON}b${'abcdefghij'[n % 10]}' = '1';
SELECT id FROM public.scores WHERE doc -> 'mails' ->> '${PERSON}1@example.com' = '1';
SELECT id FROM public.scores WHERE doc ->> 'customer_identifier' = '${PERSON}${n}';`,
  ).join('\n');
  const shop = await connect({ url: db.url, applicationName: 'shop' });
  for (const line of lookups.split('\n')) await shop.query(line);
  const place = await workplace(`version: 1
checks:
  keys: { key_length: public.scores.doc, max: 3 }
tables:
  public.scores: { with: { fillfactor: 100 } }
`);
  await place.write('queries.sql', lookups);
  const said: string[] = [];
  for (const command of COMMANDS) {
    const [name = ''] = command;
    const small = ['observe', 'advise'].includes(name) && !command.includes('--from');
    const more = command.includes('--from') ? [] : ['--url', db.url];
    const { stdout, stderr } = await place.dbopt([
      ...command,
      ...(small ? SMALL.slice(0, name === 'observe' ? 2 : 4) : []),
      ...more,
    ]);
    expect(stderr, command.join(' ')).not.toMatch(/bug in dbopt|error:/);
    said.push(`$ ${command.join(' ')}\n${stdout}\n${stderr}`);
  }
  await shop.end();
  const evidence = await readFile(join(place.folder, 'evidence.json'), 'utf8');
  for (const file of ['dbopt.yaml', 'found.yaml'])
    said.push(await readFile(join(place.folder, file), 'utf8'));
  const told = [...said, evidence].filter((text) => text.includes(PERSON));
  expect(
    told.map((text) => text.slice(Math.max(0, text.indexOf(PERSON) - 300)).slice(0, 600)),
  ).toEqual([]);

  const { samples, workload }: Evidence = JSON.parse(evidence);
  const json = samples[0]?.columns[0]?.json;
  const paths = json?.keys.map(({ path }) => path.join('.')) ?? [];
  expect(paths.sort()).toEqual(
    [
      ...['user_id', 'v2', '2fa_enabled', 'price_eur', 'Größe', '颜色', 'customer_identifier'],
      ...Object.keys(KEYED),
    ].sort(),
  );
  expect(json?.keyed_by_data?.map((path) => path.join('.')).sort()).toEqual(
    Object.keys(KEYED).sort(),
  );
  const used = workload?.statements.flatMap(({ tables }) =>
    tables.flatMap(({ columns }) => columns.flatMap((use) => use.json?.keys ?? [])),
  );
  expect(new Set(used?.map(({ path }) => path.join('.')))).toEqual(
    new Set(['nicks.*', 'mails.*', 'customer_identifier']),
  );

  await rm(join(place.folder, 'evidence.json'));
  const shown = [
    'observe',
    '--literals',
    '--out',
    'evidence.json',
    '--min-size',
    '0',
    '--url',
    db.url,
  ];
  expect((await place.dbopt(shown)).code).toBe(0);
  const literal = await readFile(join(place.folder, 'evidence.json'), 'utf8');
  expect(literal.includes(PERSON)).toBe(true);
});
