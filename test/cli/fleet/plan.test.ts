import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { strictly } from '../../support/strict-schema.ts';
import { fleet, member, NOWHERE } from './fleet.ts';

const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../../schema/${name}`, import.meta.url), 'utf8'));

test('one report on all, and one that cannot be reached hides nothing', async (t) => {
  const [a, b] = [await member(t), await member(t)];
  await b.client.query('ALTER TABLE t SET (fillfactor = 80)');
  const { dbopt } = await fleet({
    'eu-1': { url: a.url },
    away: { url: NOWHERE, more: 'wave: 3' },
    'us-1': {
      url: b.url,
      more: 'overrides: { tables: { public.t: { with: { fillfactor: 80 } } } }',
    },
  });
  const text = await dbopt(['plan']);
  expect(text.code).toBe(1);
  expect(text.stdout).toMatch(/── eu-1 {2}wave 1\n[\s\S]*\+ 90|→ 90/);
  expect(text.stdout).toMatch(/── away {2}wave 3\n\nerror\[cannot-connect\]/);
  expect(text.stdout).toMatch(/^eu-1 +1 +0 to add, 1 to change, 0 to replace, 0 to destroy$/m);
  expect(text.stdout).toMatch(/^us-1 +1 +No changes$/m);
  expect(text.stdout).toMatch(
    /Plan for 3 targets: 1 to change, 1 as designed, 1 that could not be planned\.$/,
  );

  const json = JSON.parse((await dbopt(['plan', '--format', 'json'])).stdout);
  const ajv = new Ajv({ allErrors: true }).addSchema(strictly(schemaOf('plan.schema.json')));
  const validate = ajv.compile(strictly(schemaOf('fleet.schema.json')));
  validate(json);
  expect(validate.errors).toBeNull();
  expect(json.summary).toEqual({ targets: 3, changed: 1, failed: 1 });

  const markdown = await dbopt(['plan', '--format', 'markdown']);
  expect(markdown.stdout).toMatch(/^### Plan for 3 targets/);
  expect(markdown.stdout).toContain('| `away` | 3 | cannot-connect |');
  expect(markdown.stdout).toContain('<details><summary><code>eu-1</code>');

  const some = await dbopt(['plan', '--target', '*-1', '--detailed-exitcode']);
  expect([some.code, some.stdout.includes('away')]).toEqual([2, false]);
});

test('one chosen target is planned as if it were the only one', async (t) => {
  const a = await member(t);
  const many = await fleet({ one: { url: a.url }, two: { url: NOWHERE } });
  const chosen = await many.dbopt(['plan', '--target', 'one']);
  await many.write(
    'dbopt.yaml',
    `version: 1\ntarget: { url: '${a.url}' }\ntables: { public.t: { with: { fillfactor: 90 } } }\n`,
  );
  expect((await many.dbopt(['plan'])).stdout).toBe(chosen.stdout);
  expect(chosen.stdout).toMatch(/^Plan: 0 to add, 1 to change/m);
});

test('--out seals a plan for each, and apply takes them', async (t) => {
  const [a, b] = [await member(t), await member(t)];
  const { dbopt, folder } = await fleet({ one: { url: a.url }, two: { url: b.url } });
  expect((await dbopt(['plan', '--out', 'plan.json'])).code).toBe(0);
  expect((await readdir(folder)).sort()).toEqual(['dbopt.yaml', 'plan.one.json', 'plan.two.json']);
  expect(JSON.parse(await readFile(`${folder}/plan.one.json`, 'utf8')).steps).toHaveLength(1);
  const applied = await dbopt(['apply', 'plan.json']);
  expect([applied.code, applied.stderr]).toEqual([0, expect.stringMatching(/^one \| /m)]);
  expect([await a.options(), await b.options()]).toEqual([['fillfactor=90'], ['fillfactor=90']]);
});

test('commands that change the state of one database want one target', async (t) => {
  const a = await member(t);
  const { dbopt } = await fleet({ one: { url: a.url }, two: { url: NOWHERE } });
  const { code, stderr } = await dbopt(['state', 'rm', 'table.public.t']);
  expect([code, stderr]).toEqual([1, expect.stringMatching(/--target: one, two/)]);
  expect((await dbopt(['state', 'list', '--target', 'one'])).code).toBe(0);
  expect((await dbopt(['plan', '--url', a.url])).stderr).toMatch(/bad-flag/);
  expect((await dbopt(['validate'])).stdout).toMatch(/1 file for 2 targets\./);
});
