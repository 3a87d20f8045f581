import { expect, test } from 'vitest';
import { limitsOf } from '../../../src/operations/pool/limits.ts';
import { freshDatabase } from '../../support/database.ts';
import { readDesign } from '../../support/verify/verify.ts';

const NOBODY = { url: null, role: null, maxConnections: null };
const design = () =>
  readDesign('version: 1\nsettings:\n  max_connections: 77\n  superuser_reserved_connections: 5\n');

test('nobody says what the server has, or the design does, or a flag', async () => {
  expect(await limitsOf(null, NOBODY, null)).toBeNull();
  expect(await limitsOf(await readDesign('version: 1\n'), NOBODY, null)).toBeNull();
  expect(await limitsOf(await design(), NOBODY, { name: 'api', place: 'db.py:4' })).toEqual({
    ...{ from: 'dbopt.yaml:3', maxConnections: 77, reserved: 5, database: null },
    role: { name: 'api', limit: -1, place: 'db.py:4' },
  });
  const flag = await limitsOf(await design(), { ...NOBODY, maxConnections: 50, role: 'me' }, null);
  expect([flag?.from, flag?.maxConnections, flag?.role?.name]).toEqual([
    ...['--max-connections', 50, 'me'],
  ]);
});

test('what the server is to get counts, with what it has now; the role is the one that the code names', async () => {
  const { url } = await freshDatabase();
  const role = { name: 'postgres', place: 'db.py:4' };
  const limits = await limitsOf(await design(), { ...NOBODY, url }, role);
  expect([limits?.maxConnections, limits?.role]).toEqual([77, { ...role, limit: -1 }]);
  expect(limits?.from).toMatch(/^dbopt\.yaml:3, which the server is to get: it has \d+ now$/);
  const own = await limitsOf(null, { ...NOBODY, url }, { name: 'nobody here', place: 'db.py:4' });
  expect([own?.from, own?.role]).toEqual([expect.stringMatching(/^the server, /), null]);
});
