import { expect, test } from 'vitest';
import { archived } from '../../support/archive/archived.ts';
import { bringBack, one } from '../../support/archive/stage.ts';

const NEXT_DAY = "FOR VALUES FROM ('2026-01-01 12:00:00+00') TO ('2026-01-01 13:00:00+00')";

test.for([
  [
    'its range is taken',
    `CREATE TABLE app.other PARTITION OF app.events ${NEXT_DAY}`,
    /app\.other has its range/,
  ],
  ['its name is taken', 'CREATE TABLE app.events_old ()', /another relation of the name/],
  [
    'rows in the default partition',
    "CREATE TABLE app.rest PARTITION OF app.events DEFAULT; INSERT INTO app.events (at, id) VALUES ('2026-01-01 10:00+00', 1)",
    /rows of its range are in the default partition app\.rest/,
  ],
  ['a column is gone', 'ALTER TABLE app.events DROP COLUMN tags', /column tags .* is gone/],
  [
    'a column is another',
    'ALTER TABLE app.events ALTER note TYPE varchar(9)',
    /column note \(text\) .* is character varying\(9\) now/,
  ],
  ['the table is gone', 'DROP TABLE app.events', /no partitioned table app\.events/],
] as const)('refused before any row is moved: %s', async ([, statement, message], t) => {
  const { client, url, archive } = await archived(t);
  await client.query(statement);
  const before = await one(client, 'SELECT count(*)::int FROM pg_class');
  await expect(bringBack(url, archive)).rejects.toThrow(message);
  expect(await one(client, 'SELECT count(*)::int FROM pg_class')).toEqual(before);
});

test('columns that came since get their defaults; an empty default partition is no hindrance', async (t) => {
  const { client, url, archive } = await archived(t);
  await client.query("ALTER TABLE app.events ADD COLUMN later text DEFAULT 'x'");
  await client.query('CREATE TABLE app.rest PARTITION OF app.events DEFAULT');
  await bringBack(url, archive);
  const found = await one(client, "SELECT count(*)::int FROM app.events WHERE later = 'x'");
  expect(found.count).toBe(2_000);
});
