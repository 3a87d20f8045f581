import { afterEach, expect, type TestContext, test, vi } from 'vitest';
import { listArchives, openArchiveStore } from '../../../src/archive/index.ts';
import { CONTENT, detached, exists, one, settle } from '../../support/archive/stage.ts';
import type { Fault } from '../../support/s3/proxy.ts';
import { BUCKET, startS3 } from '../../support/s3/server.ts';

const TO = `s3://${BUCKET}/some/prefix`;
const DATA = /\/data\.csv\.gz/;

afterEach(() => vi.unstubAllEnvs());

async function scene(t: Pick<TestContext, 'skip'>, { count = 2_000, format = 'csv.gz' } = {}) {
  const s3 = await startS3();
  for (const [name, value] of Object.entries(s3.env)) vi.stubEnv(name, value);
  const stage = await detached(t, { archive: { to: TO, format }, count });
  const archives = async () => (await listArchives(await openArchiveStore(TO))).archives;
  return { s3, ...stage, archives };
}

test('archived to S3 in several parts, read back, dropped', async (t) => {
  const { s3, client, url, archives } = await scene(t, { count: 150_000, format: 'csv' });
  const parts: string[] = [];
  const matches = (method: string, path: string) => {
    if (method === 'PUT' && path.includes('partNumber')) parts.push(path);
    return false;
  };
  s3.proxy.fault({ matches });
  const { settled, diagnostics } = await settle(url);
  expect(diagnostics).toEqual([]);
  expect(settled).toMatchObject([{ outcome: 'done', archive: { to: TO, rows: 150_000 } }]);
  expect(parts.length).toBeGreaterThan(1);
  expect(await exists(client, 'app.events_old')).toBe(false);
  expect(await archives()).toMatchObject([{ manifest: { data: { rows: 150_000 } } }]);
});

const FULL = { code: 507, name: 'QuotaExceeded', message: 'the bucket is full' };
const puts = (key: RegExp) => (method: string, path: string) => method === 'PUT' && key.test(path);
const gets = (key: RegExp) => (method: string, path: string) => method === 'GET' && key.test(path);

test.for<[string, Fault, RegExp, RegExp]>([
  ['a full bucket', { matches: puts(DATA), status: FULL }, /bucket is full.*507/, /make room/],
  [
    'a full bucket at the manifest',
    { matches: puts(/manifest/), status: FULL },
    /bucket is full/,
    /make room/,
  ],
  ['a connection cut while writing', { matches: puts(DATA), cut: 20_000 }, /writing .*data/, /./],
  [
    'a connection cut while reading back',
    { matches: gets(DATA), cut: 20_000 },
    /reading .*data/,
    /./,
  ],
  [
    'no such bucket',
    { matches: () => true, status: { code: 404, name: 'NoSuchBucket', message: 'not there' } },
    /not there.*NoSuchBucket/,
    /create the bucket/,
  ],
  [
    'no credentials that count',
    { matches: () => true, status: { code: 403, name: 'AccessDenied', message: 'Access Denied' } },
    /Access Denied/,
    /PutObject/,
  ],
])('%s: the table stays, the next maintain repairs it', async ([, fault, message, hint], t) => {
  const { s3, client, url, content, archives } = await scene(t);
  s3.proxy.fault(fault);
  const { settled, diagnostics } = await settle(url);
  expect(s3.proxy.hits()).toBeGreaterThan(0);
  expect(settled).toMatchObject([{ outcome: 'failed' }]);
  expect(diagnostics).toMatchObject([{ code: 'archive-trouble', severity: 'error' }]);
  expect(diagnostics[0]?.message).toMatch(message);
  expect(diagnostics[0]?.hint ?? '-').toMatch(hint);
  expect(await one(client, CONTENT('app.events_old'))).toEqual(content);
  s3.proxy.heal();
  expect(await archives()).toEqual([]);
  expect((await settle(url)).settled).toMatchObject([{ outcome: 'done' }]);
  expect(await exists(client, 'app.events_old')).toBe(false);
  expect(await archives()).toHaveLength(1);
  expect(await s3.keys()).toHaveLength(2);
});

test('an object that changes between upload and reading back: the table stays', async (t) => {
  const { s3, client, url, content, archives } = await scene(t);
  s3.proxy.fault({ matches: puts(DATA), afterwards: () => s3.damage('data.csv.gz') });
  const { diagnostics } = await settle(url);
  expect(diagnostics).toMatchObject([{ code: 'archive-damaged' }]);
  expect(diagnostics[0]?.message).toMatch(/read back its data/);
  expect(await one(client, CONTENT('app.events_old'))).toEqual(content);
  s3.proxy.heal();
  expect(await archives()).toEqual([]);
  expect((await settle(url)).settled).toMatchObject([{ outcome: 'done' }]);
  expect(await archives()).toHaveLength(1);
});

test('no secret is told', async (t) => {
  const { s3, url } = await scene(t);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'very-secret');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'WHOEVER');
  const { diagnostics } = await settle(url);
  expect(diagnostics).toMatchObject([{ code: 'archive-trouble' }]);
  expect(JSON.stringify(diagnostics)).not.toMatch(/very-secret/);
  expect(await s3.keys()).toEqual([]);
});
