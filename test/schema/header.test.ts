// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the design file's variables, not JavaScript's
import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../src/model/index.ts';
import { loadText } from './support.ts';

test('what is not said has its default', async () => {
  const { design } = await loadText('');
  expect(design).toMatchObject({
    state: { in: 'database', schema: 'dbopt' },
    policy: DEFAULT_POLICY,
    declared: [],
  });
  expect(design).not.toHaveProperty('url');
});

test.each([
  ['500ms', 500],
  ['2s', 2_000],
  ['1.5s', 1_500],
  ['10m', 600_000],
  ['1h', 3_600_000],
  ['1d', 86_400_000],
])('a duration of %s', async (text, expected) => {
  const { design } = await loadText(
    `policy: { concurrent_wait: ${text}, allow: [restart, index-build] }\n`,
  );
  expect(design?.policy).toMatchObject({
    concurrentWait: expected,
    allow: ['index-build', 'restart'],
  });
});

test('a window and a lag hold steps back; without a zone it is UTC', async () => {
  const text = 'policy: { max_replication_lag: 10s, window: { cron: 0 2 * * 6, for: 3h } }\n';
  expect((await loadText(text)).design?.policy).toMatchObject({
    maxReplicationLag: 10_000,
    window: { cron: '0 2 * * 6', for: 10_800_000, zone: 'UTC' },
  });
});

test('an empty URL is none', async () => {
  const { design, diagnostics } = await loadText('target:\n  url: ${URL:-}\n');
  expect(diagnostics).toEqual([]);
  expect(design).not.toHaveProperty('url');
});

test.each(['pg_catalog', 'pg_temp', 'pg_toast', 'PG_mine', '"pg_x"', 'information_schema'])(
  'the state has no place in a schema of the server’s own: %s',
  async (schema) => {
    const { diagnostics } = await loadText(`state: { schema: '${schema}' }\n`);
    expect(JSON.stringify(diagnostics)).toContain('bad-name');
  },
);

test('the state has a place', async () => {
  const schema = (await loadText('state: { schema: Ops }\n')).design?.state;
  expect(schema).toEqual({ in: 'database', schema: 'ops' });
  const vars = { STATE: '/var/lib/dbopt.json' };
  const text = 'state: { in: file, path: "${STATE}" }\n';
  const file = (await loadText(text, { vars })).design?.state;
  expect(file).toEqual({ in: 'file', path: '/var/lib/dbopt.json', byOperator: true });
});

test.each([
  '/var/lib/dbopt.json',
  '../state.json',
  'a/../../state.json',
  '${STATE:-/var/lib/dbopt.json}',
  '${STATE}/../../state.json',
  '.git/state.json',
])('a design may not say that its state is at %s', async (path) => {
  const text = `state: { in: file, path: "${path}" }\n`;
  const { diagnostics } = await loadText(text, { vars: { STATE: '/var/lib' } });
  expect(diagnostics.map(({ code }) => code)).toEqual(['state-outside']);
});

const hash = async (text: string) => (await loadText(text)).design?.hash;

test('the hash is over what is declared', async () => {
  const one = await hash('settings: { a: 1, b: 2 }\n');
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(await hash('target: { url: postgresql://x }\nsettings: { b: 2, a: 1 }\n')).toBe(one);
  expect(await hash('settings:\n  a: { value: 1 }\n  # said otherwise\n  b: 2\n')).toBe(one);
  expect(await hash('settings: { a: 1, b: 3 }\n')).not.toBe(one);
  expect(await hash('settings: { a: 1, b: 2 }\nroles: { a: {} }\n')).not.toBe(one);
});
