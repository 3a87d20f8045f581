import { expect, test } from 'vitest';
import { DESIGN, server } from './server.ts';

test('an apply that has nothing to do but the upkeep of one that died ends well', async () => {
  const { apply, client } = await server();
  const design = `${DESIGN.split('\n')[1]}\ntables: { public.t: { columns: { a: { statistics: 50 } } } }\n`;
  expect((await apply(design)).code).toBe(0);
  // As if it had been killed before its last step.
  const { rowCount } = await (await client()).query(
    "DELETE FROM dbopt.steps WHERE step = 'table.public.t#analyze'",
  );
  expect(rowCount).toBe(1);
  const { code, stderr } = await apply(design);
  expect([code, stderr]).toEqual([0, expect.stringContaining('No changes are left')]);
});
