import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { strictly } from '../support/strict-schema.ts';
import { applied } from './drift-scene.ts';

test('JSON is as its schema says', async (t) => {
  const { client, drift } = await applied(t);
  await client.query('DROP INDEX t_a; ALTER TABLE t SET (fillfactor = 70, parallel_workers = 2)');
  const schema: object = JSON.parse(await readFile('schema/drift.schema.json', 'utf8'));
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(strictly(schema));
  validate(JSON.parse((await drift('--format', 'json')).stdout));
  expect(validate.errors).toBeNull();
});

test('metrics are there for everybody, whole, and beside the report', async (t) => {
  const { client, drift, folder } = await applied(t);
  await client.query('DROP INDEX t_a');
  const { code, stdout } = await drift(
    '--metrics',
    'dbopt.prom',
    '--format',
    'markdown',
    '--detailed-exitcode',
  );
  expect(code).toBe(2);
  expect(stdout).toMatch(/^### Found: 1 missing\.\n/);
  const path = join(folder, 'dbopt.prom');
  expect(await readFile(path, 'utf8')).toMatch(/class="missing"\} 1\n[\s\S]*# EOF\n$/);
  expect((await stat(path)).mode & 0o777).toBe(0o644);
  expect(await readdir(folder)).toEqual(['dbopt.prom', 'dbopt.yaml']);
  const { code: failed, stderr } = await drift('--metrics', 'no/such/folder/x.prom');
  expect(failed).toBe(1);
  expect(stderr).toContain('cannot write the metrics');
});

test('every way to call it is in its help', async (t) => {
  const { drift } = await applied(t);
  const { code, stdout } = await drift('--help');
  expect(code).toBe(0);
  for (const word of ['--fail-on', '--detailed-exitcode', '--metrics', '--format', 'Examples:']) {
    expect(stdout).toContain(word);
  }
});
