import { expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';

test('what several lanes ask of one connection is asked in turn, and nobody hears the driver', async (t) => {
  const { client } = await freshDatabase(t, { needs: ['sessions'] });
  const heard: string[] = [];
  const hear = (warning: Error) => heard.push(warning.message);
  process.on('warning', hear);
  const asked = [1, 2, 3, 4, 5].map((n) =>
    client.query<{ n: number }>(n === 3 ? 'SELECT 1/0' : `SELECT ${n} AS n`),
  );
  const settled = await Promise.allSettled(asked);
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.off('warning', hear);
  expect(settled.map(({ status }) => status)).toEqual([
    ...['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled'],
  ]);
  expect(heard).toEqual([]);
});
