import { expect, test } from 'vitest';
import {
  archivesAt,
  bringBack,
  detached,
  exists,
  folder,
  settle,
} from '../support/archive/stage.ts';
import { connect } from '../support/connect.ts';

const GZIP = 'csv.gz';

test.for(['csv', 'csv.gz'])('archive as %s: dropped once it is read back', async (format, t) => {
  const to = await folder();
  const { client, url } = await detached(t, { archive: { to, format } });
  const { settled, diagnostics } = await settle(url);
  expect(diagnostics).toEqual([]);
  expect(settled).toMatchObject([
    { fate: 'archive', outcome: 'done', archive: { to, rows: 2_000 } },
  ]);
  expect(await exists(client, 'app.events_old')).toBe(false);
});

test.for<readonly [string, string]>([
  ['regproc', "'lower(text)'::regprocedure"],
  ['regoper', "'=(int,int)'::regoperator"],
  ['regproc[]', "ARRAY['lower(text)'::regprocedure]::oid[]::regproc[]"],
])(
  'a column whose text does not say which one it means is not archived: %s',
  async ([type, value], t) => {
    const to = await folder();
    const { client, url } = await detached(t, { archive: { to, format: GZIP } });
    await client.query(`ALTER TABLE app.events_old ADD which ${type}`);
    await client.query(`UPDATE app.events_old SET which = (${value})::${type}`);
    const { diagnostics } = await settle(url);
    expect(diagnostics).toMatchObject([{ code: 'untold-type' }]);
    expect(await exists(client, 'app.events_old')).toBe(true);
    const better = type.replace('proc', 'procedure').replace('oper', 'operator');
    await client.query(
      `ALTER TABLE app.events_old ALTER which TYPE ${better} USING which::oid${type.endsWith(']') ? '[]' : ''}::${better}`,
    );
    expect((await settle(url)).diagnostics).toEqual([]);
  },
);

test('from before the rows are read until the end nobody writes to it; readers go on', async (t) => {
  const { client, url } = await detached(t, { archive: { to: await folder(), format: GZIP } });
  const other = await connect({ url, applicationName: 'writer' });
  // Far shorter than the lock is held.
  await other.query("SET lock_timeout = '2ms'");
  const seen: string[] = [];
  const say = (text: string) => other.query(text).then(...words(seen));
  let over = false;
  const writing = (async () => {
    while (!over) {
      await say('UPDATE app.events_old SET id = id WHERE id = 1');
      if (seen.at(-1) === '55P03') await say('SELECT FROM app.events_old LIMIT 1');
    }
  })();
  expect((await settle(url)).settled).toMatchObject([{ outcome: 'done' }]);
  over = true;
  await writing;
  await other.end();
  const kept = seen.indexOf('55P03');
  expect(kept).toBeGreaterThan(0);
  expect(seen[kept + 1]).toBe('done');
  expect(await exists(client, 'app.events_old')).toBe(false);
});

const words = (seen: string[]) =>
  [() => seen.push('done'), (error: { code: string }) => seen.push(error.code)] as const;

test.for([
  ['its parent has too', 'app.events', false],
  ['is its own', 'app.events_old', true],
] as const)('rows that break a check which nobody has validated, and which %s', async (it, t) => {
  const [, on, comesBack] = it;
  const to = await folder();
  const { client, url } = await detached(t, { count: 10, archive: { to, format: 'csv' } });
  const odd = 'ADD CONSTRAINT odd CHECK (id > 1000000) NOT VALID';
  for (const each of new Set([on, 'app.events_old']))
    await client.query(`ALTER TABLE ${each} ${odd}`);
  const { settled, diagnostics } = await settle(url);
  if (comesBack) {
    expect(diagnostics).toEqual([]);
    const [archive] = await archivesAt(to);
    await bringBack(url, archive);
    return;
  }
  expect([settled[0]?.outcome, diagnostics]).toMatchObject([
    'failed',
    [{ code: 'not-validated', hint: expect.stringContaining('VALIDATE CONSTRAINT odd') }],
  ]);
  expect(await exists(client, 'app.events_old')).toBe(true);
});
