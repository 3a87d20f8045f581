import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, type TestContext, test } from 'vitest';
import { lastReceipt } from '../../src/cli/unchanged.ts';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';

const TABLE = 'tables: { t: { with: { fillfactor: 90 }, indexes: { t_a: { on: [a] } } } }\n';
const design = (accept = ''): string => `version: 1\n${accept}${TABLE}`;

async function applied(t: TestContext, text = design()) {
  const { url, client } = await freshDatabase(t);
  await client.query('CREATE TABLE t (a int)');
  const { dbopt: run, folder, write } = await workplace(text);
  const dbopt = (...args: string[]) => run([...args, '--url', url]);
  expect(await dbopt('apply', '--auto-approve')).toMatchObject({ code: 0 });
  const flags = { file: [join(folder, 'dbopt.yaml')], url, var: {}, color: false };
  return {
    client,
    dbopt,
    folder,
    write,
    flags,
    drift: (...args: string[]) => dbopt('drift', ...args),
  };
}

describe('exit codes', () => {
  test('0 without drift; 2 with it, where it was asked for, and for what was asked', {
    timeout: 120_000,
  }, async (t) => {
    const { client, drift } = await applied(t);
    expect(await drift('--detailed-exitcode')).toMatchObject({ code: 0, stderr: '' });
    await client.query('CREATE INDEX other ON t (a, a)');
    expect((await drift('--detailed-exitcode')).code, 'unmanaged').toBe(0);
    expect((await drift('--fail-on', 'unmanaged')).code).toBe(2);
    await client.query('DROP INDEX t_a');
    expect((await drift()).code).toBe(0);
    expect((await drift('--detailed-exitcode')).code).toBe(2);
    expect((await drift('--fail-on', 'drift,invalid')).code).toBe(0);
    expect((await drift('--fail-on', 'drift,invalid', '--fail-on', 'missing')).code).toBe(2);
    expect((await drift('--detailed-exitcode', '--fail-on', 'drift')).code).toBe(0);
  });

  test('1 for what is no class, no design, no table of the design', async (t) => {
    const { drift, write } = await applied(t);
    expect(await drift('--fail-on', 'bogus')).toMatchObject({ code: 1, stdout: '' });
    await write('other.yaml', design().replace('{ t:', '{ nope: { with: { fillfactor: 80 } }, t:'));
    const { code, stdout } = await drift('-f', 'other.yaml', '--detailed-exitcode');
    expect(code).toBe(1);
    expect(stdout).toContain('table public.nope does not exist');
    expect(stdout).toContain('1 error: not everything could be compared.');
  });
});

test('drift writes nothing, and says what plan then does', async (t) => {
  const { client, drift, dbopt } = await applied(t);
  await client.query('ALTER TABLE t SET (fillfactor = 70)');
  const state = async () =>
    (
      await client.query(
        'SELECT (SELECT json_agg(s) FROM dbopt.state s), (SELECT count(*) FROM dbopt.runs)',
      )
    ).rows;
  const before = await state();
  const { stdout } = await drift();
  expect(stdout).toMatch(
    /^Drift: changed outside since the last apply\n {2}~ table\.public\.t\n {6}with\.fillfactor {2}90 → 70\n/,
  );
  expect(await state()).toEqual(before);
  expect((await dbopt('plan')).stdout).toContain('70 → 90');
});

describe('a receipt', () => {
  test('knows what nobody declared', async (t) => {
    const { client, drift, dbopt, flags } = await applied(t);
    await client.query('CREATE INDEX other ON t (a, a)');
    await dbopt('apply', '--auto-approve');
    expect(await lastReceipt(flags)).not.toBeNull();
    const known = await drift('--format', 'json');
    await client.query('DELETE FROM dbopt.receipt');
    expect(await drift('--format', 'json')).toEqual(known);
    expect(JSON.parse(known.stdout).summary).toMatchObject({ drift: 0, unmanaged: 1 });
  });
});

describe('accepted drift', () => {
  const accept = (until: string) =>
    design(
      `drift:\n  accept:\n    - { address: table.public.t, field: with.fillfactor, why: load test${until} }\n`,
    );

  test('is shown as accepted and is no reason to fail', async (t) => {
    const { client, drift } = await applied(t, accept(', until: 2999-12-31'));
    await client.query('ALTER TABLE t SET (fillfactor = 70)');
    const { code, stdout } = await drift('--fail-on', 'drift', '--detailed-exitcode');
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain('(accepted until 2999-12-31: load test)');
    expect(stdout).toContain('No drift.');
    expect(stdout).toContain('1 accepted.');
    await client.query('DROP INDEX t_a');
    expect((await drift('--detailed-exitcode')).code, 'the rest counts').toBe(2);
  });

  test('counts again past its day, and says so', async (t) => {
    const { client, drift } = await applied(t, accept(', until: 2020-02-29'));
    await client.query('ALTER TABLE t SET (fillfactor = 70)');
    const { code, stdout } = await drift('--detailed-exitcode');
    expect(code).toBe(2);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      '(accepted until 2020-02-29, which is past: load test)',
    );
  });

  test('that is over is told, from the receipt too', async (t) => {
    const { drift, flags, client } = await applied(t, accept(''));
    expect(await lastReceipt(flags)).not.toBeNull();
    const { code, stdout } = await drift('--detailed-exitcode');
    expect(code).toBe(0);
    expect(stdout).toMatch(/warning\[accept-unused\][\s\S]*dbopt\.yaml:4:7/);
    await client.query('DELETE FROM dbopt.receipt');
    expect((await drift('--detailed-exitcode')).stdout).toBe(stdout);
  });
});

test('JSON is as its schema says', async (t) => {
  const { client, drift } = await applied(t);
  await client.query('DROP INDEX t_a; ALTER TABLE t SET (fillfactor = 70, parallel_workers = 2)');
  const schema: object = JSON.parse(await readFile('schema/drift.schema.json', 'utf8'));
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
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
