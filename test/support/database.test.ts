import { expect, test } from 'vitest';
import { freshDatabase } from './database.ts';

test('a fresh database is empty and goes away', async () => {
  const { client, drop } = await freshDatabase();
  const { rows } = await client.query(
    "SELECT count(*) AS n FROM pg_class WHERE relnamespace = 'public'::regnamespace",
  );
  expect(rows[0]?.n).toBe(0);
  const started = performance.now();
  const second = await freshDatabase();
  console.log(performance.now() - started);
  await second.drop();
  await drop();
});
