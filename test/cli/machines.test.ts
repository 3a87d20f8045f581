import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { workplace } from '../support/cli.ts';
import { strictly } from '../support/strict-schema.ts';
import { fleet, member, NOWHERE } from './fleet/fleet.ts';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
for (const file of readdirSync('schema').filter((name) => name !== 'dbopt.schema.json')) {
  ajv.addSchema(strictly(JSON.parse(readFileSync(`schema/${file}`, 'utf8'))));
}

/** Printed as documented, with nothing that is not. */
function fits(name: string, json: string): void {
  const validate = ajv.getSchema(`urn:dbopt:${name}:1`);
  validate?.(JSON.parse(json));
  expect([name, validate?.errors, json]).toEqual([name, null, json]);
}

const LOOKS: readonly (readonly [schema: string, command: readonly string[]])[] = [
  ['drift', ['drift']],
  ['doctor', ['doctor']],
  ['warm', ['warm']],
  ['state', ['state', 'list']],
  ['state', ['state', 'show', 'table.public.t']],
  ['state', ['state', 'history']],
];

test('each command speaks of one database as its schema says', async (t) => {
  const { url, client } = await member(t);
  await client.query('CREATE EXTENSION IF NOT EXISTS pg_prewarm').catch(() => {});
  const { dbopt: run } = await workplace(
    'version: 1\ntables: { public.t: { with: { fillfactor: 90 } } }\nwarm: [public.t]\n',
  );
  const dbopt = (...args: string[]) => run([...args, '--url', url, '--json']);
  fits('state', (await dbopt('state', 'list')).stdout);
  const applied = (await dbopt('apply', '--auto-approve')).stdout.split('\n');
  for (const line of applied) fits('event', line);
  for (const [schema, command] of LOOKS) {
    const { code, stdout } = await dbopt(...command);
    // Without the extension there is nothing to warm by, which is a failure like others.
    fits(code === 0 ? schema : 'failure', stdout);
  }
  const lines = (await dbopt('maintain')).stdout.split('\n');
  fits('maintained', lines.at(-1) ?? '');
  fits('validate', (await dbopt('validate')).stdout);
});

test('and of several in one form, with the failure of one of them inside', async (t) => {
  const [a, b] = [await member(t), await member(t)];
  const { dbopt } = await fleet({
    one: { url: a.url },
    two: { url: b.url },
    away: { url: NOWHERE },
  });
  await dbopt(['apply', '--auto-approve', '--target', 'one', '--target', 'two']);
  for (const [, command] of LOOKS) {
    const { stdout } = await dbopt([...command, '--json']);
    fits('targets', stdout);
    expect(JSON.parse(stdout).targets).toHaveLength(3);
  }
  const lines = (await dbopt(['maintain', '--json'])).stdout.split('\n');
  for (const line of lines) {
    fits(JSON.parse(line).type === 'maintained' ? 'maintained' : 'failure', line);
  }
  fits('validate', (await dbopt(['validate', '--json'])).stdout);
}, 60_000);
