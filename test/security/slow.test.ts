import { expect, test } from 'vitest';
import { within } from '../../src/postgres/session/within.ts';
import { connect } from '../support/connect.ts';
import { freshDatabase } from '../support/database.ts';

/** Sleeps on, whoever cancels it. */
const STUBBORN = `
CREATE FUNCTION stubborn() RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  FOR i IN 1..60 LOOP
    BEGIN PERFORM pg_sleep(1); EXCEPTION WHEN query_canceled THEN NULL; END;
  END LOOP;
  RETURN 1;
END $$`;

test('a function that catches its cancelling keeps neither us nor its session', async (t) => {
  const { url, client } = await freshDatabase(t, { needs: ['sessions'] });
  await client.query(STUBBORN);
  const slow = await connect({ url, applicationName: 'dbopt slow' });
  const began = performance.now();
  const asked = within(slow, 2_000, () =>
    slow.query("BEGIN; SET LOCAL statement_timeout = '500ms'; SELECT stubborn()"),
  );
  await expect(asked).rejects.toThrow('took more than 2 s');
  expect(performance.now() - began).toBeLessThan(15_000);
  await expect
    .poll(
      async () =>
        (await client.query("SELECT FROM pg_stat_activity WHERE application_name = 'dbopt slow'"))
          .rowCount,
      { timeout: 20_000 },
    )
    .toBe(0);
});
