import { expect, test } from 'vitest';
import { type Plan, readMarker } from '../../src/model/index.ts';
import { readRetired } from '../../src/postgres/index.ts';
import { connect } from '../support/connect.ts';
import { freshDatabase } from '../support/database.ts';
import { apply, plan } from '../support/dbopt.ts';

const design = (partitions: string, table = '') => `
version: 1
tables:
  events:
    partitions: { ${partitions} }
    ${table}
`;

const EVENTS = 'CREATE TABLE events (at timestamptz NOT NULL, n int) PARTITION BY RANGE (at)';
const DAILY = 'by: range (at), every: 1 day, ahead: 2, keep: 2 days';

const ids = ({ steps }: Plan) => steps.map(({ id }) => id.replace('partitions.public.events#', ''));

test('makes what is due, retires what is past keep, and has nothing left to do', async (t) => {
  const { client, url } = await freshDatabase(t);
  await client.query(EVENTS);
  const first = { now: '2026-11-24T10:00:00Z' };
  expect(ids((await apply(url, design(DAILY), first)).plan)).toEqual([
    'create:events_p20261124',
    'create:events_p20261125',
    'create:events_p20261126',
  ]);
  await client.query("COMMENT ON TABLE events_p20261124 IS 'the first'");
  const later = { now: '2026-11-27T00:00:00Z' };
  const shown = await plan(url, design(DAILY), later);
  expect(ids(shown)).toEqual([
    'create:events_p20261127',
    'create:events_p20261128',
    'create:events_p20261129',
  ]);
  expect(shown.diagnostics.map(({ code }) => code)).toEqual(['past-keep']);

  const maintained = await apply(url, design(DAILY), { ...later, task: 'maintain' });
  expect(maintained.diagnostics).toEqual([]);
  expect(ids(maintained.plan).slice(3)).toEqual([
    'mark:events_p20261124',
    'detach:events_p20261124',
  ]);
  for (const task of ['plan', 'maintain'] as const) {
    const left = await plan(url, design(DAILY), { ...later, task });
    expect([ids(left), left.diagnostics]).toEqual([[], []]);
  }
  const [retired, ...more] = await readRetired(client);
  expect(more).toEqual([]);
  expect(retired).toMatchObject({
    name: 'events_p20261124',
    attached: false,
    retirement: { fate: 'detach', comment: 'the first', parent: { name: 'events' } },
  });
});

test('what was cut off is finished, and a marker that no longer holds is taken back', async (t) => {
  const { client, url } = await freshDatabase(t, { needs: ['sessions'] });
  await client.query(EVENTS);
  const text = design(DAILY);
  await apply(url, text, { now: '2026-11-24T10:00:00Z' });
  await client.query("COMMENT ON TABLE events_p20261124 IS 'the first'");
  const due = { now: '2026-11-28T00:00:00Z', task: 'maintain' } as const;
  const made = await plan(url, text, due);
  const marks = made.steps.filter(({ id }) => id.includes('#mark:')).flatMap(({ sql }) => sql);
  expect(marks).toHaveLength(2);
  for (const mark of marks) await client.query(mark);

  // By another clock they are young.
  const young = await apply(url, text, { now: '2026-11-25T00:00:00Z', task: 'maintain' });
  expect(ids(young.plan)).toEqual([
    'create:events_p20261127',
    'unmark:events_p20261124',
    'unmark:events_p20261125',
  ]);
  const { rows } = await client.query<{ note: string | null }>(
    "SELECT obj_description(format('events_p202611%s', d)::regclass) AS note FROM generate_series(24, 25) d",
  );
  expect(rows.map(({ note }) => note)).toEqual(['the first', null]);

  for (const mark of marks) await client.query(mark);
  await client.query('BEGIN');
  await client.query('SELECT FROM events LIMIT 1');
  const dying = await connect({ url, applicationName: 'dying' });
  await dying.query("SET statement_timeout = '300ms'");
  await expect(
    dying.query('ALTER TABLE events DETACH PARTITION events_p20261124 CONCURRENTLY'),
  ).rejects.toThrow();
  await dying.end();
  await client.query('COMMIT');
  expect(await readRetired(client)).toMatchObject([{ pending: true }, { pending: false }]);
  expect((await plan(url, text, { now: due.now })).diagnostics.map(({ code }) => code)).toEqual([
    'detach-pending',
    'past-keep',
  ]);
  const done = await apply(url, text, due);
  expect(ids(done.plan).filter((id) => !id.startsWith('create'))).toEqual([
    'finalize:events_p20261124',
    'detach:events_p20261125',
  ]);
  expect(done.diagnostics).toEqual([]);
  expect(await readRetired(client)).toMatchObject([{ attached: false }, { attached: false }]);
});

test('a marker says what is to become of the partition', async (t) => {
  const { client, url } = await freshDatabase(t);
  await client.query(EVENTS);
  const text = design(`${DAILY}, then: archive, archive: { to: "file:///archive/x", format: csv }`);
  await apply(url, text, { now: '2026-11-24T10:00:00Z' });
  const { steps } = await plan(url, text, { now: '2026-11-27T00:00:00Z', task: 'maintain' });
  const mark = steps.find(({ id }) => id.includes('#mark:'));
  expect(mark?.hazards.map(({ code }) => code)).toEqual(['data-loss']);
  await client.query(mark?.sql[0] ?? '');
  const { rows } = await client.query<{ note: string }>(
    "SELECT obj_description('events_p20261124'::regclass) AS note",
  );
  expect(readMarker(rows[0]?.note ?? null)).toMatchObject({
    fate: 'archive',
    archive: { to: 'file:///archive/x', format: 'csv' },
  });
});
